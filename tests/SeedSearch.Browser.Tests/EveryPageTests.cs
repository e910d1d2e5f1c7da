using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Browser.Tests;

/// <summary>What must hold on every page, light and dark.</summary>
[Collection(nameof(Chromium))]
public class EveryPageTests(Chromium chromium)
{
    private static readonly string[] Pages =
    [
        "/", "/search?q=harbour&speaker=Ada+Example&org=-Muster+Institute", "/search?q=pier&page=2", "/search?q=zzz", "/search?q=harbour%3F", "/search?org=A&org=B&all=org", "/s/harbour-0", "/s/harbour-1?evidence=1", "/s/gone-0", "/s/gone-1",
        "/a/harbour?q=harbour&n=1", "/a/scripts", "/speaker/Ada_Example", "/speakers", "/topics", "/values/speaker", "/values/speaker?contains=nobody", "/organisations?contains=nobody", "/about", "/help", "/keys", "/map", "/map?rows=speaker&cols=month", "/map?q=zzz",
        "/reports", "/compare", "/compare?a=Ada+Example&b=Ben+Sample", "/compare?a=Ada+Example&b=Cleo+Muster&topic=economy", "/api", "/nonsense",
    ];

    [FactThatNeedsAxe]
    public Task Axe_finds_no_fault_in_light() => CheckAsync(isDark: false);

    [FactThatNeedsAxe]
    public Task Axe_finds_no_fault_in_dark() => CheckAsync(isDark: true);

    [FactThatNeeds(Need.Browser)]
    public async Task A_cold_search_page_keeps_to_150_kilobytes_and_40_requests()
    {
        await using var window = await chromium.OpenAsync("about:blank");
        var (bytes, requests) = (0L, 0);
        var session = await window.Page.Context.NewCDPSessionAsync(window.Page);
        await session.SendAsync("Network.enable");
        session.Event("Network.loadingFinished").OnEvent += (_, json) => { bytes += (long)json!.Value.GetProperty("encodedDataLength").GetDouble(); requests++; };
        await window.Page.GotoAsync("/search?q=pier", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        Assert.InRange(requests, 4, 40);
        Assert.InRange(bytes, 10_000, 150 * 1024);
    }

    [FactThatNeeds(Need.Browser)]
    public async Task Nothing_is_wider_than_the_screen_at_any_width()
    {
        await using var window = await chromium.OpenAsync("about:blank");
        foreach (var page in Pages)
        {
            await window.Page.GotoAsync(page);
            foreach (var width in new[] { 360, 768, 1280, 1920 })
            {
                await window.Page.SetViewportSizeAsync(width, 800);
                Assert.True(await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{page} at {width}");
            }
        }
    }

    private async Task CheckAsync(bool isDark)
    {
        var axe = await File.ReadAllTextAsync(FactThatNeedsAxeAttribute.Axe ?? throw new InvalidOperationException("CI=true, and SEEDSEARCH_AXE names no axe.min.js"));
        var faults = new List<string>();
        await using var window = await chromium.OpenAsync("about:blank", isDark: isDark);
        foreach (var page in Pages)
        {
            await window.Page.GotoAsync(page);
            // Evaluated, not added as a script: a strict policy stays strict.
            await window.Page.EvaluateAsync(axe);
            // In the dark only the colours differ.
            var options = isDark ? "{ runOnly: ['color-contrast'] }" : "{}";
            var found = await window.Page.EvaluateAsync<string[]>("async () => (await axe.run(OPTIONS)).violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', '))".Replace("OPTIONS", options, StringComparison.Ordinal));
            faults.AddRange(found.Select(fault => $"{page}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
