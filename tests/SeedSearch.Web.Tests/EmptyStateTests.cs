using Bunit;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Components.Search;

namespace SeedSearch.Web.Tests;

public class EmptyStateTests : Placed
{
    private static readonly SearchPage Nothing = new() { Request = new("harbour zzzz"), Sentences = 0, Articles = 0, Results = 0, Hits = [], Facets = [], Took = TimeSpan.Zero };

    [Fact]
    public void A_word_that_stands_nowhere_is_named_and_the_others_lead_on()
    {
        var page = Shown(Nothing with { Alone = [new("zzzz", new("zzzz"), 0), new("Ada Example", Of("Ada Example"), 3) { Choice = new(Facet.Speaker, "Ada Example") }, new("harbour", new("harbour"), 8)] });
        Assert.Equal("zzzz in no sentence", page.Find(".nowhere li").TextContent.Trim());
        Assert.Equal(["/search?speaker=Ada+Example", "/search?q=harbour"], page.FindAll(".ways a").Select(way => way.GetAttribute("href")!));
        Assert.Contains("Speaker “Ada Example” 3\u00a0sentences", page.Markup.Replace("</a> <span class=\"meta\">", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_only_fail_together_are_each_counted()
    {
        var page = Shown(Nothing with { Alone = [new("pier", new("pier"), 31), new("the days of printing", new("") { From = new(2016, 3, 1) }, 40) { IsDays = true }] });
        Assert.Empty(page.FindAll(".nowhere"));
        Assert.Contains("No single part is to blame", page.Markup, StringComparison.Ordinal);
        Assert.Equal("/search?from=2016-03-01", page.FindAll(".ways a")[1].GetAttribute("href"));
    }

    [Fact]
    public void A_single_word_gets_advice() => Assert.Contains("govern*", Shown(Nothing).Markup, StringComparison.Ordinal);

    [Fact]
    public void In_german_the_parts_are_german()
    {
        Speak("de-DE");
        var page = Shown(Nothing with { Alone = [new("not Ada Example", Of("Ada Example"), 0) { Choice = new(Facet.Speaker, "Ada Example", Excluded: true) }, new("x", new("x"), 1)] });
        Assert.Equal("nicht Sprecher „Ada Example“ in keinem Satz", page.Find(".nowhere li").TextContent.Trim());
        Assert.Contains("Jeder andere Teil für sich", page.Markup, StringComparison.Ordinal);
    }

    private static SearchRequest Of(string speaker) => new("") { Choices = [new(Facet.Speaker, speaker)] };

    private IRenderedComponent<EmptyState> Shown(SearchPage found) => Render<EmptyState>(with => with.Add(empty => empty.Found, found));
}
