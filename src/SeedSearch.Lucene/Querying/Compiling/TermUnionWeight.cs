using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Querying.Matching;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>Documents with any of many terms of a field, each with the same score.</summary>
/// <param name="field">The field's name.</param>
/// <param name="states">By segment: the terms that stand there.</param>
/// <param name="score">The score of each document.</param>
internal sealed class TermUnionWeight(string field, List<TermState>[] states, float score) : Weight
{
    public override Matcher? Matcher(SegmentScope segment, SearchMemory memory)
    {
        if (states[segment.Ordinal].Count == 0) return null;
        var bits = memory.Bits(BitWords.For(segment.MaxDoc));
        SetBits(segment, bits, memory.Budget);
        return new BitsMatcher(bits, segment.MaxDoc, Cost(segment), score);
    }

    public override bool HasBits => true;

    public override long Cost(SegmentScope segment) => states[segment.Ordinal].Sum(t => (long)t.DocFreq);

    public override void SetBits(SegmentScope segment, ulong[] bits, SearchBudget budget)
    {
        if (segment.Field(Field) is not { } postings) return;
        foreach (var term in states[segment.Ordinal]) postings.SetBits(term, bits, budget);
    }

    /// <summary>The terms in a segment.</summary>
    public IReadOnlyList<TermState> Terms(SegmentScope segment) => states[segment.Ordinal];

    public string Field { get; } = field;

    public float Score => score;
}
