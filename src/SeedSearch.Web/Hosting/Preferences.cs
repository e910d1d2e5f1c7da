using SeedSearch.Web.Language;

namespace SeedSearch.Web.Hosting;

/// <summary>The reader's two choices, language and colours, kept in cookies that only these buttons set.</summary>
internal static class Preferences
{
    /// <summary>Takes a choice and goes back to where the reader was.</summary>
    public static void MapPreferences(this WebApplication app) => app.MapPost("/preferences", static async (HttpContext context) =>
    {
        if (context.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site") return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (!context.Request.HasFormContentType) return Results.Redirect("/");
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (Words.Languages.Any(language => language.Code == form["lang"])) Keep(context, "lang", form["lang"]!);
        if (form["theme"].ToString() is "light" or "dark") Keep(context, "theme", form["theme"]!);
        var back = form["back"].ToString();
        return Results.LocalRedirect(IsOwn(back) ? back : "/");
    }).DisableAntiforgery().ExcludeFromDescription();

    private static bool IsOwn(string path) => path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal) && !path.Any(char.IsControl);

    private static void Keep(HttpContext context, string name, string value)
        => context.Response.Cookies.Append(name, value, new() { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, Path = "/", HttpOnly = name != "theme" });
}
