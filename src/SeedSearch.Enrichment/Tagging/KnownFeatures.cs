using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SeedSearch.Enrichment.Tagging;

/// <summary>Tells which features may have been learned: a bit for each place of a table of bits, so small that it stays near the processor. Immutable.</summary>
internal sealed class KnownFeatures
{
    private const uint Odd = 0x9E3779B1;
    private const int FewestBits = 6;

    private readonly ulong[] words;
    private readonly int shift;

    /// <summary>Two to four bits a feature: of those never learned one in three passes at most, but more bits would drive the weights themselves away.</summary>
    public KnownFeatures(ReadOnlySpan<uint> features)
    {
        var bits = Math.Max(FewestBits, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)features.Length)) + 1);
        (words, shift) = (new ulong[1 << (bits - FewestBits)], 32 - bits);
        foreach (var feature in features)
        {
            var place = Place(feature);
            words[place >> 6] |= 1UL << (int)(place & 63);
        }
    }

    /// <summary>Copies those of <paramref name="features"/> that may have been learned, in order, into <paramref name="known"/>, and returns how many they are.</summary>
    /// <param name="features">Any features.</param>
    /// <param name="known">At least as long; what lies behind those returned may be overwritten, too.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Pick(ReadOnlySpan<uint> features, Span<uint> known)
    {
        // No branch: nobody can guess which were learned. A place always lies in the table: it has as many bits as the table is long.
        known = known[..features.Length];
        ref var first = ref MemoryMarshal.GetArrayDataReference(words);
        var count = 0;
        foreach (var feature in features)
        {
            known[count] = feature;
            var place = Place(feature);
            count += (int)(Unsafe.Add(ref first, place >> 6) >> (int)(place & 63)) & 1;
        }

        return count;
    }

    private uint Place(uint feature) => feature * Odd >> shift;
}
