using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace SeedSearch.Lucene.Writing.Buffering;

/// <summary>Reads a term's stream of a <see cref="PostingsBuffer"/> from its start.</summary>
internal struct BufferedPostings
{
    private readonly BytePool _pool;
    private readonly int _last;
    private int _at;
    private int _end;
    private int _length;

    internal BufferedPostings(BytePool pool, in PostingsBuffer.Stream stream)
    {
        _pool = pool;
        _last = stream.At;
        _at = stream.Start;
        _length = PostingsBuffer.FirstSlice;
        _end = _at + _length - 4;
    }

    /// <summary>True when everything has been read.</summary>
    internal readonly bool AtEnd => _at == _last;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Read()
    {
        uint value = ReadByte();
        if (value < 128) return value;
        value &= 127;
        for (var shift = 7; ; shift += 7)
        {
            uint next = ReadByte();
            value |= (next & 127) << shift;
            if (next < 128) return value;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte ReadByte()
    {
        if (_at == _end) Follow();
        return _pool.At(_at++);
    }

    private void Follow()
    {
        _at = BinaryPrimitives.ReadInt32LittleEndian(_pool.Slice(_end, 4));
        _length = Math.Min(_length * 2, PostingsBuffer.LongestSlice);
        _end = _at + _length - 4;
    }
}
