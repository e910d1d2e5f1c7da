using Bunit;
using SeedSearch.Application.Searching;
using SeedSearch.TestKit.Sample;
using SeedSearch.Web.Components.Pages;
using SeedSearch.Web.Components.Pictures;
using SeedSearch.Web.Components.Reading;
using SeedSearch.Web.Components.Search;

namespace SeedSearch.Web.Tests;

/// <summary>The states of small components that no page of the sample shows all of.</summary>
public class ComponentStateTests : Placed
{
    [Theory]
    [InlineData(1, 1, new string[0])]
    [InlineData(1, 3, new[] { "1", "2", "3", "Next" })]
    [InlineData(5, 9, new[] { "Previous", "1", "2", "3", "4", "5", "6", "7", "8", "9", "Next" })]
    [InlineData(50, 10_000, new[] { "Previous", "1", "…", "48", "49", "50", "51", "52", "…", "10,000", "Next" })]
    [InlineData(10_000, 10_000, new[] { "Previous", "1", "…", "9,998", "9,999", "10,000" })]
    public void A_pager_shows_first_last_and_what_is_near(int page, int pages, string[] shown)
    {
        var pager = Render<Pager>(with => with.Add(one => one.Page, page).Add(one => one.Pages, pages).Add(one => one.Address, n => $"/search?page={n}"));
        Assert.Equal(shown, pager.FindAll("nav > *").Select(part => part.TextContent.Trim()));
    }

    [Fact]
    public void An_article_without_outlet_and_date_says_so()
        => Assert.Equal("outlet not known · undated", Render<ArticleLine>(with => with.Add(line => line.Article, new() { Key = "x", Title = "X", SourceFile = "x.txt" })).Find("span").ParentElement!.TextContent.Trim().Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void No_chips_without_filters() => Assert.Empty(Render<Chips>(with => with.Add(chips => chips.Request, new SearchRequest("harbour"))).Markup.Trim());

    [Fact]
    public void Files_say_how_many_rows_they_will_have()
    {
        Speak("de-DE");
        var take = Render<TakeAlong>(with => with.Add(one => one.Request, new SearchRequest("pier") { WithFurniture = true }).Add(one => one.Rows, 1234));
        Assert.Equal("Mitnehmen (1.234\u00a0Zeilen)", take.Find("h2").TextContent);
        Assert.Contains("ohne Seitenbeiwerk", take.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_left_out_value_is_struck_and_lets_go_and_a_value_of_a_hyphen_is_kept_apart()
    {
        var off = Row(new("Ada Example", "Ada Example", 3, ChoiceState.Excluded), new("harbour") { Choices = [new(Facet.Speaker, "Ada Example", Excluded: true)] });
        Assert.Equal("/search?q=harbour", off.Find("a").GetAttribute("href"));
        Assert.Equal("\\-x", Row(new("-x", "-x", 1, ChoiceState.None), new("")).Find("input").GetAttribute("value"));
    }

    [Fact]
    public void Two_months_are_two_bars_and_ten_years_are_years()
    {
        var two = Months(("2015-12", 3), ("2016-02", 5));
        Assert.Equal(["Dec 2015: 3\u00a0sentences", "Jan 2016: 0\u00a0sentences", "Feb 2016: 5\u00a0sentences"], two.FindAll("a").Select(bar => bar.GetAttribute("aria-label")!));
        Assert.Equal("Dec 2015 – Feb 2016", two.Find(".axis").TextContent.Trim());
        var ten = Months(("2005-01", 3), ("2015-06", 5));
        Assert.Equal("/search?from=2005-01-01&to=2005-12-31", ten.FindAll("a")[0].GetAttribute("href"));
        Assert.Equal(11, ten.FindAll("a").Count);
        Assert.Empty(Months().Markup.Trim());
    }

    [Theory]
    [InlineData(0, 0), InlineData(1, 1), InlineData(10, 3), InlineData(100, 4), InlineData(1000, 6), InlineData(5000, 6)]
    public void Shades_go_by_powers(long count, int shade) => Assert.Equal(shade, HeatScale.Of(count, 1000));

    [Fact]
    public void One_sentence_at_most_is_the_lightest_shade() => Assert.Equal((0, 1), (HeatScale.Of(0, 1), HeatScale.Of(1, 1)));

    [Theory]
    [InlineData("Ada Example", 20, "Ada Example")]
    [InlineData("Ada Example", 8, "Ada Ex…")]
    [InlineData("港口日报港口日报", 8, "港口日…")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 9, "👩‍👩‍👧‍👦…")]
    public void Words_in_pictures_are_cut_between_whole_characters(string text, double most, string shown) => Assert.Equal(shown, SvgWords.Short(text, most));

    [Fact]
    public void Words_in_pictures_are_broken_into_lines()
        => Assert.Equal(["economy,", "business and", "finance"], SvgWords.Lines("economy, business and finance", 12, 4));

    [Fact]
    public void A_sentence_without_findings_lists_none()
        => Assert.Empty(Render<Findings>(with => with.Add(one => one.Sentence, SampleCorpus.Sentences[0] with { Organisations = [], SpeakingFor = [], People = [], Topics = [] })).FindAll("dt"));

    [Fact]
    public void A_citation_does_not_quote_quotation_marks_twice()
    {
        var quoted = SampleCorpus.Sentences[1];
        Assert.StartsWith("\"Ships do not sleep,\" she added. Ada Example, “Sample harbour", Citation.Of(quoted, Web.Language.Words.Current), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_listed_by_their_letters_each_letter_once_and_digits_last()
    {
        Serve(new([.. new[] { "'s principle", "Rep", "@rep", "Ömer", "12 states", "Oslo", "3 men" }.Select((name, n) => SampleCorpus.Sentences[0] with { Id = new($"n-{n}"), Quotes = [SampleCorpus.Sentences[0].Quotes[0] with { Speaker = name }] })]));
        var page = At<Listing>("/speakers");
        Assert.Equal(["O", "R", "S", "0–9"], page.FindAll(".letter h2").Select(letter => letter.TextContent));
        Assert.Equal(["Ömer", "Oslo"], page.FindAll(".letter")[0].QuerySelectorAll("a").Select(name => name.TextContent));
    }

    [Fact]
    public void An_empty_picture_is_told_in_words()
        => Assert.Contains("nothing to show", At<HeatMap>("/map?q=zzz").Find(".empty").TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_start_page_shows_months_and_where_to_look_on()
    {
        var page = At<Web.Components.Pages.Start>("/");
        Assert.NotEmpty(page.FindAll(".months a"));
        Assert.Equal(["/map", "/reports", "/compare", "/help"], page.FindAll(".start-more li a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public void What_an_address_asks_too_much_of_is_told_in_german_too()
    {
        Speak("de-DE");
        Assert.Contains("höchstens 2000 können gesucht werden", At<Results>("/search?q=" + new string('a', 2001)).Find(".bad").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<FacetRow> Row(FacetValue value, SearchRequest request)
        => Render<FacetRow>(with => with.Add(row => row.Facet, Facet.Speaker).Add(row => row.Value, value).Add(row => row.Request, request));

    private IRenderedComponent<MonthBars> Months(params (string Month, long Count)[] counted)
        => Render<MonthBars>(with => with.Add(bars => bars.Request, new SearchRequest("")).Add(bars => bars.Months, new FacetCounts(Facet.Month, [.. counted.Select(one => new FacetValue(one.Month, one.Month, one.Count, ChoiceState.None))], counted.Length)));
}
