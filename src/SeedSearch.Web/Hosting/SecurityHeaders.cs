using SeedSearch.Web.Styles;

namespace SeedSearch.Web.Hosting;

/// <summary>What every answer says about itself: nothing from elsewhere, nothing inline but the one sheet of styles, no guessing of types.</summary>
internal static class SecurityHeaders
{
    private static readonly string Policy =
        $"default-src 'none'; script-src 'self'; style-src 'self' {HeadStyles.Source}; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; " +
        "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Sets the headers; takes the cookie and the ban on keeping a copy from pages that post nothing.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            if (!HttpMethods.IsGet(context.Request.Method) || !IsPage(context)) return Task.CompletedTask;
            context.Response.Headers.Remove("Set-Cookie");
            context.Response.Headers.Remove("Pragma");
            context.Response.Headers.CacheControl = context.WasLive() ? "no-store" : "private, no-cache";
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    private static bool IsPage(HttpContext context) => context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
}
