using Microsoft.AspNetCore.WebUtilities;
using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Tests;

public class SearchUrlsTests
{
    private static SearchRequest Read(string query) => SearchUrls.Read(QueryHelpers.ParseQuery(query), out _);

    [Fact]
    public void A_request_comes_back_out_of_its_own_address()
    {
        var request = new SearchRequest("a \"b c\" & d=é+ü/%?#")
        {
            Choices = [new(Facet.Speaker, "Ada Example"), new(Facet.Speaker, "-Minus", Excluded: true), new(Facet.Organisation, "-Dash"), new(Facet.Organisation, "\\Back"), new(Facet.Topic, "economy/transport"), new(Facet.Speaker, "?"), new(Facet.Month, "2015-12"), new(Facet.Mentioned, "Bo Example"), new(Facet.SpeakingFor, "Muster Institute"), new(Facet.FoundBy, "otherArticle")],
            AllOf = new HashSet<Facet> { Facet.Organisation, Facet.Topic },
            From = new(2015, 12, 1),
            To = new(2016, 1, 31),
            Sort = SortOrder.Oldest,
            Page = 7,
            PageSize = 25,
            EveryPrinting = true,
            WithFurniture = true,
            PlainWords = true,
        };
        var again = Read(SearchUrls.Search(request)["/search".Length..]);
        Assert.Equal(request.Choices.OrderBy(choice => choice.Facet).ThenBy(choice => choice.Value), again.Choices.OrderBy(choice => choice.Facet).ThenBy(choice => choice.Value));
        Assert.Equal(request.AllOf.Order(), again.AllOf.Order());
        Assert.Equal(request with { Choices = again.Choices, AllOf = again.AllOf }, again);
    }

    [Theory]
    [InlineData("?page=abc", 1)]
    [InlineData("?page=-3", 1)]
    [InlineData("?page=0", 1)]
    [InlineData("?page=12", 12)]
    [InlineData("?page=99999999999999999999", 10_000_000)]
    [InlineData("?page=1&page=4", 4)]
    [InlineData("?page=1e3", 1)]
    public void A_page_is_a_number_from_one_whatever_is_typed(string query, int page) => Assert.Equal(page, Read(query).Page);

    [Theory]
    [InlineData("2015", "2015-01-01", "2015-12-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2015-12-16", "2015-12-16", "2015-12-16")]
    public void A_year_or_month_means_all_of_its_days(string text, string first, string last)
    {
        var request = Read($"?from={text}&to={text}");
        Assert.Equal((DateOnly.Parse(first, null), DateOnly.Parse(last, null)), (request.From!.Value, request.To!.Value));
    }

    [Theory]
    [InlineData("?from=2015-13")]
    [InlineData("?from=yesterday&sort=best&size=none&all=nothing&unknown=1")]
    [InlineData("?from=0000&to=9999-99")]
    public void What_makes_no_sense_is_left_aside(string query)
    {
        var read = Read(query);
        Assert.Equal(new SearchRequest("") { Choices = read.Choices, AllOf = read.AllOf }, read);
        Assert.Empty(read.Choices);
        Assert.Empty(read.AllOf);
    }

    [Fact]
    public void Of_a_value_chosen_and_left_out_the_later_word_counts()
        => Assert.Equal([new FacetChoice(Facet.Speaker, "Ada", Excluded: true)], Read("?speaker=Ada&speaker=-Ada").Choices);

    [Fact]
    public void Control_characters_do_not_get_through() => Assert.Equal("a b", Read("?q=a%00b").Query);

    [Fact]
    public void More_filters_than_a_search_can_hold_are_a_problem_said_in_words()
    {
        SearchUrls.Read(QueryHelpers.ParseQuery("?" + string.Join("&", Enumerable.Range(0, 101).Select(n => $"org=o{n}"))), out var problem);
        Assert.Contains("101", problem, StringComparison.Ordinal);
        SearchUrls.Read(QueryHelpers.ParseQuery("?q=" + new string('a', 2001)), out problem);
        Assert.Contains("2001", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ada Example", "/speaker/Ada_Example")]
    [InlineData("snake_case name", "/speaker/snake__case_name")]
    [InlineData("A/B", "/speaker/A/B")]
    [InlineData("50% + more?", "/speaker/50%25_%2B_more%3F")]
    public void A_name_comes_back_out_of_its_slug(string name, string address)
    {
        Assert.Equal(address, SearchUrls.Subject(Facet.Speaker, name));
        Assert.Equal(name, Slugs.NameOf(Uri.UnescapeDataString(address["/speaker/".Length..])));
    }

    [Fact]
    public void A_name_typed_by_heart_is_the_same_loosely() => Assert.Equal(Slugs.Loose("José Pérez-Ruiz"), Slugs.Loose("jose-perez_ruiz"));

    [Fact]
    public void An_article_opens_at_a_sentence_counted_from_one() => Assert.Equal("/a/k?q=x&n=3#s12", SearchUrls.Article("k", 11, new("x") { Page = 5 }, 3));
}
