using System.Globalization;
using System.Xml;
using SeedSearch.Application;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Api;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Export;

/// <summary>An Atom feed (RFC 4287) of any search: its newest sentences.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Answers with the feed.</summary>
    public static async Task<IResult> RunAsync(HttpContext context, ISentenceIndex index, CancellationToken cancelled)
    {
        var request = SearchUrls.ReadStrictly(context.Request.Query, out var problem);
        if (problem is not null) return ApiProblems.Bad(problem);
        var newest = request with { Sort = SortOrder.Newest, Page = 1, PageSize = Math.Max(request.PageSize, 30), FacetValues = 0 };
        var found = await index.SearchAsync(newest, cancelled);
        var facts = await index.SummaryAsync(cancelled);
        return Results.Text(Write(found, request, facts.Written, Exports.Origin(context.Request)), "application/atom+xml; charset=utf-8");
    }

    private static string Write(SearchPage found, SearchRequest request, DateTimeOffset written, string origin)
    {
        using var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new() { Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "title", $"SeedSearch: {(request.Query.Length > 0 ? request.Query : Words.Current.SearchLabel)}");
            Element(xml, "id", origin + SearchUrls.Feed(request));
            Element(xml, "updated", Instant(written));
            Link(xml, "self", origin + SearchUrls.Feed(request));
            Link(xml, "alternate", origin + SearchUrls.Search(request));
            foreach (var hit in found.Hits) Entry(xml, hit.Sentence, written, origin);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Entry(XmlWriter xml, SentenceView sentence, DateTimeOffset written, string origin)
    {
        var speaker = sentence.Quotes.Select(quote => quote.Speaker).FirstOrDefault(name => name is not null);
        var address = origin + SearchUrls.Sentence(sentence.Id);
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", speaker is null ? sentence.Article.Title : $"{speaker}: {sentence.Article.Title}");
        Element(xml, "id", address);
        Link(xml, "alternate", address);
        Element(xml, "updated", sentence.Article.Date is { } day ? day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture) : Instant(written));
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", speaker ?? sentence.Article.Outlet ?? "SeedSearch");
        xml.WriteEndElement();
        Element(xml, "content", sentence.Text);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string value) => xml.WriteElementString(name, Atom, Printable(value));

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Instant(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // XML has no way to write most control characters, nor half a surrogate pair.
    private static string Printable(string text)
        => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is >= 32 or 9 or 10 && rune.Value is not 0xFFFE and not 0xFFFF).Select(rune => rune.ToString()));

    private sealed class Utf8Text : StringWriter
    {
        public Utf8Text() : base(CultureInfo.InvariantCulture)
        {
        }

        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;
    }
}
