using Bunit;
using SeedSearch.Web.Components.Pages;

namespace SeedSearch.Web.Tests;

public class SearchPageTests : Placed
{
    [Fact]
    public void The_number_is_said_with_its_unit() => Assert.StartsWith("8\u00a0sentences in 3\u00a0articles", At<Results>("/search?q=harbour").Find("#count").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_match_is_marked_and_user_text_is_escaped()
    {
        var page = At<Results>("/search?q=harbour");
        Assert.All(page.FindAll(".hit mark"), mark => Assert.Equal("harbour", mark.TextContent));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("script"));
    }

    [Fact]
    public void A_result_says_who_speaks_how_that_was_found_and_where_it_stands()
    {
        var hit = At<Results>("/search?q=harbour&speaker=Ada+Example&outlet=Sample+Courier").Find(".hit");
        Assert.Equal("/speaker/Ada_Example", hit.QuerySelector(".speaker")!.GetAttribute("href"));
        Assert.Contains("by another article “she”", hit.TextContent, StringComparison.Ordinal);
        Assert.Equal("/a/reprint?q=harbour&speaker=Ada+Example&outlet=Sample+Courier&n=1#s1", hit.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("/a/reprint/source", hit.QuerySelector(".file")!.GetAttribute("href"));
        Assert.Equal("4 Jan 2016", hit.QuerySelector("time")!.TextContent);
        Assert.Equal("/s/reprint-0", hit.QuerySelector(".acts a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_sentence_before_and_after_stand_in_a_quieter_tone()
    {
        var hit = At<Results>("/search?q=lighthouse").Find(".hit .text");
        Assert.Equal(["\"Ships do not sleep,\" she added.", "The union's secretary warned that night work needs more hands."], hit.QuerySelectorAll(".ctx").Select(one => one.TextContent));
        // Each of another language runs its own way; the line runs that of the sentence that was found.
        Assert.All(hit.QuerySelectorAll(".ctx"), one => Assert.Equal("auto", one.GetAttribute("dir")));
        Assert.False(hit.QuerySelector(".found")!.HasAttribute("dir"));
    }

    [Fact]
    public void A_day_that_is_none_is_left_aside_and_said()
    {
        var page = At<Results>("/search?q=lighthouse&from=2016-13-45&to=2016");
        Assert.Contains("2016-13-45", Assert.Single(page.FindAll(".note")).TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".hit"));
        Assert.Empty(At<Results>("/search?q=lighthouse&from=2015-12-01&to=").FindAll(".note"));
    }

    [Fact]
    public void A_ticked_value_stays_ticked_and_a_left_out_one_is_struck()
    {
        var page = At<Results>("/search?speaker=Ada+Example&org=-Muster+Institute");
        Assert.True(page.Find("input[name=speaker][value='Ada Example']").HasAttribute("checked"));
        Assert.Contains("Muster Institute", page.Find(".v.off").TextContent, StringComparison.Ordinal);
        Assert.Equal("-Muster Institute", page.Find("form input[type=hidden][name=org]").GetAttribute("value"));
        Assert.Empty(page.FindAll("form input[type=hidden][name=speaker]"));
    }

    [Fact]
    public void A_chosen_value_without_a_sentence_stays_pinned_at_zero()
    {
        var row = At<Results>("/search?q=harbour&speaker=Speaker+9").Find("input[name=speaker][value='Speaker 9']").ParentElement!;
        Assert.Equal("0", row.QuerySelector("data")!.TextContent);
    }

    [Fact]
    public void Each_chip_takes_its_own_filter_away_and_the_last_all()
    {
        var chips = At<Results>("/search?q=harbour&speaker=Ada+Example&topic=-labour&from=2015-01").FindAll(".chosen a").Select(chip => chip.GetAttribute("href")!);
        Assert.Equal(
            ["/search?q=harbour&topic=-labour&from=2015-01-01", "/search?q=harbour&speaker=Ada+Example&from=2015-01-01", "/search?q=harbour&speaker=Ada+Example&topic=-labour", "/search?q=harbour"],
            chips);
    }

    [Fact]
    public void The_switch_for_all_of_appears_with_a_second_value()
    {
        Assert.Empty(At<Results>("/search?org=Example+Port+Authority").FindAll("input[name=all]"));
        Assert.Equal("org", At<Results>("/search?org=Example+Port+Authority&org=Muster+Institute").Find("input[name=all]").GetAttribute("value"));
        Assert.True(At<Results>("/search?org=A&org=B&all=org").Find("input[name=all]").HasAttribute("checked"));
    }

    [Fact]
    public void Every_page_is_reached_and_one_behind_the_last_is_the_last()
    {
        var page = At<Results>("/search?q=pier&page=9999");
        Assert.Equal("4", page.Find(".pager [aria-current=page]").TextContent);
        Assert.Equal("31", page.Find(".hits").GetAttribute("start"));
        Assert.Single(page.FindAll(".hit"));
    }

    [Fact]
    public void A_slip_is_told_with_its_place_and_searched_all_the_same()
    {
        var page = At<Results>("/search?q=harbour%3F");
        Assert.Contains("At character 8: A question mark", page.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".hit"));
    }

    [Fact]
    public void Other_printings_open_in_place_and_without_script_lead_to_the_sentence()
    {
        var more = At<Results>("/search?q=harbour").Find("details.prints");
        Assert.Equal("/s/harbour-0", more.GetAttribute("data-printings"));
        Assert.Equal("/s/harbour-0#printings", more.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("also printed in 1\u00a0article", more.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A quotation mark is opened here and never closed.", "Hier beginnt ein Anführungszeichen, das nie geschlossen wird.")]
    [InlineData("There is no field called \"x\". The fields are: said, org.", "Ein Feld namens „x“ gibt es nicht. Die Felder sind: said, org.")]
    [InlineData("kind: is one of direct, none.", "kind: ist eines von direct, none.")]
    [InlineData("OR joins two things; one of them is missing here. To search for the word itself write it in small letters.", "OR verbindet zweierlei; hier fehlt eines davon. Um das Wort selbst zu suchen, schreiben Sie es klein.")]
    public void Hints_are_told_in_the_other_language_too(string hint, string german) => Assert.Equal(german, Web.Language.Hints.German(hint));

    [Fact]
    public void A_hint_that_is_not_known_says_which_language_it_has()
    {
        Speak("de-DE");
        Assert.Equal("en", At<Results>("/search?q=harbour%3F").Find(".note [lang]").GetAttribute("lang"));
    }

    [Fact]
    public void A_better_spelling_is_a_link() => Assert.Equal("/search?q=harbour", At<Results>("/search?q=harbor").Find(".note a").GetAttribute("href"));

    [Fact]
    public void Nothing_found_names_the_filter_that_killed_the_result()
    {
        var empty = At<Results>("/search?q=lighthouse&speaker=Cleo+Muster").Find(".empty");
        Assert.Contains("Nothing found", empty.TextContent, StringComparison.Ordinal);
        Assert.Equal("/search?q=lighthouse", empty.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("1\u00a0sentence", empty.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_index_is_another_text()
    {
        Serve(new([]));
        Assert.Contains("Nothing is indexed yet", At<Results>("/search?q=harbour").Find(".empty").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_filters_are_told_and_nothing_is_searched()
    {
        var page = At<Results>("/search?" + string.Join("&", Enumerable.Range(0, 101).Select(n => $"org=o{n}")));
        Assert.Contains("101", page.Find(".bad").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".hits"));
    }

    [Fact]
    public void A_bar_is_a_month_and_the_chosen_one_lets_go()
    {
        var bars = At<Results>("/search?q=harbour").FindAll(".months a");
        Assert.Equal("/search?q=harbour&month=2015-12", bars[0].GetAttribute("href"));
        Assert.Equal("Dec 2015: 2\u00a0sentences", bars[0].GetAttribute("aria-label"));
        Assert.Equal("/search?q=harbour", At<Results>("/search?q=harbour&month=2015-12").Find(".months a.on").GetAttribute("href"));
    }

    [Fact]
    public void The_other_language_says_everything_in_its_own_words()
    {
        Speak("de-DE");
        var page = At<Results>("/search?q=pier");
        Assert.StartsWith("31\u00a0Sätze in 31\u00a0Artikeln", page.Find("#count").TextContent, StringComparison.Ordinal);
        Assert.Contains("Sprecher", page.Find(".facets").TextContent, StringComparison.Ordinal);
        Assert.Contains("2. Feb. 2016", page.Markup, StringComparison.Ordinal);
    }
}
