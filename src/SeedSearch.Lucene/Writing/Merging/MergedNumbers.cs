using SeedSearch.Lucene.Codec.DocValues;

namespace SeedSearch.Lucene.Writing.Merging;

/// <summary>The numbers of several segments one after the other, read where they are kept: a merge needs no memory for them. For one thread, quickest in ascending order.</summary>
internal sealed class MergedNumbers : LongValues
{
    private readonly Func<long, long>[] _parts;
    private readonly long[] _firsts;
    private int _part;

    /// <param name="parts">How many numbers each segment has, and how each is had by its place there.</param>
    internal MergedNumbers(IEnumerable<(long Count, Func<long, long> Number)> parts)
    {
        var (all, firsts) = (new List<Func<long, long>>(), new List<long>());
        foreach (var (count, number) in parts.Where(p => p.Count > 0))
        {
            all.Add(number);
            firsts.Add(Count);
            Count += count;
        }

        (_parts, _firsts) = ([.. all], [.. firsts]);
    }

    /// <inheritdoc/>
    internal override long Count { get; }

    /// <inheritdoc/>
    internal override long this[long index]
    {
        get
        {
            while (index < _firsts[_part]) _part--;
            while (_part + 1 < _firsts.Length && index >= _firsts[_part + 1]) _part++;
            return _parts[_part](index - _firsts[_part]);
        }
    }
}
