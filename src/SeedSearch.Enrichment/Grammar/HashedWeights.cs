using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Grammar;

/// <summary>Weights of a linear model over hashed features: a feature's high bits choose a row, a class has a column. Immutable.</summary>
/// <remarks>
/// As bytes: row bits (1), columns (1), scale (4, IEEE single, little endian), then rows x columns signed bytes; a byte b stands for
/// b * |b|, so that small weights keep their differences. Features that share a row share its weights; there is no dictionary, so
/// no word of the training text can be read back. Rows lie in memory as in the file, filled up to four, or to a multiple of 32 bytes, so that none crosses a cache line.
/// </remarks>
internal sealed class HashedWeights
{
    private const int Few = 4;

    private readonly CacheLines<sbyte> cells;
    private readonly int shift;
    private readonly int stride;

    public HashedWeights(int rowBits, int columns, float scale, ReadOnlySpan<sbyte> packed)
    {
        (RowBits, Columns, Scale, shift) = (rowBits, columns, scale, 32 - rowBits);
        stride = columns <= Few ? Few : (columns + Widest - 1) / Widest * Widest;
        cells = new CacheLines<sbyte>(stride << rowBits);
        var all = cells.All;
        for (var row = 0; row < 1 << rowBits; row++)
        {
            packed.Slice(row * columns, columns).CopyTo(all[(row * stride)..]);
        }
    }

    /// <summary>Binary logarithm of the number of rows.</summary>
    public int RowBits { get; }

    /// <summary>Number of classes.</summary>
    public int Columns { get; }

    /// <summary>Columns that are added up side by side; a longer row is rounded up to a multiple.</summary>
    public const int Widest = 32;

    /// <summary>What one step of a score is worth.</summary>
    public float Scale { get; }

    /// <summary>Sets <paramref name="scores"/> (one a class, or more) to the sums over <paramref name="features"/>, in steps of <see cref="Scale"/>.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        if (stride == Few)
        {
            ScoreFew(features, scores);
            return;
        }

        Span<int> sums = stackalloc int[Widest];
        for (var from = 0; from < Columns; from += Widest)
        {
            ScoreMany(features, from, sums);
            sums[..Math.Min(Widest, Columns - from)].CopyTo(scores[from..]);
        }
    }

    // Four features at a time side by side, each with its four columns.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ScoreFew(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var rows = MemoryMarshal.Cast<sbyte, int>(cells.All);
        var sums = Vector128<int>.Zero;
        var i = 0;
        for (; i + 4 <= features.Length; i += 4)
        {
            var four = Vector128.Create(rows[Row(features[i])], rows[Row(features[i + 1])], rows[Row(features[i + 2])], rows[Row(features[i + 3])]).AsSByte();
            var (low, high) = Vector128.Widen(four);
            var (a, b) = Vector128.Widen((low * Vector128.Abs(low)) + (high * Vector128.Abs(high)));
            sums += a + b;
        }

        for (; i < features.Length; i++)
        {
            var one = Vector128.WidenLower(Vector128.CreateScalar(rows[Row(features[i])]).AsSByte());
            sums += Vector128.WidenLower(one * Vector128.Abs(one));
        }

        for (var c = 0; c < Columns; c++)
        {
            scores[c] = sums[c];
        }
    }

    // The same for 32 columns from one on, all sums in registers. Two rows are added before they are widened: twice 127 * 127 still fits 16 bits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ScoreMany(ReadOnlySpan<uint> features, int from, Span<int> scores)
    {
        Vector256<int> first = default, second = default, third = default, fourth = default;
        for (var i = 0; i < features.Length; i += 2)
        {
            var (low, high) = Squares(features[i], from);
            if (i + 1 < features.Length)
            {
                var (nextLow, nextHigh) = Squares(features[i + 1], from);
                low += nextLow;
                high += nextHigh;
            }

            var (a, b) = Vector256.Widen(low);
            var (c, d) = Vector256.Widen(high);
            first += a;
            second += b;
            third += c;
            fourth += d;
        }

        first.CopyTo(scores);
        second.CopyTo(scores[8..]);
        third.CopyTo(scores[16..]);
        fourth.CopyTo(scores[24..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<short> Low, Vector256<short> High) Squares(uint feature, int from)
    {
        var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref cells.First, (nuint)((Row(feature) * stride) + from)));
        return (low * Vector256.Abs(low), high * Vector256.Abs(high));
    }

    private int Row(uint feature) => (int)(feature >> shift);

    /// <summary>The model of these weights; the few that are too large for a byte are cut off.</summary>
    public static HashedWeights Of(ReadOnlySpan<float> weights, int rowBits, int columns)
    {
        var sizes = weights.ToArray().Where(w => w != 0).Select(Math.Abs).Order().ToArray();
        var top = sizes.Length == 0 ? 1 : sizes[(int)((sizes.Length - 1) * 0.99995)];
        var scale = top / (127f * 127f);
        var packed = new sbyte[weights.Length];
        for (var i = 0; i < packed.Length; i++)
        {
            var root = MathF.Round(MathF.Sqrt(Math.Abs(weights[i]) / scale));
            packed[i] = (sbyte)(Math.Min(127, root) * MathF.Sign(weights[i]));
        }

        return new HashedWeights(rowBits, columns, scale, packed);
    }

    public static HashedWeights Read(BinaryReader reader)
    {
        int rowBits = reader.ReadByte(), columns = reader.ReadByte();
        var scale = BinaryPrimitives.ReadSingleLittleEndian(reader.ReadBytes(4));
        return new HashedWeights(rowBits, columns, scale, MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(columns << rowBits)));
    }

    public void Write(BinaryWriter writer)
    {
        Span<byte> scale = stackalloc byte[4];
        BinaryPrimitives.WriteSingleLittleEndian(scale, Scale);
        writer.Write((byte)RowBits);
        writer.Write((byte)Columns);
        writer.Write(scale);
        for (var row = 0; row < 1 << RowBits; row++)
        {
            writer.Write(MemoryMarshal.AsBytes(cells.All.Slice(row * stride, Columns)));
        }
    }
}
