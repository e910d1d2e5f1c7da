using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Querying.Matching;
using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>Documents with any of many terms of a field, each with the same score.</summary>
/// <param name="field">The field's name.</param>
/// <param name="states">By segment: the terms that stand there.</param>
/// <param name="score">The score of each document.</param>
internal sealed class TermUnionWeight(string field, List<TermState>[] states, float score) : Weight
{
    public override Matcher? Matcher(SegmentScope segment, SearchMemory memory) =>
        Bits(segment, memory.Budget) is { } bits ? new BitsMatcher(bits, states[segment.Ordinal].Sum(t => (long)t.DocFreq), score) : null;

    /// <summary>A bit a document of the segment that has one of the terms; null where none stands.</summary>
    public ulong[]? Bits(SegmentScope segment, SearchBudget budget)
    {
        if (states[segment.Ordinal].Count == 0 || segment.Field(Field) is not { } postings) return null;
        var bits = new ulong[(segment.MaxDoc + 63) >> 6];
        foreach (var term in states[segment.Ordinal]) SetBits(postings, term, bits, budget);
        return bits;
    }

    /// <summary>The terms in a segment.</summary>
    public IReadOnlyList<TermState> Terms(SegmentScope segment) => states[segment.Ordinal];

    public string Field { get; } = field;

    public float Score => score;

    /// <summary>Sets the bit of every document that has the term; of some of them when the budget is spent.</summary>
    public static unsafe void SetBits(SegmentField field, in TermState term, ulong[] bits, SearchBudget? budget)
    {
        if (budget is not null && budget.IsSpentAfterStep()) return;
        if (term.DocFreq == 1)
        {
            field.CheckDoc(term.SingletonDoc, term.DocStart);
            bits[term.SingletonDoc >> 6] |= 1UL << term.SingletonDoc;
            return;
        }

        var docs = stackalloc int[PackedBlock.Size + 8];
        var freqs = stackalloc int[PackedBlock.Size + 8];
        var bytes = field.DocBytes(term.DocStart);
        var last = 0;
        for (var left = term.DocFreq; left > 0; left -= PackedBlock.Size)
        {
            if (budget is not null && budget.IsSpentAfterStep()) return;
            var length = Math.Min(PackedBlock.Size, left);
            field.ReadDocs(ref bytes, length, last, docs, freqs);
            if (field.HasFreqs && length == PackedBlock.Size) bytes.SkipBlock();
            last = docs[length - 1];
            if ((uint)last >= (uint)field.MaxDoc) field.CheckDoc(last, bytes.Offset);
            for (var i = 0; i < length; i++) bits[docs[i] >> 6] |= 1UL << docs[i];
        }
    }
}
