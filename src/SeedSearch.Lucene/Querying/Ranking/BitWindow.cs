using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>Shows all documents that have any of several terms, without scores: a bit a document.</summary>
internal static unsafe class BitWindow
{
    private const int BlocksBetweenChecks = 64;

    public static void Count(TermPostings[] terms, int maxDoc, HitCollector collector, SearchMemory memory, SearchBudget budget)
    {
        var bits = memory.Bits((maxDoc + 63) >> 6);
        foreach (var term in terms)
        {
            if (budget.IsSpent()) break;
            if (term.Bits() is { } all) Join(bits, all);
            else Mark(term, bits, budget);
        }

        collector.TakeAll(bits);
    }

    private static void Join(Span<ulong> bits, ulong[] more)
    {
        var at = 0;
        for (; at + Vector<ulong>.Count <= bits.Length; at += Vector<ulong>.Count)
            (new Vector<ulong>(bits[at..]) | new Vector<ulong>(more, at)).CopyTo(bits[at..]);
        for (; at < bits.Length; at++) bits[at] |= more[at];
    }

    private static void Mark(TermPostings term, Span<ulong> bits, SearchBudget budget)
    {
        ref var first = ref MemoryMarshal.GetReference(bits);
        for (var block = 0; block < term.Blocks.Maxima.Length; block++)
        {
            term.Load(block);
            var docs = term.Docs;
            for (var i = 0; i < term.Count; i++) Unsafe.Add(ref first, docs[i] >> 6) |= 1UL << docs[i];
            if (block % BlocksBetweenChecks == BlocksBetweenChecks - 1 && budget.IsSpent()) return;
        }
    }
}
