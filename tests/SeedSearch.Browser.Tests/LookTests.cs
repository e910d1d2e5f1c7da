using Microsoft.Playwright;
using SeedSearch.TestKit.Requirements;
using static Microsoft.Playwright.Assertions;

namespace SeedSearch.Browser.Tests;

/// <summary>What a page must not do while it comes, and how it stands on paper, in the reader's own colours and without movement.</summary>
[Collection(nameof(Chromium))]
public class LookTests(Chromium chromium)
{
    private static readonly string[] Pages = ["/", "/search?q=harbour", "/search?q=zzz", "/a/harbour?q=harbour&n=1#s2", "/s/harbour-0", "/speaker/Ada_Example", "/map", "/reports", "/compare?a=Ada+Example&b=Cleo+Muster", "/values/speaker?q=pier", "/about"];

    /// <remarks>Under 0.1 is called good (web.dev/cls). Ours are drawn whole by the server and may not move at all, circuits and scripts included.</remarks>
    [FactThatNeeds(Need.Browser)]
    public async Task Nothing_moves_while_a_page_comes()
    {
        await using var window = await chromium.OpenAsync("about:blank");
        var page = window.Page;
        await page.AddInitScriptAsync("window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });");
        foreach (var address in Pages)
        {
            foreach (var width in new[] { 360, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.GotoAsync("about:blank");
                await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
                Assert.True(await page.EvaluateAsync<double>("window.shift") < 0.02, $"{address} at {width}: {await page.EvaluateAsync<double>("window.shift")}");
            }
        }
    }

    [FactThatNeeds(Need.Browser)]
    public async Task On_paper_stand_the_words_and_not_the_tools()
    {
        await using var window = await chromium.OpenAsync("/search?q=harbour", isDark: true);
        var page = window.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        foreach (var tool in new[] { ".top", ".foot", ".box", ".facets", ".extra", ".acts >> nth=0", ".sorts" }) await Expect(page.Locator(tool)).ToBeHiddenAsync();
        await Expect(page.Locator(".hit .text").First).ToBeVisibleAsync();
        await page.GotoAsync("/s/harbour-0");
        await Expect(page.Locator("blockquote")).ToBeVisibleAsync();
        await Expect(page.Locator(".cite")).ToBeVisibleAsync();
        await Expect(page.Locator(".why dl")).ToBeVisibleAsync();
    }

    [FactThatNeeds(Need.Browser)]
    public async Task In_the_reader_s_own_colours_matches_and_choices_keep_a_line_around_them()
    {
        await using var window = await chromium.OpenAsync("/search?q=harbour&speaker=Ada+Example");
        var page = window.Page;
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        foreach (var told in new[] { ".hit mark", ".chip.on", ".menu [aria-current]", ".row:has(:checked)" })
            await Expect(page.Locator(told).First).ToHaveCSSAsync("border-top-width", "1px");
    }

    [FactThatNeeds(Need.Browser)]
    public async Task Who_wants_no_movement_gets_none()
    {
        await using var window = await chromium.OpenAsync("/search?q=harbour");
        var page = window.Page;
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.Equal("0s", await page.EvaluateAsync<string>("[...new Set([...document.querySelectorAll('*')].flatMap(one => getComputedStyle(one).transitionDuration.split(', ')))].join()"));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.getAnimations().length"));
    }

    /// <remarks>Every stop of the tabulator is seen: it has an outline, or what holds it draws one.</remarks>
    [FactThatNeeds(Need.Browser)]
    public async Task Every_stop_of_the_tabulator_is_seen()
    {
        await using var window = await chromium.OpenAsync("/search?q=harbour&speaker=Ada+Example");
        var page = window.Page;
        var stops = 0;
        for (; stops < 300; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var told = await page.EvaluateAsync<string>("""
                () => {
                  const one = document.activeElement;
                  if (!one || one === document.body) return 'end';
                  const box = one.getBoundingClientRect();
                  const lines = element => { const style = getComputedStyle(element); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'; };
                  return (lines(one) || lines(one.parentElement) || one.nextElementSibling && lines(one.nextElementSibling)) && box.width > 0 ? 'seen' : one.outerHTML.slice(0, 200);
                }
                """);
            if (told == "end") break;
            Assert.Equal("seen", told);
        }

        Assert.InRange(stops, 30, 299);
    }

    /// <remarks>With SEEDSEARCH_SCREENSHOT_OF=http://localhost:5080, the app on the sample articles, the picture of the README is taken anew; else it is only looked whether there is one.</remarks>
    [FactThatNeeds(Need.Browser)]
    public async Task The_readme_shows_the_search_page()
    {
        var file = Path.Combine(Here(), "Screenshots", "search.png");
        if (Environment.GetEnvironmentVariable("SEEDSEARCH_SCREENSHOT_OF") is { Length: > 0 } app)
        {
            await using var window = await chromium.OpenAsync("about:blank", width: 1440, height: 960);
            await window.Page.GotoAsync(app + "/search?q=cyberspace+OR+internet&org=Amnesty+International");
            await window.Page.ScreenshotAsync(new() { Path = file });
        }

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await File.ReadAllBytesAsync(file))[..4]);
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
