using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SeedSearch.Enrichment.Tagging;

/// <summary>Weights of at most five tags: a slot of eight bytes holds them and what tells their feature; four slots that are looked at together are a bucket.</summary>
/// <remarks>
/// A slot's highest 24 bits are the feature's lowest 24. The other eight are told by where it lies: its home is the top of the feature times an odd number, and features
/// that share 24 bits have homes thousands of buckets apart, further than any row of full buckets reaches. A bucket is filled from its first slot on; what finds it full goes to the next.
/// </remarks>
internal sealed class NarrowRows : FeatureRows
{
    /// <summary>Tags that fit beside 24 bits.</summary>
    public const int MostTags = 5;

    private const int Told = 40;
    private const uint Odd = 0x9E3779B1;
    private const int FewestBits = 8;
    private const int InBucket = 4;

    /// <summary>Buckets behind the last home, for what finds the last ones full.</summary>
    private const int Beyond = 64;

    private readonly CacheLines<ulong> slots;
    private readonly int shift;

    public NarrowRows(TaggerWeights weights) : base(weights)
    {
        var bits = Math.Max(FewestBits, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)weights.Features.Length * 4 / 3)) - 2); // three quarters full at most: fuller rows of buckets grow long
        (slots, shift) = (new CacheLines<ulong>(((1 << bits) + Beyond) * InBucket), 32 - bits);
        var all = slots.All;
        var count = weights.Tags.Count;
        for (var row = 0; row < weights.Features.Length; row++)
        {
            var slot = (ulong)weights.Features[row] << Told;
            for (var tag = 0; tag < count; tag++)
            {
                slot |= (ulong)(byte)weights.Rows[(row * count) + tag] << (8 * tag);
            }

            var at = Home(weights.Features[row]);
            while (all[at] != 0)
            {
                at++;
            }

            all[at] = slot;
        }
    }

    public override int Weight(uint feature, int tag) => (sbyte)(Find(feature) >> (8 * tag));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void AddSome(ReadOnlySpan<uint> features, Span<int> sums)
    {
        // No branch between buckets, so that the processor waits for many places in memory at once. At most one slot of a bucket is kept.
        ref var first = ref slots.First;
        Vector256<short> low = default, high = default;
        foreach (var feature in features)
        {
            var bucket = Vector256.LoadUnsafe(ref first, (nuint)Home(feature));
            var told = Vector256.Equals(bucket >>> Told, Vector256.Create((ulong)(feature & 0xFFFFFF)));
            if (told == Vector256<ulong>.Zero && bucket[InBucket - 1] != 0)
            {
                bucket = Vector256.CreateScalar(Find(feature));
                told = Vector256<ulong>.AllBitsSet;
            }

            var (a, b) = Vector256.Widen((bucket & told).AsSByte());
            low += a;
            high += b;
        }

        var two = low + high;
        var sum = two.GetLower() + two.GetUpper();
        for (var tag = 0; tag < sums.Length; tag++)
        {
            sums[tag] += sum[tag];
        }
    }

    /// <summary>The first slot of the feature's bucket.</summary>
    private int Home(uint feature) => (int)(feature * Odd >> shift) * InBucket;

    /// <summary>The feature's slot, or 0.</summary>
    private ulong Find(uint feature)
    {
        var all = slots.All;
        for (var at = Home(feature); all[at] is var slot && slot != 0; at++)
        {
            if ((uint)(slot >> Told) == (feature & 0xFFFFFF))
            {
                return slot;
            }
        }

        return 0;
    }
}
