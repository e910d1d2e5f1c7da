using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SeedSearch.Application;
using SeedSearch.Application.Indexing;

namespace SeedSearch.Web.Hosting;

/// <summary>
/// An ETag for every page, feed and API answer: they change with the index, the address, the reader's choices and the build, and with
/// nothing else. A browser that has the answer already gets 304 before anything is searched or drawn.
/// </summary>
internal sealed class PageTags(ISentenceIndex index, IIndexingStatus status)
{
    private static readonly string Build = typeof(PageTags).Module.ModuleVersionId.ToString("N");

    /// <summary>The tag of what a request would get; null while the index is being written.</summary>
    public async Task<string?> OfAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (status.Current is { IsOver: false }) return null;
        var facts = await index.SummaryAsync(cancellationToken);
        var state = $"{Build} {facts.Generation} {CultureInfo.CurrentUICulture.Name} {request.Cookies["theme"]} {request.Headers.AcceptEncoding} {request.Headers["blazor-enhanced-nav"]} {request.Host} {request.Path}{request.QueryString}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 12))}\"";
    }
}

/// <summary>Puts the tags to use.</summary>
internal static class PageTagging
{
    /// <summary>Answers 304 where the browser's copy is still true, else adds the tag to a good answer.</summary>
    public static void UsePageTags(this WebApplication app) => app.Use(static async (context, next) =>
    {
        var isTagged = HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/_blazor") && !Path.HasExtension(context.Request.Path) && context.Request.Path != "/healthz";
        var tag = isTagged ? await context.RequestServices.GetRequiredService<PageTags>().OfAsync(context.Request, context.RequestAborted) : null;
        if (tag is null)
        {
            await next(context);
            return;
        }

        context.Response.Headers.Vary = "Accept-Language, Cookie, Accept-Encoding";
        if (context.Request.Headers.IfNoneMatch.Any(known => known == tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.Headers.ETag = tag;
            return;
        }

        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK && !context.WasLive())
            {
                context.Response.Headers.ETag = tag;
                if (context.Response.Headers.CacheControl.Count == 0) context.Response.Headers.CacheControl = "private, no-cache";
            }

            return Task.CompletedTask;
        });
        await next(context);
    });
}
