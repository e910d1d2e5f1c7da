using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SeedSearch.Enrichment.Tagging;

/// <summary>Weights of at most five tags: a slot of eight bytes holds them and what tells their feature, so that one look into memory is enough.</summary>
/// <remarks>
/// A slot's highest 24 bits are the feature's lowest 24. The other eight are told by where it lies: its home is the top of the feature times an odd number, and features
/// that share 24 bits have homes thousands of slots apart, further than any row of full slots reaches.
/// </remarks>
internal sealed class NarrowRows : FeatureRows
{
    /// <summary>Tags that fit beside 24 bits.</summary>
    public const int MostTags = 5;

    private const int Told = 40;
    private const uint Odd = 0x9E3779B1;
    private const int FewestBits = 10;

    private readonly ulong[] slots;
    private readonly int shift;

    public NarrowRows(TaggerWeights weights)
    {
        var bits = Math.Max(FewestBits, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)weights.Features.Length * 2)));
        (slots, shift) = (new ulong[1 << bits], 32 - bits);
        var count = weights.Tags.Count;
        for (var row = 0; row < weights.Features.Length; row++)
        {
            var slot = (ulong)weights.Features[row] << Told;
            for (var tag = 0; tag < count; tag++)
            {
                slot |= (ulong)(byte)weights.Rows[(row * count) + tag] << (8 * tag);
            }

            var at = Home(weights.Features[row]);
            while (slots[at] != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = slot;
        }
    }

    public override int Weight(uint feature, int tag) => (sbyte)(Find(feature) >> (8 * tag));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void AddSome(ReadOnlySpan<uint> features, Span<int> sums)
    {
        // All slots first, without a branch between them, so that the processor waits for many places in memory at once.
        Span<ulong> held = stackalloc ulong[Most];
        held = held[..features.Length];
        for (var i = 0; i < held.Length; i++)
        {
            held[i] = slots[Home(features[i])];
        }

        var sum = Vector128<short>.Zero;
        for (var i = 0; i < held.Length; i++)
        {
            var slot = held[i];
            if (slot != 0)
            {
                slot = Tells(slot, features[i]) ? slot : Find(features[i]);
                sum += Vector128.WidenLower(Vector128.CreateScalarUnsafe(slot).AsSByte());
            }
        }

        for (var tag = 0; tag < sums.Length; tag++)
        {
            sums[tag] += sum[tag];
        }
    }

    private static bool Tells(ulong slot, uint feature) => (uint)(slot >> Told) == (feature & 0xFFFFFF);

    private int Home(uint feature) => (int)(feature * Odd >> shift);

    /// <summary>The feature's slot, or 0.</summary>
    private ulong Find(uint feature)
    {
        for (var at = Home(feature); slots[at] is var slot && slot != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (Tells(slot, feature))
            {
                return slot;
            }
        }

        return 0;
    }
}
