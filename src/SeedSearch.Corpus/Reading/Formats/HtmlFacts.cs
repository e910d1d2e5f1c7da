using AngleSharp.Dom;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>What a page says about its article.</summary>
/// <param name="Facts">Title, outlet, date, authors, address.</param>
/// <param name="ArticleBody">The text that JSON-LD holds, or null.</param>
internal sealed record HtmlFacts(ArticleFacts Facts, string? ArticleBody)
{
    private static readonly string[] DateNames =
        ["article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date"];

    private static readonly string[] OutletNames = ["og:site_name", "publisher", "dc.publisher", "application-name"];

    private static readonly string[] AuthorNames = ["author", "article:author", "dc.creator", "byl", "parsely-author"];

    /// <summary>Between a headline and the name of the site in a page's title.</summary>
    private static readonly string[] BeforeSiteName = [" | ", " - ", " \u2013 ", " \u2014 ", " \u00BB ", " :: "];

    public static HtmlFacts Of(IDocument page)
    {
        var facts = new ArticleFacts();
        var body = LinkedData.Read(page, facts);
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (ArticleFacts.OrNull(name) is { } known && ArticleFacts.OrNull(meta.GetAttribute("content")) is { } content)
                metas.TryAdd(known, content);
        }

        facts.Outlet ??= First(metas, OutletNames);
        facts.Title ??= First(metas, ["og:title", "twitter:title"]) ?? Heading(page) ?? WithoutSite(ArticleFacts.OrNull(page.Title), facts.Outlet);
        facts.Date ??= First(metas, DateNames)
            ?? page.QuerySelector("article time[datetime], main time[datetime], time[datetime]")?.GetAttribute("datetime");
        facts.Address ??= page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? First(metas, ["og:url"]);
        if (facts.Authors.Count == 0 && First(metas, AuthorNames) is { } author && ArticleFacts.WebAddress(author) is null)
            facts.AddAuthors(author);
        if (facts.Authors.Count == 0)
            facts.Authors.AddRange(page.QuerySelectorAll("[rel=author], [itemprop=author]").Select(element => ArticleFacts.OrNull(element.TextContent)).OfType<string>());
        return new(facts, body);
    }

    private static string? First(Dictionary<string, string> metas, string[] names) =>
        names.Select(name => metas.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    private static string? Heading(IDocument page) =>
        ArticleFacts.OrNull((page.QuerySelector("article h1, main h1") ?? page.QuerySelector("h1"))?.TextContent);

    private static string? WithoutSite(string? title, string? outlet)
    {
        foreach (var between in BeforeSiteName)
        {
            var at = title?.LastIndexOf(between, StringComparison.Ordinal) ?? -1;
            if (at > 0 && (outlet is null ? between == " | " : title!.AsSpan(at + between.Length).Equals(outlet, StringComparison.OrdinalIgnoreCase)))
                return title![..at];
        }

        return title;
    }
}
