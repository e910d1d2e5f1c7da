using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SeedSearch.Enrichment.Grammar;

/// <summary>Weights of a linear model over hashed features: a feature's high bits choose a row, a class has a column. Immutable.</summary>
/// <remarks>
/// As bytes: row bits (1), columns (1), scale (4, IEEE single, little endian), then rows x columns signed bytes; a byte b stands for
/// b * |b|, so that small weights keep their differences. Features that share a row share its weights; there is no dictionary, so
/// no word of the training text can be read back.
/// </remarks>
internal sealed class HashedWeights
{
    private readonly short[] cells;
    private readonly int shift;

    // A row takes as many cells as whole vectors need, or as it has columns where that is too few to fill one; three take four, so that none crosses a cache line.
    private readonly int stride;

    public HashedWeights(int rowBits, int columns, float scale, ReadOnlySpan<sbyte> packed)
    {
        (RowBits, Columns, Scale, shift) = (rowBits, columns, scale, 32 - rowBits);
        stride = columns == 3 ? 4 : columns < 8 ? columns : (columns + Widest - 1) / Widest * Widest;
        cells = new short[stride << rowBits];
        for (var i = 0; i < packed.Length; i++)
        {
            cells[(i / columns * stride) + (i % columns)] = (short)(packed[i] * Math.Abs((int)packed[i]));
        }
    }

    /// <summary>Binary logarithm of the number of rows.</summary>
    public int RowBits { get; }

    /// <summary>Number of classes.</summary>
    public int Columns { get; }

    /// <summary>Columns of the widest vector that a row is rounded up to.</summary>
    public const int Widest = 32;

    /// <summary>What one step of a score is worth.</summary>
    public float Scale { get; }

    /// <summary>Sets <paramref name="scores"/> (one a class; room for <see cref="Widest"/> more lets it work faster) to the sums over <paramref name="features"/>, in steps of <see cref="Scale"/>.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        if (stride % Vector<short>.Count == 0 && scores.Length >= stride)
        {
            ScoreByVector(features, scores[..stride]);
            return;
        }

        if (Columns == 3)
        {
            ScoreThree(features, scores);
            return;
        }

        scores = scores[..Columns];
        scores.Clear();
        foreach (var feature in features)
        {
            var row = cells.AsSpan((int)(feature >> shift) * stride, scores.Length);
            for (var c = 0; c < row.Length; c++)
            {
                scores[c] += row[c];
            }
        }
    }

    // The same sums for the parser's three moves, kept in registers.
    private void ScoreThree(ReadOnlySpan<uint> features, Span<int> scores)
    {
        int first = 0, second = 0, third = 0;
        foreach (var feature in features)
        {
            var row = cells.AsSpan((int)(feature >> shift) * 4, 4);
            first += row[0];
            second += row[1];
            third += row[2];
        }

        (scores[0], scores[1], scores[2]) = (first, second, third);
    }

    // The same sums, a vector of columns at a time.
    private void ScoreByVector(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        var sums = MemoryMarshal.Cast<int, Vector<int>>(scores);
        foreach (var feature in features)
        {
            var row = MemoryMarshal.Cast<short, Vector<short>>(cells.AsSpan((int)(feature >> shift) * stride, stride));
            for (var v = 0; v < row.Length; v++)
            {
                Vector.Widen(row[v], out var low, out var high);
                sums[2 * v] += low;
                sums[(2 * v) + 1] += high;
            }
        }
    }

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
        var bytes = reader.ReadBytes(columns << rowBits);
        return new HashedWeights(rowBits, columns, scale, Array.ConvertAll(bytes, b => (sbyte)b));
    }

    public void Write(BinaryWriter writer)
    {
        Span<byte> scale = stackalloc byte[4];
        BinaryPrimitives.WriteSingleLittleEndian(scale, Scale);
        writer.Write((byte)RowBits);
        writer.Write((byte)Columns);
        writer.Write(scale);
        for (var i = 0; i < Columns << RowBits; i++)
        {
            int cell = cells[(i / Columns * stride) + (i % Columns)];
            writer.Write((sbyte)(Math.Sign(cell) * (int)Math.Sqrt(Math.Abs(cell))));
        }
    }
}
