using System.Diagnostics;
using System.Net.Http.Headers;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Web.Tests;

/// <summary>The checker of the HTML standard's keepers finds no error on any page.</summary>
public sealed class ValidHtmlTests(ServedSample served) : IClassFixture<ServedSample>
{
    private static readonly string[] Pages =
    [
        "/", "/search", "/search?q=harbour", "/search?q=pier&page=2", "/search?q=zzz&speaker=Nobody", "/search?q=((%22%3Cb%3E", "/search?q=harbour&speaker=Ada+Example&org=-Muster+Institute&from=2015",
        "/search?q=harbour&org=Example+Port+Authority&all=org&sort=newest&printings=all", "/s/harbour-0", "/s/gone-0", "/s/nobody", "/a/harbour?q=harbour&n=1", "/a/scripts",
        "/speaker/Ada_Example", "/org/Example_Port_Authority", "/topic/economy/transport", "/speakers", "/organisations", "/topics", "/values/speaker", "/values/org?q=pier&contains=e",
        "/about", "/help", "/keys", "/map", "/reports", "/compare?a=Ada+Example&b=Ben+Sample", "/compare", "/api", "/nonsense", "/search?q=broken",
    ];

    [FactThatNeedsVnu]
    public async Task Every_page_is_valid_in_both_languages()
    {
        var jar = FactThatNeedsVnuAttribute.Jar ?? throw new InvalidOperationException("CI=true, and SEEDSEARCH_VNU names no vnu.jar");
        var folder = Directory.CreateTempSubdirectory("seedsearch-html-");
        try
        {
            var pages = new Dictionary<string, string>();
            foreach (var (page, language) in Pages.SelectMany(page => new[] { (page, "en"), (page, "de") }))
            {
                using var ask = new HttpRequestMessage(HttpMethod.Get, page);
                ask.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
                using var answer = await served.App.Client.SendAsync(ask);
                var name = $"{pages.Count}.html";
                pages[name] = $"{page} ({language})";
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), await answer.Content.ReadAsStringAsync());
            }

            // One start of Java for all pages.
            var start = new ProcessStartInfo(Needs.Java!) { RedirectStandardError = true };
            foreach (var argument in new[] { "-Xss4m", "-jar", jar, "--errors-only", "--format", "gnu", folder.FullName }) start.ArgumentList.Add(argument);
            using var checker = Process.Start(start)!;
            var found = await checker.StandardError.ReadToEndAsync();
            await checker.WaitForExitAsync();
            foreach (var (name, page) in pages) found = found.Replace($"/{name}\"", $"/{name}\" {page}", StringComparison.Ordinal);
            Assert.True(checker.ExitCode == 0 && found.Length == 0, found);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
