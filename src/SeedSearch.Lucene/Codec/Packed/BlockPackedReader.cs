using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Packed;

/// <summary>Reads what <see cref="BlockPackedWriter"/> writes, at any place.</summary>
internal sealed class BlockPackedReader : LongValues
{
    private readonly StorageInput _input;
    private readonly int _shift;
    private readonly long _mask;
    private readonly int[] _starts;
    private readonly long[] _least;
    private readonly byte[] _bits;

    /// <param name="input">The file.</param>
    /// <param name="start">Where in it the first block starts.</param>
    /// <param name="count">How many numbers there are.</param>
    /// <param name="blockSize">Numbers a block; a power of two.</param>
    internal BlockPackedReader(StorageInput input, long start, long count, int blockSize)
    {
        _input = input;
        Count = count;
        (_shift, _mask) = BlockSizes.Understand(input.Name, start, count, blockSize, input.Length);
        var blocks = (int)((count + _mask) >> _shift);
        _starts = new int[blocks];
        _least = new long[blocks];
        _bits = new byte[blocks];
        var cursor = new ByteCursor(input);
        cursor.MoveTo(start);
        for (var i = 0; i < blocks; i++) Open(ref cursor, i, Math.Min(blockSize, count - ((long)i << _shift)));
        End = cursor.Position;
    }

    internal override long Count { get; }

    /// <summary>Where in the file the last block ends.</summary>
    internal long End { get; }

    internal override long this[long index]
    {
        get
        {
            var block = (int)(index >> _shift);
            return _least[block] + (long)PackedBits.Get(_input.Span[_starts[block]..], index & _mask, _bits[block]);
        }
    }

    private void Open(ref ByteCursor cursor, int block, long count)
    {
        var token = cursor.ReadByte();
        var bits = token >> 1;
        if (bits > 64) throw cursor.Corrupt($"expected at most 64 bits a number, found {bits}");
        if ((token & 1) == 0) _least[block] = PackedBits.UnZigZag((ulong)ReadUpTo9Bytes(ref cursor) + 1);
        _starts[block] = cursor.Position;
        _bits[block] = (byte)bits;
        cursor.Read(PackedBits.ByteCount(count, bits));
    }

    private static long ReadUpTo9Bytes(ref ByteCursor cursor)
    {
        ulong value = 0;
        for (var i = 0; i < 8; i++)
        {
            var next = cursor.ReadByte();
            value |= (ulong)(next & 127) << 7 * i;
            if (next < 128) return (long)value;
        }
        return (long)(value | (ulong)cursor.ReadByte() << 56);
    }
}
