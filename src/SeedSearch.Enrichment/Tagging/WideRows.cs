using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SeedSearch.Enrichment.Tagging;

/// <summary>Weights of up to 32 tags: a table tells a feature's row; rows are as long as the widest vectors, so that none lies across two lines of the processor's memory.</summary>
internal sealed class WideRows : FeatureRows
{
    private const int Stride = 32;

    private readonly ulong[] slots;
    private readonly uint mask;
    private readonly CacheLines<sbyte> rows;

    public WideRows(TaggerWeights weights) : base(weights)
    {
        var (count, length) = (weights.Tags.Count, weights.Features.Length);
        slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, length * 2))];
        mask = (uint)slots.Length - 1;
        rows = new CacheLines<sbyte>((length + 1) * Stride);
        var all = rows.All;
        for (var row = 0; row < length; row++)
        {
            var slot = weights.Features[row] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = ((ulong)weights.Features[row] << 32) | (uint)(row + 1);
            weights.Rows.AsSpan(row * count, count).CopyTo(all[(row * Stride)..]);
        }
    }

    public override int Weight(uint feature, int tag) => Find(feature) is var row and > 0 ? rows.All[((row - 1) * Stride) + tag] : 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void AddSome(ReadOnlySpan<uint> features, Span<int> sums)
    {
        // All slots first, without a branch between them, so that the processor waits for many places in memory at once; then all rows.
        Span<ulong> held = stackalloc ulong[Most];
        held = held[..features.Length];
        for (var i = 0; i < held.Length; i++)
        {
            held[i] = slots[features[i] & mask];
        }

        var table = rows.All;
        Vector128<short> first = default, second = default, third = default, fourth = default;
        for (var i = 0; i < held.Length; i++)
        {
            var slot = held[i];
            var row = (uint)(slot >> 32) == features[i] ? (int)slot : slot == 0 ? 0 : Find(features[i]);
            if (row > 0)
            {
                ref var weights = ref MemoryMarshal.GetReference(table.Slice((row - 1) * Stride, Stride));
                var (a, b) = Vector128.Widen(Vector128.LoadUnsafe(ref weights));
                var (c, d) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, (nuint)Vector128<sbyte>.Count));
                first += a;
                second += b;
                third += c;
                fourth += d;
            }
        }

        Span<short> all = stackalloc short[Stride];
        first.CopyTo(all);
        second.CopyTo(all[8..]);
        third.CopyTo(all[16..]);
        fourth.CopyTo(all[24..]);
        for (var tag = 0; tag < sums.Length; tag++)
        {
            sums[tag] += all[tag];
        }
    }

    /// <summary>The feature's row from 1, or 0. A slot holds the feature above and the row below; 0 is empty.</summary>
    private int Find(uint feature)
    {
        for (var slot = feature & mask; slots[slot] is var held && held != 0; slot = (slot + 1) & mask)
        {
            if ((uint)(held >> 32) == feature)
            {
                return (int)held;
            }
        }

        return 0;
    }
}
