using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.ResponseCompression;
using SeedSearch.Web.Api;
using SeedSearch.Web.Components;

namespace SeedSearch.Web.Hosting;

/// <summary>The app put together, for the program and for tests alike.</summary>
public static class SeedSearchHost
{
    /// <summary>Requests one address may make to the API at once, and how many come back each second.</summary>
    private const int ApiBurst = 40, ApiPerSecond = 20;

    /// <summary>Builds the app; it listens when it is started.</summary>
    /// <param name="urls">Addresses to listen on, separated by semicolons.</param>
    /// <param name="addIndex">Registers the <see cref="Application.ISentenceIndex"/> and the <see cref="Application.Indexing.IIndexingStatus"/> that are shown.</param>
    public static WebApplication Build(string urls, Action<IServiceCollection> addIndex)
    {
        ArgumentNullException.ThrowIfNull(addIndex);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SeedSearchHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        // Out of a build's own folder, too, files are sent as they were compressed when they were built.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // Keys seal nothing but the state of a circuit; they need no encryption at rest, and no warning on the first start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("SeedSearch.Application.Indexing", LogLevel.Warning);
        // What keeps the app from starting is said by whoever started it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.Error);
        AddServices(builder.Services);
        addIndex(builder.Services);

        var app = builder.Build();
        app.UseHeadLikeGet();
        app.UseResponseCompression();
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UsePageTags();
        app.UseTurns(app.Services.GetRequiredKeyedService<RateLimiter>(nameof(Turns)));
        app.UseWhen(static context => context.Request.Path.StartsWithSegments("/api/v1"), static api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(static context => !context.Request.Path.StartsWithSegments("/api/v1"), static pages =>
        {
            pages.UseExceptionHandler("/broken", createScopeForErrors: true);
            pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        });
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapPreferences();
        app.MapReading();
        app.MapApi();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(static options => options.ContentSecurityFrameAncestorsPolicy = null)
            .DisableAntiforgery();
        return app;
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(static circuits =>
        {
            circuits.DisconnectedCircuitMaxRetained = 20;
            circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromSeconds(30);
            circuits.MaxBufferedUnacknowledgedRenderBatches = 5;
        }).AddHubOptions(static hub => hub.MaximumReceiveMessageSize = 16 * 1024);
        services.AddScoped<AntiforgeryStateProvider, NoAntiforgeryState>();
        services.AddHttpContextAccessor();
        services.AddScoped<CircuitHandler, CircuitLimit>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PageTags>();
        services.AddKeyedSingleton(nameof(Turns), static (_, _) => Turns.LineFor(Environment.ProcessorCount));
        services.AddProblemDetails();
        services.AddResponseCompression(static options =>
        {
            // No page holds a secret beside what the reader sent, so compressing over TLS tells nobody anything.
            options.EnableForHttps = true;
            options.Providers.Add<PageCompression>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/problem+json", "application/x-ndjson", "image/svg+xml"];
        });
        services.AddApi();
        services.AddRateLimiter(static limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(ApiRoutes.RatePolicy, static context => RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                static _ => new() { TokenLimit = ApiBurst, TokensPerPeriod = ApiPerSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), AutoReplenishment = true }));
            limiter.OnRejected = ApiProblems.TooManyAsync;
        });
    }
}
