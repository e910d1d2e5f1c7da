using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>
/// Takes those filters out of a query that are better had as a bit a document, so that what is left can be ranked in the way that is
/// quickest for its kind: filters that let many documents through, and all that is excluded.
/// </summary>
internal static class FilterMask
{
    /// <summary>A filter that lets one of so many documents through, or fewer, leads the search instead.</summary>
    private const int DocumentsForMask = 32;

    /// <summary>The query without what is in the mask; documents outside of the mask are no hits.</summary>
    /// <param name="weight">The query.</param>
    /// <param name="segment">Where it is asked.</param>
    /// <param name="memory">Lends bits.</param>
    /// <param name="mask">A bit a document, null for all; is replaced, never changed.</param>
    public static Weight TakeOut(Weight weight, SegmentScope segment, SearchMemory memory, ref ulong[]? mask)
    {
        while (weight is BooleanWeight all && (HasMask(all, segment) || all.MustNot.Any(n => n.HasBits)))
        {
            var filters = HasMask(all, segment) ? all.Filter.Where(f => !IsMask(f, segment)).ToList() : [.. all.Filter];
            var unwanted = all.MustNot.Where(n => !n.HasBits).ToList();
            foreach (var filter in all.Filter)
                if (!filters.Contains(filter)) mask = Join(mask, BitsOf(filter, segment, memory), segment, memory);
            if (unwanted.Count < all.MustNot.Count) mask = Without(mask, all.MustNot.Where(n => n.HasBits), segment, memory);
            weight = all is { Must: [var only], Should: [], Minimum: 0 } && filters.Count + unwanted.Count == 0
                ? only
                : new BooleanWeight { Must = all.Must, Should = all.Should, MustNot = unwanted, Filter = filters, Minimum = all.Minimum };
        }

        return weight;
    }

    /// <summary>Where no other clause must match, the filters say what is found and stay.</summary>
    private static bool HasMask(BooleanWeight all, SegmentScope segment)
    {
        if (all.Must.Count > 0 || all.Minimum > 0)
            foreach (var filter in all.Filter)
                if (IsMask(filter, segment)) return true;
        return false;
    }

    private static bool IsMask(Weight filter, SegmentScope segment) => filter.HasBits && filter.Cost(segment) * DocumentsForMask >= segment.MaxDoc;

    private static ulong[] BitsOf(Weight filter, SegmentScope segment, SearchMemory memory)
    {
        if (filter is TermWeight term && term.KeptBits(segment, memory.Budget) is { } kept) return kept;
        var bits = memory.Bits(BitWords.For(segment.MaxDoc));
        filter.SetBits(segment, bits, memory.Budget);
        return bits;
    }

    private static ulong[] Join(ulong[]? mask, ulong[] bits, SegmentScope segment, SearchMemory memory)
    {
        if (mask is null) return bits;
        var words = BitWords.For(segment.MaxDoc);
        var both = memory.Bits(words);
        bits.AsSpan(0, words).CopyTo(both);
        BitWords.And(both.AsSpan(0, words), mask);
        return both;
    }

    private static ulong[] Without(ulong[]? mask, IEnumerable<Weight> unwanted, SegmentScope segment, SearchMemory memory)
    {
        var words = BitWords.For(segment.MaxDoc);
        var (left, none) = (memory.Bits(words), memory.Bits(words));
        foreach (var weight in unwanted) weight.SetBits(segment, none, memory.Budget);
        if (mask is null) BitWords.SetFirst(left, segment.MaxDoc);
        else mask.AsSpan(0, words).CopyTo(left);
        BitWords.AndNot(left.AsSpan(0, words), none);
        return left;
    }
}
