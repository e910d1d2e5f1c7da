using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>Shows all documents that have any of several terms, without scores: a bit a document.</summary>
internal static class BitWindow
{
    public static void Count(TermPostings[] terms, int maxDoc, HitCollector collector, SearchMemory memory, SearchBudget budget)
    {
        var words = BitWords.For(maxDoc);
        var bits = memory.Bits(words);
        foreach (var term in terms)
        {
            if (budget.IsSpent()) break;
            term.SetBits(bits, budget);
        }

        collector.TakeAll(bits, words);
    }
}
