using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Querying.Suggesting;

/// <summary>Makes a query that finds texts about the same as a given one: its most telling words, each as strong as it is telling.</summary>
public static class MoreLikeThis
{
    /// <summary>The query.</summary>
    /// <param name="searcher">The index whose frequencies say what is telling.</param>
    /// <param name="text">The text to start from.</param>
    /// <param name="field">The field to search.</param>
    /// <param name="analyzer">How that field was analysed.</param>
    /// <param name="mostTerms">How many words at most.</param>
    public static Query QueryFor(IndexSearcher searcher, string text, string field, Analyzer analyzer, int mostTerms = 12)
    {
        var counts = new Dictionary<string, int>();
        var source = analyzer.CreateSource();
        source.Reset(text.AsMemory());
        while (source.Next())
        {
            var term = source.Term.ToString();
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        // A word that stands only here finds nothing else.
        var telling = counts
            .Select(c => (Term: c.Key, Frequency: searcher.DocFreq(field, c.Key), Count: c.Value))
            .Where(c => c.Frequency > 1)
            .Select(c => (c.Term, Worth: c.Count * Bm25.Idf(c.Frequency, searcher.Snapshot.MaxDoc)))
            .OrderByDescending(c => c.Worth).ThenBy(c => c.Term, StringComparer.Ordinal)
            .Take(mostTerms).ToList();
        if (telling.Count == 0) return Query.None;
        var most = telling[0].Worth;
        return Query.AnyOf([.. telling.Select(t => new BoostQuery(new TermQuery(field, t.Term), t.Worth / most))]);
    }
}
