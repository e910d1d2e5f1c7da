using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SeedSearch.Enrichment.Tagging;

/// <summary>Adds up rows of weights, a sum for each tag: the first sixteen tags side by side, the rest one by one.</summary>
/// <remarks><see cref="Vector128"/> runs on every processor; where there are no wide registers the run time adds one by one itself, with the same sums.</remarks>
/// <param name="weights">All rows, one behind the other.</param>
/// <param name="sums">A sum for each tag, to which <see cref="Flush"/> adds.</param>
internal ref struct FeatureSums(sbyte[] weights, Span<int> sums)
{
    /// <summary>Rows that may be added before a <see cref="Flush"/>: 256 times 127 still fits 16 bits.</summary>
    public const int MostRows = 256;

    private const int Wide = 16;

    private readonly sbyte[] weights = weights;
    private readonly Span<int> sums = sums;
    private Vector128<short> lower = Vector128<short>.Zero;
    private Vector128<short> upper = Vector128<short>.Zero;

    /// <summary>Adds a row by its number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int row)
    {
        var values = weights.AsSpan(row * sums.Length, sums.Length);
        var done = 0;
        if (values.Length >= Wide)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(values)));
            lower += low;
            upper += high;
            done = Wide;
        }

        for (; done < values.Length; done++)
        {
            sums[done] += values[done];
        }
    }

    /// <summary>Writes what was added into the sums.</summary>
    public readonly void Flush()
    {
        if (sums.Length < Wide)
        {
            return;
        }

        for (var t = 0; t < Vector128<short>.Count; t++)
        {
            sums[t] += lower[t];
            sums[t + Vector128<short>.Count] += upper[t];
        }
    }
}
