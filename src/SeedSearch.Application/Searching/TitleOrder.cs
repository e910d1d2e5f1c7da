using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Searching;
using EngineHit = SeedSearch.Lucene.Querying.Searching.Hit;

namespace SeedSearch.Application.Searching;

/// <summary>
/// What is found and how often is up to the sentences alone; which comes first is up to the titles of their articles too: the best by the sentence's own words
/// are put in order by those and by the words that stand in the title.
/// </summary>
internal static class TitleOrder
{
    /// <value>So many of the best are put in order; what comes behind them stays as the sentences' words have it.</value>
    public const int Window = 200;

    /// <value>
    /// What a word in the title counts beside the same word once in a sentence of mean length: of 0.2, 0.4, 0.5, 0.7 and 1 the one that ranked the training claims of CLEF 2020
    /// CheckThat! best (MAP@5 .797, and .792 to .796 at 0.5 and 0.7; without titles .743).
    /// </value>
    private const float Weight = 0.4f;

    /// <summary>Searches, the best put in order.</summary>
    public static SearchResult Search(IndexView view, SearchPlan plan, SearchOptions options, CancellationToken cancellationToken)
    {
        var isOrdered = options is { Top: > 0, Skip: < Window, Sort.Field: null };
        if (!isOrdered || Titles(plan.Words) is not { } titles)
        {
            return view.Searcher.Search(plan.Query, options, cancellationToken);
        }

        var found = view.Searcher.Search(plan.Query, options with { Skip = 0, Top = Math.Max(Window, options.Skip + options.Top) }, cancellationToken);
        return found with { Hits = [.. Ordered(view, titles, found.Hits, cancellationToken).Concat(found.Hits.Skip(Window)).Skip(options.Skip).Take(options.Top)] };
    }

    /// <summary>A query for the words that are searched, in titles; null when there is no word.</summary>
    internal static Query? Titles(Query words)
    {
        var terms = Terms(words).Distinct(StringComparer.Ordinal).Select(term => new TermQuery(IndexFields.Title, term)).ToList();
        return terms.Count == 0 ? null : new BooleanQuery([.. terms.Select(term => new Clause(Occur.Should, term))]);
    }

    private static IEnumerable<EngineHit> Ordered(IndexView view, Query titles, IReadOnlyList<EngineHit> hits, CancellationToken cancellationToken)
    {
        int[] docs = [.. hits.Take(Window).Select(hit => hit.Doc).Order()];
        var scores = view.Searcher.Scores(titles, docs, cancellationToken);
        return hits.Take(Window)
            .Select(hit => hit with { Score = hit.Score + (Weight * scores[Array.BinarySearch(docs, hit.Doc)]) })
            .OrderByDescending(hit => hit.Score);
    }

    /// <summary>The words that a query asks for, as titles are analysed.</summary>
    private static IEnumerable<string> Terms(Query query) => query switch
    {
        TermQuery { Field: IndexFields.Text or IndexFields.Said } term => [term.Term],
        TermQuery { Field: IndexFields.Exact or IndexFields.SaidExact } term => SentenceAnalyzer.TermsOf(term.Term),
        PhraseQuery { Field: IndexFields.Text or IndexFields.Said } phrase => phrase.Terms.Select(term => term.Term),
        PhraseQuery { Field: IndexFields.Exact or IndexFields.SaidExact } phrase => phrase.Terms.SelectMany(term => SentenceAnalyzer.TermsOf(term.Term)),
        BoostQuery boost => Terms(boost.Inner),
        BooleanQuery all => all.Clauses.Where(clause => clause.Occur is Occur.Must or Occur.Should).SelectMany(clause => Terms(clause.Query)),
        _ => [],
    };
}
