using SeedSearch.Application.Searching;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.Names;
using SeedSearch.Lucene.Querying.Searching;
using SortOrder = SeedSearch.Application.Searching.SortOrder;

namespace SeedSearch.Application.Reading;

/// <summary>A speaker's, organisation's or topic's own page.</summary>
internal static class SubjectPages
{
    /// <value>Sentences in whose articles it is looked how the subject is printed.</value>
    private const int MostSentences = 300;

    /// <value>Descriptions and names shown.</value>
    private const int MostValues = 12;

    public static SubjectView? Of(IndexView view, PageReader pages, Facet facet, string name, int page, CancellationToken cancellationToken)
    {
        if (NameDirectory.Of(view, facet).Spelled(name) is not { } canonical)
        {
            return null;
        }

        var request = new SearchRequest("") { Choices = [new FacetChoice(facet, canonical)], Sort = SortOrder.Oldest, Page = page, EveryPrinting = true, PageSize = 20 };
        var articles = facet == Facet.Topic ? [] : Articles(view, facet, canonical, cancellationToken);
        return new SubjectView
        {
            Facet = facet,
            Name = canonical,
            Descriptions = Descriptions(articles, facet, canonical),
            PrintedAs = PrintedAs(articles, canonical),
            Statements = pages.Read(view, request, cancellationToken),
        };
    }

    private static List<(string Text, ArticleFindings Findings)> Articles(IndexView view, Facet facet, string name, CancellationToken cancellationToken) =>
        [.. view.Searcher.Search(Scope.Within(Scope.Sentences, Scope.Value(facet, name)), new SearchOptions { Top = MostSentences, ExactTotal = false }, cancellationToken).Hits
            .Select(h => view.SentenceAt(h.Doc)?.Article).OfType<ArticleEntry>().DistinctBy(article => article.Summary.Key)
            .Select(article => (article.Text, article.WhoIsNamed()))];

    /// <summary>Of a person: titles and organisations as printed; of an organisation: who speaks for it.</summary>
    private static List<FacetValue> Descriptions(List<(string Text, ArticleFindings Findings)> articles, Facet facet, string name) => facet switch
    {
        Facet.Speaker => Counted(articles.SelectMany(a => a.Findings.People.Where(p => p.Name == name).SelectMany(p => p.Titles.Select(t => t.Text))
            .Concat(a.Findings.Affiliations.Where(x => x.Person == name).Select(x => x.Organisation)).Distinct(StringComparer.OrdinalIgnoreCase))),
        _ => Counted(articles.SelectMany(a => a.Findings.Affiliations.Where(x => x.Organisation == name).Select(x => x.Person).Distinct())),
    };

    private static List<FacetValue> PrintedAs(List<(string Text, ArticleFindings Findings)> articles, string name) =>
        Counted(articles.SelectMany(a => a.Findings.Names
            .Where(n => n.Name == name && n.Kind is NameKind.Person or NameKind.Organisation)
            .Select(n => n.Span.Of(a.Text))).Where(printed => printed != name));

    private static List<FacetValue> Counted(IEnumerable<string> values) =>
        [.. values.GroupBy(v => v, StringComparer.OrdinalIgnoreCase)
            .Select(g => new FacetValue(g.First(), g.First(), g.LongCount(), ChoiceState.None))
            .OrderByDescending(v => v.Sentences).ThenBy(v => v.Value, StringComparer.Ordinal)
            .Take(MostValues)];
}
