using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>Shows all documents that have all of several terms, without scores: each block of the rarest term is sifted by the others in turn.</summary>
internal static unsafe class ConjunctionCounter
{
    private const int BlocksBetweenChecks = 16;

    /// <param name="terms">The rarest first; none of them moved yet.</param>
    /// <param name="maxDoc">Documents of the segment.</param>
    /// <param name="collector">Takes what is found.</param>
    /// <param name="memory">Lends bits.</param>
    /// <param name="budget">Asked every few blocks.</param>
    public static void Count(TermPostings[] terms, int maxDoc, HitCollector collector, SearchMemory memory, SearchBudget budget)
    {
        var lead = terms[0];
        var bits = Array.ConvertAll(terms, t => t.KeptBits(budget));
        if (bits[0] is { } leadBits)
        {
            // What the rarest has the others have too.
            var words = BitWords.For(maxDoc);
            var all = memory.Bits(words);
            leadBits.AsSpan(0, words).CopyTo(all);
            foreach (var others in bits.AsSpan(1)) BitWords.And(all.AsSpan(0, words), others);
            collector.TakeAll(all, words);
            return;
        }

        var count = 0;
        for (var block = 0; block < lead.Blocks.LastDocs.Length; block++)
        {
            if (block % BlocksBetweenChecks == BlocksBetweenChecks - 1 && budget.IsSpent()) break;
            lead.Load(block);
            var kept = lead.Count;
            for (var i = 1; i < terms.Length && kept > 0; i++)
                kept = bits[i] is { } some ? BitWords.Keep(new Span<int>(lead.Docs, kept), some) : Keep(lead.Docs, kept, terms[i]);
            new Span<int>(lead.Docs, kept).CopyTo(collector.Docs.AsSpan(count));
            if ((count += kept) <= HitCollector.BatchSize - Codec.Postings.PackedBlock.Size) continue;
            collector.TakeAll(collector.Docs.AsSpan(0, count));
            count = 0;
        }

        if (count > 0) collector.TakeAll(collector.Docs.AsSpan(0, count));
    }

    private static int Keep(int* docs, int count, TermPostings other)
    {
        var kept = 0;
        for (var i = 0; i < count;)
        {
            var doc = docs[i];
            var next = other.Advance(doc);
            if (next == TermPostings.NoMore) break;
            if (next == doc) docs[kept++] = doc;
            while (++i < count && docs[i] < next) { }
        }

        return kept;
    }
}
