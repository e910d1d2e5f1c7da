using System.Globalization;
using System.Text;
using Microsoft.Extensions.Primitives;
using SeedSearch.Application.Searching;

namespace SeedSearch.Web;

/// <summary>
/// Every address of the app, built and read in one place. A search's address is its whole state:
/// <c>/search?q=&amp;speaker=&amp;org=&amp;topic=&amp;outlet=&amp;kind=&amp;month=&amp;names=&amp;for=&amp;all=&amp;from=&amp;to=&amp;sort=&amp;page=&amp;size=&amp;printings=all&amp;plain=1&amp;furniture=1</c>.
/// A key may be repeated; <c>speaker=-Name</c> leaves Name out; a value that itself begins with - or \ has a \ before it;
/// <c>all=org</c> asks for all chosen organisations instead of one of them.
/// </summary>
internal static class SearchUrls
{
    /// <summary>Filters one address may hold; more than a reader ever chooses, few enough to be searched at once.</summary>
    public const int MostChoices = 100;

    /// <summary>Characters of a query. Longer ones don't fit the addresses that browsers and proxies pass on.</summary>
    public const int LongestQuery = 2000;

    /// <summary>Deepest page that is asked of the index; a page behind the last is answered with the last.</summary>
    private const int DeepestPage = 10_000_000;

    private static readonly (Facet Facet, string Key)[] Keys =
    [
        (Facet.Speaker, "speaker"), (Facet.Organisation, "org"), (Facet.Topic, "topic"),
        (Facet.Outlet, "outlet"), (Facet.Kind, "kind"), (Facet.Month, "month"),
        (Facet.Mentioned, "names"), (Facet.SpeakingFor, "for"), (Facet.FoundBy, "found"),
    ];

    /// <summary>The key of a facet in an address.</summary>
    public static string KeyOf(Facet facet) => Keys[(int)facet].Key;

    /// <summary>The facet of a key, or null.</summary>
    public static Facet? FacetOf(string? key)
    {
        foreach (var (facet, name) in Keys)
        {
            if (name.Equals(key, StringComparison.OrdinalIgnoreCase)) return facet;
        }

        return null;
    }

    /// <summary>Reads the state of a search out of any query string; what makes no sense is left aside.</summary>
    /// <param name="query">The parts of the query string.</param>
    /// <param name="problem">What the reader asked too much of, in words; null when all is well.</param>
    public static SearchRequest Read(IEnumerable<KeyValuePair<string, StringValues>> query, out string? problem)
    {
        problem = null;
        var request = new SearchRequest("");
        var choices = new List<FacetChoice>();
        var allOf = new HashSet<Facet>();
        foreach (var (key, values) in query)
        {
            if (FacetOf(key) is { } facet)
            {
                foreach (var value in values) Choose(choices, facet, value);
                continue;
            }

            var last = values.Count == 0 ? "" : values[^1] ?? "";
            request = key.ToUpperInvariant() switch
            {
                "Q" => request with { Query = Clean(last) },
                "ALL" => Noting(request, () => { foreach (var name in values) if (FacetOf(name) is { } f) allOf.Add(f); }),
                "FROM" => request with { From = Day(last, isEnd: false) },
                "TO" => request with { To = Day(last, isEnd: true) },
                "SORT" => request with { Sort = last switch { "newest" => SortOrder.Newest, "oldest" => SortOrder.Oldest, _ => SortOrder.Relevance } },
                "PAGE" => request with { Page = Number(last, 1, 1, DeepestPage) },
                "SIZE" => request with { PageSize = Number(last, 10, 1, 200) },
                "PRINTINGS" => request with { EveryPrinting = last == "all" },
                "PLAIN" => request with { PlainWords = last == "1" },
                "FURNITURE" => request with { WithFurniture = last == "1" },
                _ => request,
            };
        }

        if (request.Query.Length > LongestQuery) problem = $"The query has {request.Query.Length} characters; at most {LongestQuery} can be searched.";
        if (choices.Count > MostChoices) problem = $"The address holds {choices.Count} filters; at most {MostChoices} can be applied.";
        return request with { Choices = choices, AllOf = allOf };
    }

    /// <summary>The same for programs, which read no notes on a page: a day that is none is a problem.</summary>
    public static SearchRequest ReadStrictly(IQueryCollection query, out string? problem)
    {
        var request = Read(query, out problem);
        if (NoDays(query) is [var day, ..]) problem ??= $"\"{day}\" is no day: write days as 2015, 2015-12 or 2015-12-16.";
        return request;
    }

    /// <summary>What stands for a day in the query string and is none.</summary>
    public static IReadOnlyList<string> NoDays(IEnumerable<KeyValuePair<string, StringValues>> query) =>
    [
        .. query.Where(part => part.Key.ToUpperInvariant() is "FROM" or "TO").Select(part => part.Value is [.., { } last] ? last : "")
            .Where(day => !string.IsNullOrWhiteSpace(day) && Day(day, isEnd: false) is null),
    ];

    /// <summary>The results page of a request; its page too.</summary>
    public static string Search(SearchRequest request) => "/search" + State(request);

    /// <summary>The results page of one facet's value alone.</summary>
    public static string Search(Facet facet, string value) => Search(new SearchRequest("") { Choices = [new(facet, value)] });

    /// <summary>The Atom feed of a request.</summary>
    public static string Feed(SearchRequest request) => "/feed" + State(request with { Page = 1 });

    /// <summary>All results of a request as a file: csv, jsonl, bib or ris.</summary>
    public static string Export(SearchRequest request, string format) => With("/api/v1/export" + State(request with { Page = 1 }), "format", format);

    /// <summary>All values of a facet over the results of a request.</summary>
    public static string Values(Facet facet, SearchRequest request) => "/values/" + KeyOf(facet) + State(request with { Page = 1 });

    /// <summary>The article of the n-th result (from 1) of a request, which is looked up when it is asked for.</summary>
    public static string Result(SearchRequest request, long n) => With("/result" + State(request with { Page = 1 }), "n", n.ToString(CultureInfo.InvariantCulture));

    /// <summary>A table of speakers by topics over a request.</summary>
    public static string HeatMap(SearchRequest request) => "/map" + State(request with { Page = 1 });

    /// <summary>A table of one facet by another over a request, whose page is a page of rows.</summary>
    public static string Cross(Facet rows, Facet columns, SearchRequest request, bool withAllColumns = false)
        => With(With(With("/map" + State(request), "rows", KeyOf(rows)), "cols", KeyOf(columns)), "columns", withAllColumns ? "all" : null);

    /// <summary>Two speakers side by side.</summary>
    public static string Compare(string? first, string? second, string? topic = null)
        => With(With(With("/compare", "a", first), "b", second), "topic", topic);

    /// <summary>An article at a sentence, its matches of a search marked.</summary>
    /// <param name="key">The article's key.</param>
    /// <param name="sentence">The sentence's number from 0, or null for the beginning.</param>
    /// <param name="request">The search the reader comes from, or null.</param>
    /// <param name="n">Which of its results this is, from 1; 0 for none.</param>
    public static string Article(string key, int? sentence = null, SearchRequest? request = null, long n = 0)
    {
        var address = "/a/" + key + (request is null ? "" : State(request with { Page = 1 }));
        if (n > 0) address = With(address, "n", n.ToString(CultureInfo.InvariantCulture));
        return sentence is { } number ? address + "#" + Anchor(number) : address;
    }

    /// <summary>A sentence's place in its article's page: s1 for the first.</summary>
    public static string Anchor(int sentence) => "s" + (sentence + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The file an article was read from.</summary>
    public static string Source(string articleKey) => "/a/" + articleKey + "/source";

    /// <summary>One sentence.</summary>
    public static string Sentence(SentenceId id) => "/s/" + id.Value;

    /// <summary>One sentence with what its speaker was told by.</summary>
    public static string Evidence(string sentenceId) => "/s/" + sentenceId + "?evidence=1#evidence";

    /// <summary>A speaker's, organisation's or topic's own page.</summary>
    public static string Subject(Facet facet, string name, int page = 1)
    {
        var address = "/" + KeyOf(facet) + "/" + Slugs.Of(name);
        return page > 1 ? With(address, "page", page.ToString(CultureInfo.InvariantCulture)) : address;
    }

    /// <summary>All speakers, organisations or topics from A to Z.</summary>
    public static string List(Facet facet, string contains = "", int page = 1)
    {
        var address = With(facet switch { Facet.Speaker => "/speakers", Facet.Organisation => "/organisations", _ => "/topics" }, "contains", contains);
        return page > 1 ? With(address, "page", page.ToString(CultureInfo.InvariantCulture)) : address;
    }

    /// <summary>The state of a request as a query string, with its question mark; empty for the request that asks for all.</summary>
    public static string State(SearchRequest request)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in Parts(request)) Append(text, key, value);
        return text.ToString();
    }

    /// <summary>The state of a request as keys and values: what a form must carry.</summary>
    public static IEnumerable<(string Key, string Value)> Parts(SearchRequest request)
    {
        if (request.Query.Length > 0) yield return ("q", request.Query);
        foreach (var choice in request.Choices) yield return (KeyOf(choice.Facet), Written(choice));
        foreach (var facet in request.AllOf.Order()) yield return ("all", KeyOf(facet));
        if (request.From is { } from) yield return ("from", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (request.To is { } to) yield return ("to", to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (request.Sort != SortOrder.Relevance) yield return ("sort", request.Sort == SortOrder.Newest ? "newest" : "oldest");
        if (request.EveryPrinting) yield return ("printings", "all");
        if (request.PlainWords) yield return ("plain", "1");
        if (request.WithFurniture) yield return ("furniture", "1");
        if (request.PageSize != 10) yield return ("size", request.PageSize.ToString(CultureInfo.InvariantCulture));
        if (request.Page > 1) yield return ("page", request.Page.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A choice as an address and a form write it.</summary>
    public static string Written(FacetChoice choice)
        => choice.Excluded ? "-" + choice.Value : choice.Value.StartsWith('-') || choice.Value.StartsWith('\\') ? "\\" + choice.Value : choice.Value;

    private static void Choose(List<FacetChoice> choices, Facet facet, string? written)
    {
        var value = Clean(written);
        if (value.Length == 0) return;
        var choice = value[0] switch
        {
            '-' when value.Length > 1 => new FacetChoice(facet, value[1..], Excluded: true),
            '\\' when value.Length > 1 => new FacetChoice(facet, value[1..]),
            _ => new FacetChoice(facet, value),
        };
        // Ticking what is left out: the later word counts.
        choices.RemoveAll(other => other.Facet == facet && other.Value == choice.Value);
        choices.Add(choice);
    }

    private static SearchRequest Noting(SearchRequest request, Action note)
    {
        note();
        return request;
    }

    /// <summary>Text without control characters (an address may smuggle them in) and without blanks around it.</summary>
    private static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        return text.Any(char.IsControl) ? new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Trim() : text.Trim();
    }

    /// <summary>A day, or the first or last day of a month or a year: "2015-12-16", "2015-12", "2015".</summary>
    internal static DateOnly? Day(string text, bool isEnd)
    {
        var culture = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day)) return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", culture, DateTimeStyles.None, out var month))
            return isEnd ? new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)) : month;
        if (DateOnly.TryParseExact(text, "yyyy", culture, DateTimeStyles.None, out var year))
            return isEnd ? new(year.Year, 12, 31) : year;
        return null;
    }

    /// <summary>A number between bounds; any other text is the default.</summary>
    internal static int Number(string? text, int byDefault, int least, int most)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, least, most)
            : text is { Length: > 9 } && text.All(char.IsAsciiDigit) ? most : byDefault;

    internal static string With(string address, string key, string? value)
        => string.IsNullOrEmpty(value) ? address : address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + key + '=' + Escaped(value);

    private static void Append(StringBuilder text, string key, string value)
        => text.Append(text.Length == 0 ? '?' : '&').Append(key).Append('=').Append(Escaped(value));

    /// <summary>Escaped for a query string; blanks as +, so that an address can be read aloud.</summary>
    private static string Escaped(string value) => Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);
}
