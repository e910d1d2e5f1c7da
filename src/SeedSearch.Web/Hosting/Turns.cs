using System.Globalization;
using System.Threading.RateLimiting;

namespace SeedSearch.Web.Hosting;

/// <summary>
/// As many answers are worked out at once as there are processors; the others wait in line, first come, first served. More at once would
/// only take longer, each of them, and hold more memory.
/// </summary>
internal static class Turns
{
    /// <summary>Requests that may wait in line; at some milliseconds each, the last waits a few seconds.</summary>
    internal const int MostWaiting = 1000;

    /// <summary>What a request that finds the line full is told to wait.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(2);

    /// <summary>Lets pages and API take turns; files, health and live connections cost nothing and wait for nobody.</summary>
    /// <param name="app">The app.</param>
    /// <param name="line">Who may work, and who waits.</param>
    public static void UseTurns(this WebApplication app, RateLimiter line) => app.Use(async (context, next) =>
    {
        if (!IsWork(context.Request.Path))
        {
            await next(context);
            return;
        }

        using var turn = await line.AcquireAsync(1, context.RequestAborted);
        if (!turn.IsAcquired)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = Later.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            await context.Response.WriteAsync("Too many are asking at once: please try again in some seconds.\n", context.RequestAborted);
            return;
        }

        // What is being sent is worked out: a reader on a slow line keeps nobody waiting, and an export no page.
        context.Response.OnStarting(static state =>
        {
            ((RateLimitLease)state).Dispose();
            return Task.CompletedTask;
        }, turn);
        await next(context);
    });

    /// <summary>A line for so many at once.</summary>
    public static RateLimiter LineFor(int atOnce) =>
        new ConcurrencyLimiter(new() { PermitLimit = atOnce, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    private static bool IsWork(PathString path) =>
        !path.StartsWithSegments("/_blazor") && path != "/healthz" && !(Path.HasExtension(path) && !path.StartsWithSegments("/api") && !path.StartsWithSegments("/openapi"));
}
