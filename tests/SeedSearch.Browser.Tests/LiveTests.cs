using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SeedSearch.TestKit.Requirements;
using static Microsoft.Playwright.Assertions;

namespace SeedSearch.Browser.Tests;

/// <summary>The live parts, each with its circuit and without scripts.</summary>
[Collection(nameof(Chromium))]
public class LiveTests(Chromium chromium)
{
    [FactThatNeeds(Need.Browser)]
    public async Task Evidence_opens_in_place_over_the_circuit()
    {
        await using var window = await chromium.OpenAsync("/s/harbour-1");
        await ClickLiveAsync(window.Page.Locator("#evidence a.more"), window.Page.Locator(".passage"));
        await Expect(window.Page.Locator(".passage li")).ToHaveCountAsync(2);
    }

    [FactThatNeeds(Need.Browser)]
    public async Task Without_scripts_evidence_is_a_page()
    {
        await using var window = await chromium.OpenAsync("/s/harbour-1", withScripts: false);
        await window.Page.Locator("#evidence a.more").ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex("evidence=1#evidence$"));
        await Expect(window.Page.Locator(".passage li")).ToHaveCountAsync(2);
    }

    [FactThatNeeds(Need.Browser)]
    public async Task Letters_typed_before_and_after_the_circuit_starts_narrow_the_values_and_stay_in_the_address()
    {
        await using var window = await chromium.OpenAsync("/values/speaker?q=pier");
        var page = window.Page;
        await page.Locator(".within .q").PressSequentiallyAsync("speaker 9");
        await Expect(page.Locator(".rows .row")).ToHaveCountAsync(1);
        await Expect(page).ToHaveURLAsync(new Regex("contains=speaker(\\+|%20)9"));
        await Expect(page.Locator(".within .q")).ToHaveValueAsync("speaker 9");
        await page.Locator(".rows input").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/search\\?q=pier&speaker=Speaker\\+9$"));
    }

    [FactThatNeeds(Need.Browser)]
    public async Task Without_scripts_values_are_narrowed_by_a_form_and_chosen_by_another()
    {
        await using var window = await chromium.OpenAsync("/values/speaker?q=pier", withScripts: false);
        var page = window.Page;
        await page.Locator(".within .q").FillAsync("speaker 9");
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await Expect(page.Locator(".rows .row")).ToHaveCountAsync(1);
        await page.Locator(".rows input").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/search\\?q=pier&speaker=Speaker\\+9$"));
    }

    [FactThatNeeds(Need.Browser)]
    public async Task Two_speakers_are_compared_on_a_topic_without_a_new_page()
    {
        await using var window = await chromium.OpenAsync("/compare?a=Ada+Example&b=Cleo+Muster");
        var (page, chip) = (window.Page, window.Page.Locator(".shared a[data-topic='economy/transport']"));
        await page.EvaluateAsync("window.stays = true");
        await ClickLiveAsync(chip, page.Locator(".shared a[data-topic='economy/transport'][aria-current=true]"));
        await Expect(page).ToHaveURLAsync(new Regex("topic=economy/transport$"));
        await Expect(page.Locator("select[name=topic]")).ToHaveValueAsync("economy/transport");
        await Expect(page.Locator(".two section").First.Locator(".hit")).ToHaveCountAsync(3);
        Assert.True(await page.EvaluateAsync<bool>("window.stays === true"));
    }

    [FactThatNeeds(Need.Browser)]
    public async Task Without_scripts_the_same_topic_is_a_link()
    {
        await using var window = await chromium.OpenAsync("/compare?a=Ada+Example&b=Cleo+Muster", withScripts: false);
        await window.Page.Locator(".shared a[data-topic='economy/transport']").ClickAsync();
        await Expect(window.Page.Locator(".two section").First.Locator(".hit")).ToHaveCountAsync(3);
        await Expect(window.Page.Locator(".shared a[data-topic='economy/transport']")).ToHaveAttributeAsync("aria-current", "true");
    }

    // Before the circuit has started the link is a link.
    private static async Task ClickLiveAsync(ILocator link, ILocator result)
    {
        await link.Page.Locator("[data-live=on]").WaitForAsync();
        await link.ClickAsync();
        await Expect(result).ToBeVisibleAsync();
    }
}
