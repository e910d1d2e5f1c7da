using System.Diagnostics;
using SeedSearch.Lucene.Querying.Matching;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>A query made ready for one index: terms looked up, weights computed. Gives a matcher a segment; null where nothing matches.</summary>
internal abstract class Weight
{
    public abstract Matcher? Matcher(SegmentScope segment, SearchMemory memory);

    /// <summary>Whether its documents are quickly had as bits: <see cref="SetBits"/> reads postings and asks nothing about any document.</summary>
    public virtual bool HasBits => false;

    /// <summary>At most how many documents of a segment it matches, roughly; asked only of those that have bits.</summary>
    public virtual long Cost(SegmentScope segment) => segment.MaxDoc;

    /// <summary>Sets the bit of every document of the segment that it matches, of some of them when the budget is spent; asked only of those that have bits.</summary>
    public virtual void SetBits(SegmentScope segment, ulong[] bits, SearchBudget budget) => throw new UnreachableException();
}

internal sealed class TermWeight(TermEntry term, float weight) : Weight
{
    public TermEntry Term => term;

    public float Factor => weight;

    public override Matcher? Matcher(SegmentScope segment, SearchMemory memory) => Postings(segment, memory) is { } postings ? new TermMatcher(postings) : null;

    /// <summary>The term's postings in a segment; null when it does not stand there.</summary>
    public TermPostings? Postings(SegmentScope segment, SearchMemory memory)
    {
        ref var state = ref term.States[segment.Ordinal];
        if (state.DocFreq == 0 || segment.Field(term.Field) is not { } field) return null;
        var postings = memory.Postings();
        postings.Start(field, state, weight, memory.Budget);
        return postings;
    }

    public override bool HasBits => true;

    public override long Cost(SegmentScope segment) => term.States[segment.Ordinal].DocFreq;

    /// <summary>A bit a document of the segment that has the term, kept for all searches; null for a term that stands in few. Not to be changed.</summary>
    public ulong[]? KeptBits(SegmentScope segment, SearchBudget budget)
    {
        ref var state = ref term.States[segment.Ordinal];
        return state.DocFreq > 0 && segment.Field(term.Field) is { } field ? field.KeptBits(state, budget) : null;
    }

    public override void SetBits(SegmentScope segment, ulong[] bits, SearchBudget budget)
    {
        ref var state = ref term.States[segment.Ordinal];
        if (state.DocFreq > 0 && segment.Field(term.Field) is { } field) field.SetBits(state, bits, budget);
    }
}

internal sealed class PhraseWeight(IReadOnlyList<TermEntry> terms, IReadOnlyList<PhraseTerm> words, int slop, float weight) : Weight
{
    public override Matcher? Matcher(SegmentScope segment, SearchMemory memory) =>
        Start(segment, memory) is var (byCost, counter) ? new PhraseMatcher(byCost, counter, weight, memory.Budget) : null;

    public float Factor => weight;

    /// <summary>
    /// The terms' postings, the rarest first, and what counts phrases in their documents; null when a term does not stand in the
    /// segment. Each term has the weight of the phrase: no phrase is more frequent than its terms, so that no score is higher than theirs.
    /// </summary>
    public (TermPostings[] ByCost, PhraseCounter Counter)? Start(SegmentScope segment, SearchMemory memory)
    {
        if (segment.Field(terms[0].Field) is not { HasPositions: true } field) return null;
        var postings = new TermPostings[terms.Count];
        for (var i = 0; i < postings.Length; i++)
        {
            ref var state = ref terms[i].States[segment.Ordinal];
            if (state.DocFreq == 0) return null;
            (postings[i] = memory.Postings()).Start(field, state, weight, memory.Budget);
        }

        int[] offsets = [.. words.Select(w => w.Position)];
        PhraseCounter counter = slop == 0
            ? new ExactPhraseCounter(postings, offsets)
            : new SloppyPhraseCounter(postings, offsets, [.. words.Select(w => w.Term)], slop);
        return ([.. postings.OrderBy(p => p.Blocks.DocFreq)], counter);
    }
}

internal sealed class AllWeight(float score) : Weight
{
    public float Score => score;

    public override Matcher Matcher(SegmentScope segment, SearchMemory memory) => new AllMatcher(segment.MaxDoc, score);

    public override bool HasBits => true;

    public override void SetBits(SegmentScope segment, ulong[] bits, SearchBudget budget) => BitWords.SetFirst(bits, segment.MaxDoc);
}

internal sealed class ConstantWeight(Weight inner, float score) : Weight
{
    public float Score => score;

    public override Matcher? Matcher(SegmentScope segment, SearchMemory memory) => inner.Matcher(segment, memory) is { } matcher ? new ConstantMatcher(matcher, score) : null;

    public override bool HasBits => inner.HasBits;

    public override long Cost(SegmentScope segment) => inner.Cost(segment);

    public override void SetBits(SegmentScope segment, ulong[] bits, SearchBudget budget) => inner.SetBits(segment, bits, budget);
}

internal sealed class ValueRangeWeight(string field, long min, long max, float score) : Weight
{
    public override Matcher? Matcher(SegmentScope segment, SearchMemory memory) =>
        segment.Reader.NumericDocValues(field) is { } values ? new ValueRangeMatcher(values, segment.MaxDoc, min, max, score, memory.Budget) : null;
}
