using Bunit;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Components.Pictures;

namespace SeedSearch.Web.Tests;

public class MonthBarsTests : BunitContext
{
    [Fact]
    public void Months_stand_side_by_side_with_their_gaps()
    {
        var bars = Drawn("2015-11", "2016-02");
        Assert.Equal("Sentences by month", bars.Find("figcaption").TextContent);
        Assert.Equal(4, bars.FindAll("a").Count);
        Assert.Contains("Nov", bars.Find(".axis").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_years_are_counted_by_year_and_say_so()
    {
        var bars = Drawn("2012-03", "2012-09", "2019-01");
        Assert.Equal("Sentences by year", bars.Find("figcaption").TextContent);
        Assert.Equal(["2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019"], bars.FindAll(".axis span").Select(year => year.TextContent));
        var first = bars.FindAll("a")[0];
        Assert.Equal("2012: 14\u00a0sentences", first.GetAttribute("aria-label"));
        Assert.Contains("from=2012-01-01", first.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("Bar chart of 8 years; most in 2012", bars.Find("svg").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void More_years_than_there_is_room_for_are_named_first_and_last() =>
        Assert.Equal(["1999", "2019"], Drawn("1999-01", "2019-01").FindAll(".axis span").Select(year => year.TextContent));

    private IRenderedComponent<MonthBars> Drawn(params string[] months) => Render<MonthBars>(bars => bars
        .Add(b => b.Months, new FacetCounts(Facet.Month, [.. months.Select(month => new FacetValue(month, month, 7, ChoiceState.None))], months.Length))
        .Add(b => b.Request, new SearchRequest("")));
}
