using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace SeedSearch.Web.Hosting;

/// <summary>Which language a request is answered in: <c>?lang=</c>, else the reader's cookie, else the browser's wish, else English.</summary>
internal static class Languages
{
    /// <summary>Sets the culture of each request.</summary>
    public static void UseLanguages(this WebApplication app)
    {
        var cultures = new[] { CultureInfo.GetCultureInfo("en-GB"), CultureInfo.GetCultureInfo("de-DE") };
        var options = new RequestLocalizationOptions
        {
            DefaultRequestCulture = new(cultures[0]),
            SupportedCultures = cultures,
            SupportedUICultures = cultures,
            RequestCultureProviders =
            [
                new CustomRequestCultureProvider(static context => Task.FromResult(Named(context.Request.Query["lang"]) ?? Named(context.Request.Cookies["lang"]))),
                new CustomRequestCultureProvider(static context => Task.FromResult(Wished(context.Request))),
            ],
        };
        app.UseRequestLocalization(options);
    }

    private static ProviderCultureResult? Named(string? code) => code switch { "de" => new("de-DE"), "en" => new("en-GB"), _ => null };

    private static ProviderCultureResult? Wished(HttpRequest request)
        => request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant())
            .Select(Named).FirstOrDefault(result => result is not null);
}
