using System.Collections.Concurrent;
using Microsoft.Playwright;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Browser.Tests;

/// <summary>What a reader on a slow line sees first, and what it waits for.</summary>
[Collection(nameof(Chromium))]
public class FirstPaintTests(Chromium chromium)
{
    [FactThatNeeds(Need.Browser)]
    public async Task What_is_seen_first_waits_for_no_script_and_no_file_of_styles_and_the_largest_script_waits_for_it()
    {
        await using var window = await chromium.OpenAsync("/help");
        var page = window.Page;
        var (scripts, asked) = (new TaskCompletionSource(), new ConcurrentQueue<string>());
        page.Request += (_, request) => asked.Enqueue(new Uri(request.Url).AbsolutePath);
        foreach (var files in (string[])["**/*.js", "**/*.css", "**/*.svg"])
        {
            await page.RouteAsync(files, async route =>
            {
                await scripts.Task;
                await route.ContinueAsync();
            });
        }

        await page.GotoAsync("/search?q=harbour", new() { WaitUntil = WaitUntilState.Commit });
        Assert.True(await BecomesTrueAsync(page, "performance.getEntriesByName('first-contentful-paint').length > 0"));
        Assert.True(await BecomesTrueAsync(page, "document.querySelectorAll('[data-hit]').length > 0"));
        Assert.True(await BecomesTrueAsync(page, "getComputedStyle(document.querySelector('.hits')).listStyleType === 'none'"));
        Assert.Contains(asked, path => path.EndsWith(".js", StringComparison.Ordinal));
        Assert.DoesNotContain(asked, path => path.Contains("blazor.web", StringComparison.Ordinal));
        scripts.SetResult();
        Assert.True(await BecomesTrueAsync(page, "!!window.Blazor"));
        Assert.Contains(asked, path => path.Contains("blazor.web", StringComparison.Ordinal));
    }

    private static async Task<bool> BecomesTrueAsync(IPage page, string condition)
    {
        for (var n = 0; n < 200; n++)
        {
            if (await page.EvaluateAsync<bool>($"() => {condition}")) return true;
            await Task.Delay(50);
        }

        return false;
    }
}
