using System.Numerics;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Querying.Compiling;

namespace SeedSearch.Lucene.Querying.Matching;

/// <summary>Every document of a segment, each with the same score.</summary>
internal sealed class AllMatcher(int maxDoc, float score) : Matcher
{
    public override long Cost => maxDoc;

    public override int Next() => Advance(Doc + 1);

    public override int Advance(int target) => target <= Doc ? Doc : Doc = target < maxDoc ? target : NoMore;

    public override float Score() => score;
}

/// <summary>What another matches, each with the same score.</summary>
internal sealed class ConstantMatcher(Matcher inner, float score) : Matcher
{
    public override long Cost => inner.Cost;

    public override int Next() => Doc = inner.Next();

    public override int Advance(int target) => Doc = inner.Advance(target);

    public override float Score() => score;
}

/// <summary>The documents of a segment whose bit is set.</summary>
/// <param name="bits">A bit a document; may be longer.</param>
/// <param name="maxDoc">How many documents the segment has.</param>
/// <param name="count">At most how many bits are set, roughly.</param>
/// <param name="score">The score of each.</param>
internal sealed class BitsMatcher(ulong[] bits, int maxDoc, long count, float score) : Matcher
{
    public override long Cost => count;

    public override int Next() => Advance(Doc + 1);

    public override int Advance(int target)
    {
        if (target <= Doc) return Doc;
        var word = target >> 6;
        if (target >= maxDoc) return Doc = NoMore;
        var rest = bits[word] >> (target & 63);
        if (rest != 0) return Doc = target + BitOperations.TrailingZeroCount(rest);
        for (var words = (maxDoc + 63) >> 6; ++word < words;)
            if (bits[word] != 0) return Doc = (word << 6) + BitOperations.TrailingZeroCount(bits[word]);
        return Doc = NoMore;
    }

    public override float Score() => score;
}

/// <summary>The documents whose number lies in a range.</summary>
internal sealed class ValueRangeMatcher(NumericDocValues values, int maxDoc, long min, long max, float score, SearchBudget budget) : Matcher
{
    private const int DocumentsBetweenChecks = 4096;

    public override long Cost => maxDoc;

    public override int Next() => Advance(Doc + 1);

    public override int Advance(int target)
    {
        if (target <= Doc) return Doc;
        for (; target < maxDoc; target++)
        {
            if (target % DocumentsBetweenChecks == 0 && budget.IsSpent()) break;
            var value = values.Get(target);
            if (value >= min && value <= max && (value != 0 || values.Exists(target))) return Doc = target;
        }

        return Doc = NoMore;
    }

    public override float Score() => score;
}
