using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SeedSearch.TestKit.Requirements;
using static Microsoft.Playwright.Assertions;

namespace SeedSearch.Browser.Tests;

/// <summary>What readers do, done in a real browser.</summary>
[Collection(nameof(Chromium))]
public class ReaderTests(Chromium chromium)
{
    [FactThatNeeds(Need.Browser)]
    public Task Type_a_word_choose_an_organisation_follow_a_permalink_go_back() => SearchAndReadAsync(withScripts: true);

    [FactThatNeeds(Need.Browser)]
    public Task The_same_without_scripts() => SearchAndReadAsync(withScripts: false);

    [FactThatNeeds(Need.Browser)]
    public async Task Keys_alone_lead_from_the_box_to_a_match_and_back()
    {
        await using var window = await chromium.OpenAsync("/search");
        var page = window.Page;
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("harbour");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#count")).ToContainTextAsync("8");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await Expect(page.Locator("[data-open]").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/a/harbour\\?q=harbour&n=1#s1$"));
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("[data-match-count]")).ToHaveTextAsync("1 of 2");
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("p");
        await Expect(page.Locator("[data-match-count]")).ToHaveTextAsync("1 of 2");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page).ToHaveURLAsync(new Regex("/search\\?q=harbour$"));
        await page.Keyboard.PressAsync("?");
        await Expect(page).ToHaveURLAsync(new Regex("/keys$"));
    }

    [FactThatNeeds(Need.Browser)]
    public async Task Suggestions_come_while_typing_and_lead_to_a_speaker()
    {
        await using var window = await chromium.OpenAsync("/");
        var page = window.Page;
        await page.Locator("#q").PressSequentiallyAsync("ada");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/speaker/Ada_Example$"));
    }

    [FactThatNeeds(Need.Browser)]
    public async Task All_values_of_a_facet_are_found_by_typing()
    {
        await using var window = await chromium.OpenAsync("/search?q=pier");
        var page = window.Page;
        await page.Locator("[data-find=speaker]").FillAsync("speaker 9");
        await Expect(page.Locator("[data-facet=speaker] .rows .row")).ToHaveCountAsync(1);
        await page.Locator("[data-facet=speaker] .rows input").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("speaker=Speaker\\+9"));
        await Expect(page.Locator("#count")).ToContainTextAsync("2");
    }

    [FactThatNeeds(Need.Browser)]
    public async Task A_live_region_says_the_new_count_and_a_new_page_starts_at_its_heading()
    {
        await using var window = await chromium.OpenAsync("/search?q=pier");
        var page = window.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("page=2"));
        await Expect(page.Locator("#count")).ToBeFocusedAsync();
        await Expect(page.Locator("#live")).ToContainTextAsync("31");
    }

    [FactThatNeeds(Need.Browser)]
    public async Task On_a_phone_nothing_is_wider_than_the_screen_and_filters_open_with_a_touch()
    {
        await using var window = await chromium.OpenAsync("/search?q=harbour", width: 360, height: 740);
        var page = window.Page;
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
        await Expect(page.Locator(".facets")).ToBeHiddenAsync();
        await page.Locator(".filters-switch").ClickAsync();
        await Expect(page.Locator(".facets")).ToBeVisibleAsync();
        await page.GetByLabel("Ada Example 2").CheckAsync();
        await Expect(page.Locator("#count")).ToContainTextAsync("2");
    }

    [FactThatNeeds(Need.Browser)]
    public async Task Colours_and_language_are_switched_and_remembered()
    {
        await using var window = await chromium.OpenAsync("/search?q=harbour");
        var page = window.Page;
        await page.Locator("[data-theme-switch]").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.GetByRole(AriaRole.Button, new() { Name = "Deutsch" }).ClickAsync();
        await Expect(page.Locator("#count")).ToContainTextAsync("Sätze");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [FactThatNeeds(Need.Browser)]
    public async Task On_a_phone_without_scripts_filters_open_and_are_applied()
    {
        await using var window = await chromium.OpenAsync("/search?q=harbour", width: 360, height: 740, withScripts: false);
        var page = window.Page;
        await page.Locator(".filters-switch").ClickAsync();
        await page.GetByLabel("Ada Example 2").CheckAsync();
        await page.Locator(".facets button.go").ClickAsync();
        await Expect(page.Locator("#count")).ToContainTextAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Deutsch" }).ClickAsync();
        await Expect(page.Locator("#count")).ToContainTextAsync("Sätze");
    }

    [FactThatNeeds(Need.Browser)]
    public async Task A_value_is_left_out_pinned_and_let_go_without_scripts()
    {
        await using var window = await chromium.OpenAsync("/search?q=harbour", withScripts: false);
        var page = window.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Leave out Ada Example" }).ClickAsync();
        await Expect(page.Locator(".v.off")).ToContainTextAsync("Ada Example");
        await Expect(page.Locator("#count")).ToContainTextAsync("6");
        await page.Locator(".chosen .chip.off").ClickAsync();
        await Expect(page.Locator("#count")).ToContainTextAsync("8");
        await page.Locator(".months a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("month=2015-12"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Clear all" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/search\\?q=harbour$"));
    }

    [FactThatNeeds(Need.Browser)]
    public async Task Printings_open_in_place_and_a_citation_is_copied()
    {
        await using var window = await chromium.OpenAsync("/search?q=harbour");
        var page = window.Page;
        await page.Locator("details.prints summary").ClickAsync();
        await Expect(page.Locator("details.prints .printings li")).ToHaveCountAsync(2);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).First.ClickAsync();
        await Expect(page.Locator("#live")).ToHaveTextAsync("Copied");
        Assert.Matches("“Sample harbour to stay open at night”, Sample Gazette, 16 Dec 2015\\. http://127\\.0\\.0\\.1:[0-9]+/s/harbour-0$", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [FactThatNeeds(Need.Browser)]
    public async Task The_next_result_is_read_without_going_back_and_escape_leaves_a_sentence()
    {
        await using var window = await chromium.OpenAsync("/search?q=harbour");
        var page = window.Page;
        await page.Locator("[data-open]").First.ClickAsync();
        await page.Locator(".steps a[rel=next]").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("n=2#s[0-9]+$"));
        await page.GotoAsync("/search?q=harbour");
        await page.GetByRole(AriaRole.Link, new() { Name = "Permalink" }).First.ClickAsync();
        await Expect(page.Locator("blockquote")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page).ToHaveURLAsync(new Regex("/search\\?q=harbour$"));
    }

    [FactThatNeeds(Need.Browser)]
    public async Task A_cell_of_the_heat_map_is_a_search_by_keys_alone()
    {
        await using var window = await chromium.OpenAsync("/map?q=harbour");
        var page = window.Page;
        await page.Locator(".heat a:not(.head)").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/search\\?q=harbour&speaker=Ada\\+Example&topic=economy$"));
        await Expect(page.Locator("#count")).ToContainTextAsync("2");
    }

    [FactThatNeeds(Need.Browser)]
    public async Task Progress_comes_live_over_the_circuit()
    {
        await using var window = await chromium.OpenAsync("/about");
        await Expect(window.Page.GetByText("Nothing is being indexed now.")).ToBeVisibleAsync();
        for (var files = 1; ; files++)
        {
            // The circuit may still be opening: reports go on until one is seen.
            chromium.App.Indexing.Report(new("done", files, 99, files, 77, 0, TimeSpan.FromSeconds(files)));
            if (await window.Page.GetByText("/ 99").CountAsync() > 0) break;
            Assert.True(files < 100, "no report reached the page in 10 s");
            await Task.Delay(100);
        }
    }

    private async Task SearchAndReadAsync(bool withScripts)
    {
        await using var window = await chromium.OpenAsync("/", withScripts: withScripts);
        var page = window.Page;
        await page.Locator("#q").FillAsync("harbour");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Expect(page.Locator("#count")).ToContainTextAsync("8\u00a0sentences");
        await page.GetByLabel("Example Port Authority 1").CheckAsync();
        if (!withScripts) await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).First.ClickAsync();
        await Expect(page.Locator("#count")).ToContainTextAsync("1\u00a0sentence in 1\u00a0article");
        await page.GetByRole(AriaRole.Link, new() { Name = "Permalink" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/s/harbour-0$"));
        await Expect(page.Locator("blockquote")).ToContainTextAsync("The harbour will stay open at night");
        await page.GoBackAsync();
        await Expect(page.Locator("#count")).ToContainTextAsync("1\u00a0sentence");
        await Expect(page.GetByLabel("Example Port Authority 1")).ToBeCheckedAsync();
        await page.GoBackAsync();
        await Expect(page.Locator("#count")).ToContainTextAsync("8\u00a0sentences");
    }
}
