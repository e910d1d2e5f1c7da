using System.Numerics;
using System.Runtime.Intrinsics;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Keeps the greatest so many of the counts shown to it; of equal ones those with the lowest numbers, which must come first.</summary>
internal sealed class BestCounts(int most)
{
    private readonly PriorityQueue<int, long> _best = new();
    private int _bar = most > 0 ? 0 : int.MaxValue;

    public int Count => _best.Count;

    /// <summary>How many counts above 0 were shown.</summary>
    public int Distinct { get; private set; }

    /// <summary>Takes the counts of all numbers from 1 on.</summary>
    public void AddAll(ReadOnlySpan<int> counts)
    {
        var number = 1;
        for (; Vector256.IsHardwareAccelerated && number + Vector256<int>.Count <= counts.Length; number += Vector256<int>.Count)
        {
            var eight = Vector256.Create(counts[number..]);
            Distinct += BitOperations.PopCount(Vector256.GreaterThan(eight, Vector256<int>.Zero).ExtractMostSignificantBits());
            for (var above = Vector256.GreaterThan(eight, Vector256.Create(_bar)).ExtractMostSignificantBits(); above != 0; above &= above - 1)
            {
                var one = number + BitOperations.TrailingZeroCount(above);
                if (counts[one] > _bar) Enter(one, counts[one]);
            }
        }

        for (; number < counts.Length; number++)
            if (counts[number] > 0) Add(number, counts[number]);
    }

    /// <summary>Takes a count above 0.</summary>
    public void Add(int number, int count)
    {
        Distinct++;
        if (count > _bar) Enter(number, count);
    }

    /// <summary>Takes the least of the counts kept away, and tells its number.</summary>
    public int TakeWorst() => _best.Dequeue();

    private void Enter(int number, int count)
    {
        var rank = (long)count << 32 | (uint)(int.MaxValue - number);
        if (_best.Count < most) _best.Enqueue(number, rank);
        else _best.DequeueEnqueue(number, rank);
        if (_best.Count == most && _best.TryPeek(out _, out var worst)) _bar = (int)(worst >> 32);
    }
}
