using SeedSearch.Application.Searching;
using SeedSearch.Enrichment.Topics;
using SeedSearch.Lucene.Querying;

namespace SeedSearch.Application.Reading;

/// <summary>A whole article, to be read.</summary>
internal static class ArticlePages
{
    public static ArticleView Of(IndexView view, ArticleEntry article, string? query, CancellationToken cancellationToken)
    {
        var marking = new Marking(string.IsNullOrWhiteSpace(query) ? Query.None : SearchPlan.Of(view, new SearchRequest(query)).Words, cancellationToken);
        var topics = article.Findings.Findings.ArticleTopics;
        var sentences = Enumerable.Range(0, article.Count).Select(number => article.View(number)).ToList();
        return new ArticleView
        {
            Summary = article.Summary,
            Sentences = [.. sentences.Select(s => new ReadingSentence(s, marking.Mark(s.Text)))],
            Speakers = Counted(Facet.Speaker, sentences.SelectMany(s => s.Quotes.Select(q => q.Speaker ?? Words.Unknown).Distinct())),
            Organisations = Counted(Facet.Organisation, sentences.SelectMany(s => s.Organisations.Union(s.SpeakingFor))),
            Topics = Topics(topics, sentences),
        };
    }

    /// <summary>The article's topics in their order, then those of single sentences. A topic counts the sentences of all below it.</summary>
    private static List<FacetValue> Topics(IEnumerable<ArticleTopic> ofArticle, List<SentenceView> sentences)
    {
        var counts = sentences.Where(s => !s.IsFurniture).SelectMany(s => s.Topics.SelectMany(WithAbove).Distinct(StringComparer.Ordinal)).GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.LongCount());
        return [.. ofArticle.Select(t => t.Topic)
            .Union(counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key))
            .Select(t => FacetLists.Value(Facet.Topic, t, counts.GetValueOrDefault(t)))];
    }

    /// <summary>A topic's path and every path above it.</summary>
    private static IEnumerable<string> WithAbove(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }

    private static List<FacetValue> Counted(Facet facet, IEnumerable<string> values) =>
        [.. values.GroupBy(v => v, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => FacetLists.Value(facet, g.Key, g.LongCount()))];
}
