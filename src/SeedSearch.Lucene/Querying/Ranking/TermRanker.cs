using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>Ranks the documents of one term, block by block. When only the best count, blocks whose best score is too low are not read.</summary>
internal static unsafe class TermRanker
{
    private const int BlocksBetweenChecks = 64;

    public static void Rank(TermPostings term, HitCollector collector, SearchBudget budget)
    {
        var maxima = term.Blocks.Maxima;
        for (int block = 0, read = 0; block < maxima.Length; block++)
        {
            if (collector.IsPruning && (block = NextAbove(maxima, block, collector.Bar, term.Weight)) == maxima.Length) return;
            term.Load(block);
            collector.Take(term.Docs, term.Scores, term.Count);
            if (++read % BlocksBetweenChecks == 0 && budget.IsSpent()) return;
        }
    }

    /// <summary>Shows all documents of a term, without scores.</summary>
    public static void Count(TermPostings term, HitCollector collector, SearchBudget budget)
    {
        for (var block = 0; block < term.Blocks.Maxima.Length; block++)
        {
            term.Load(block);
            collector.TakeAll(new Span<int>(term.Docs, term.Count));
            if (block % BlocksBetweenChecks == 0 && budget.IsSpent()) return;
        }
    }

    /// <summary>The first block, from one on, whose best score is above the bar.</summary>
    private static int NextAbove(float[] maxima, int block, float bar, float weight)
    {
        while (block < maxima.Length && maxima[block] * weight <= bar) block++;
        return block;
    }
}
