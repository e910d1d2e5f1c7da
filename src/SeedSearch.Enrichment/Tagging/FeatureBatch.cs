using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SeedSearch.Enrichment.Tagging;

/// <summary>Features of two or three values whose numbers are worked out side by side: the same numbers as <see cref="FeatureHash"/>'s, sooner. Filled, taken, and filled again.</summary>
internal sealed class FeatureBatch
{
    /// <summary>Features of two values, and as many of three, that may be added before they are taken.</summary>
    public const int Most = 64;

    // A column a value: templates, first and second values of pairs; then the same and third values of triples.
    private readonly uint[] columns = new uint[7 * Most];
    private readonly uint[] taken = new uint[(2 * Most) + Vector256<uint>.Count];
    private int pairs;
    private int triples;

    /// <summary>Adds <see cref="FeatureHash.Feature(uint, uint, uint)"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint first, uint second)
    {
        var at = columns.AsSpan(pairs++, (2 * Most) + 1);
        at[0] = template;
        at[Most] = first;
        at[2 * Most] = second;
    }

    /// <summary>Adds <see cref="FeatureHash.Feature(uint, uint, uint, uint)"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint first, uint second, uint third)
    {
        var at = columns.AsSpan((3 * Most) + triples++, (3 * Most) + 1);
        at[0] = template;
        at[Most] = first;
        at[2 * Most] = second;
        at[3 * Most] = third;
    }

    /// <summary>The features, those of two values first; the batch forgets them, and the next call overwrites them.</summary>
    /// <exception cref="InvalidOperationException">More than <see cref="Most"/> of a kind were added: they have overwritten one another.</exception>
    public ReadOnlySpan<uint> Take()
    {
        if (pairs > Most || triples > Most)
        {
            throw new InvalidOperationException($"{Math.Max(pairs, triples)} features were added at once; the batch holds {Most}");
        }

        var (two, three) = (pairs, triples);
        (pairs, triples) = (0, 0);
        Pairs(two);
        Triples(three, two);
        return taken.AsSpan(0, two + three);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pairs(int count)
    {
        ref var column = ref MemoryMarshal.GetArrayDataReference(columns);
        for (var i = 0; i < count; i += Vector256<uint>.Count)
        {
            var value = FeatureHash.Mix(Column(ref column, 1, i)) + (Column(ref column, 2, i) * FeatureHash.ToSecond);
            FeatureHash.Mix((Column(ref column, 0, i) * FeatureHash.ToTemplate) ^ FeatureHash.Mix(value)).CopyTo(taken, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Triples(int count, int from)
    {
        ref var column = ref MemoryMarshal.GetArrayDataReference(columns);
        for (var i = 0; i < count; i += Vector256<uint>.Count)
        {
            var two = FeatureHash.Mix(FeatureHash.Mix(Column(ref column, 4, i)) + (Column(ref column, 5, i) * FeatureHash.ToSecond));
            var value = FeatureHash.Mix(two) + (Column(ref column, 6, i) * FeatureHash.ToSecond);
            FeatureHash.Mix((Column(ref column, 3, i) * FeatureHash.ToTemplate) ^ FeatureHash.Mix(value)).CopyTo(taken, from + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Column(ref uint columns, int number, int row) => Vector256.LoadUnsafe(ref columns, (nuint)((number * Most) + row));
}
