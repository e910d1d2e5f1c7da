using System.Runtime.CompilerServices;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Packed;

/// <summary>
/// Numbers in blocks, each as its least value and the differences from it. A block: token (bits of a difference in the upper 7
/// bits, lowest bit 1 when the least value is 0), the least value otherwise (zig-zag, minus 1, vLong), packed differences.
/// </summary>
internal sealed class BlockPackedWriter(StorageOutput output)
{
    internal const int BlockSize = 16384;
    private readonly long[] _values = new long[BlockSize];
    private int _count;

    internal void Add(long value)
    {
        if (_count == BlockSize) Flush();
        _values[_count++] = value;
    }

    internal void Finish()
    {
        if (_count > 0) Flush();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Flush()
    {
        var values = _values.AsSpan(0, _count);
        long least = long.MaxValue, greatest = long.MinValue;
        foreach (var value in values)
        {
            least = Math.Min(least, value);
            greatest = Math.Max(greatest, value);
        }
        var range = (ulong)greatest - (ulong)least;
        var bits = range == 0 ? 0 : PackedBits.Required(range);
        if (bits == 64) least = 0;
        else if (least > 0) least = Math.Max(0, greatest - (long)((1UL << bits) - 1)); // A smaller number takes fewer bytes.
        output.WriteByte((byte)(bits << 1 | (least == 0 ? 1 : 0)));
        if (least != 0) WriteUpTo9Bytes((long)PackedBits.ZigZag(least) - 1);
        var packed = new PackedWriter(output, bits);
        if (bits > 0)
            foreach (var value in values) packed.Add((ulong)(value - least));
        packed.Finish();
        _count = 0;
    }

    // Unlike a vLong, the ninth byte has 8 bits of the number.
    private void WriteUpTo9Bytes(long value)
    {
        var rest = (ulong)value;
        for (var i = 0; i < 8 && rest > 127; i++, rest >>= 7) output.WriteByte((byte)(rest | 128));
        output.WriteByte((byte)rest);
    }
}
