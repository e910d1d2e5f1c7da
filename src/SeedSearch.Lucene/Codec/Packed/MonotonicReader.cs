using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Packed;

/// <summary>Reads what <see cref="MonotonicWriter"/> writes, and the later variant without zig-zag, at any place.</summary>
internal sealed class MonotonicReader : LongValues
{
    private readonly StorageInput _input;
    private readonly bool _zigZag;
    private readonly int _shift;
    private readonly long _mask;
    private readonly int[] _starts;
    private readonly long[] _first;
    private readonly float[] _slope;
    private readonly byte[] _bits;

    internal MonotonicReader(StorageInput input, long start, long count, int blockSize, int version)
    {
        _input = input;
        _zigZag = version < PackedBits.VersionNoZigZag;
        Count = count;
        (_shift, _mask) = BlockSizes.Understand(input.Name, start, count, blockSize, input.Length);
        var blocks = (int)((count + _mask) >> _shift);
        _starts = new int[blocks];
        _first = new long[blocks];
        _slope = new float[blocks];
        _bits = new byte[blocks];
        var cursor = new ByteCursor(input);
        cursor.MoveTo(start);
        for (var i = 0; i < blocks; i++)
        {
            _first[i] = _zigZag ? cursor.ReadVLong() : PackedBits.UnZigZag((ulong)cursor.ReadVLong());
            _slope[i] = BitConverter.Int32BitsToSingle(cursor.ReadInt32());
            _bits[i] = (byte)cursor.ReadCount(64);
            _starts[i] = cursor.Position;
            cursor.Read(PackedBits.ByteCount(Math.Min(blockSize, count - ((long)i << _shift)), _bits[i]));
        }
    }

    internal override long Count { get; }

    internal override long this[long index]
    {
        get
        {
            var block = (int)(index >> _shift);
            var place = index & _mask;
            var difference = PackedBits.Get(_input.Span[_starts[block]..], place, _bits[block]);
            return _first[block] + (long)(_slope[block] * place) + (_zigZag ? PackedBits.UnZigZag(difference) : (long)difference);
        }
    }
}
