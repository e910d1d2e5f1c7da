using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>Shows all documents that have any of several terms, without scores: a bit a document, a window at a time.</summary>
internal static unsafe class BitWindow
{
    private const int Window = 1 << 15;
    private const int WindowsBetweenChecks = 4;

    public static void Count(TermPostings[] terms, int maxDoc, HitCollector collector, SearchBudget budget)
    {
        Span<ulong> bits = stackalloc ulong[Window / 64];
        for (int start = 0, window = 1; start < maxDoc; start += Window, window++)
        {
            var end = Math.Min(maxDoc, start + Window);
            bits.Clear();
            foreach (var term in terms) Mark(term, start, end, bits);
            Show(bits, start, collector);
            if (window % WindowsBetweenChecks == 0 && budget.IsSpent()) return;
        }
    }

    /// <summary>Shows the documents whose bit is set.</summary>
    /// <param name="bits">A bit a document.</param>
    /// <param name="start">The document of the first bit.</param>
    /// <param name="collector">Takes them.</param>
    public static void Show(ReadOnlySpan<ulong> bits, int start, HitCollector collector)
    {
        var docs = collector.Docs;
        var count = 0;
        for (var word = 0; word < bits.Length; word++)
        {
            var rest = bits[word];
            if (rest == 0) continue;
            if (count > HitCollector.BatchSize - 64)
            {
                collector.TakeAll(docs.AsSpan(0, count));
                count = 0;
            }

            for (var at = start + (word << 6); rest != 0; rest &= rest - 1) docs[count++] = at + BitOperations.TrailingZeroCount(rest);
        }

        if (count > 0) collector.TakeAll(docs.AsSpan(0, count));
    }

    private static void Mark(TermPostings term, int start, int end, Span<ulong> bits)
    {
        ref var first = ref MemoryMarshal.GetReference(bits);
        for (var doc = term.Advance(start); doc < end; doc = term.Doc)
        {
            var docs = term.Docs;
            var index = term.Index;
            var stop = term.Blocks.LastDocs[term.Block] < end ? term.Count : term.FirstAtLeast(index, end);
            for (; index < stop; index++)
            {
                var at = docs[index] - start;
                Unsafe.Add(ref first, at >> 6) |= 1UL << at;
            }

            term.Index = index - 1;
            term.Next();
        }
    }
}
