using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace SeedSearch.Lucene.Storage;

/// <summary>Reads numbers and texts of a file one after the other, never outside its bytes.</summary>
internal ref struct ByteCursor
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string _file;
    private readonly long _base;
    private int _at;

    internal ByteCursor(StorageInput input) : this(input.Span, input.Name, 0) { }

    /// <param name="bytes">What may be read.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="start">Where in the file the bytes start, for messages.</param>
    internal ByteCursor(ReadOnlySpan<byte> bytes, string file, long start) 
    {
        _bytes = bytes;
        _file = file;
        _base = start;
    }

    /// <summary>Bytes from the start of what may be read.</summary>
    internal readonly int Position => _at;

    internal readonly int Left => _bytes.Length - _at;

    internal readonly ReadOnlySpan<byte> Rest => _bytes[_at..];

    internal void MoveTo(long position)
    {
        if (position < 0 || position > _bytes.Length) throw Corrupt($"expected a place within {_bytes.Length} bytes, found {position}");
        _at = (int)position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal byte ReadByte()
    {
        if ((uint)_at >= (uint)_bytes.Length) throw TooShort(1);
        return _bytes[_at++];
    }

    internal ReadOnlySpan<byte> Read(long length)
    {
        if (length < 0 || length > Left) throw TooShort(length);
        var bytes = _bytes.Slice(_at, (int)length);
        _at += (int)length;
        return bytes;
    }

    internal int ReadInt32() => BinaryPrimitives.ReadInt32BigEndian(Read(4));

    internal long ReadInt64() => BinaryPrimitives.ReadInt64BigEndian(Read(8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int ReadVInt()
    {
        var first = ReadByte();
        return first < 128 ? first : ReadVIntRest(first);
    }

    private int ReadVIntRest(byte first)
    {
        var value = first & 127;
        for (var shift = 7; shift < 35; shift += 7)
        {
            var next = ReadByte();
            value |= (next & 127) << shift;
            if (next < 128) return value;
        }
        throw Corrupt("expected a number of up to 5 bytes, found more");
    }

    /// <summary>A vInt that counts something: not negative, and not greater than <paramref name="most"/>.</summary>
    internal int ReadCount(long most)
    {
        var at = _at;
        var count = ReadVInt();
        if (count >= 0 && count <= most) return count;
        _at = at;
        throw Corrupt($"expected a count of at most {most}, found {(uint)count}");
    }

    internal long ReadVLong()
    {
        long value = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var next = ReadByte();
            value |= (long)(next & 127) << shift;
            if (next < 128) return value;
        }
        throw Corrupt("expected a number of up to 10 bytes, found more");
    }

    /// <summary>A vLong that is not negative and not greater than <paramref name="most"/>.</summary>
    internal long ReadLongCount(long most)
    {
        var at = _at;
        var count = ReadVLong();
        if (count >= 0 && count <= most) return count;
        _at = at;
        throw Corrupt($"expected a number of at most {most}, found {(ulong)count}");
    }

    internal string ReadText() => Encoding.UTF8.GetString(Read(ReadVInt()));

    internal Dictionary<string, string> ReadTextMap()
    {
        var count = ReadInt32();
        if (count < 0 || count > Left / 2) throw Corrupt($"expected a count of texts that fit into {Left} bytes, found {count}");
        var map = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++) map[ReadText()] = ReadText();
        return map;
    }

    internal HashSet<string> ReadTextSet()
    {
        var count = ReadInt32();
        if (count < 0 || count > Left) throw Corrupt($"expected a count of texts that fit into {Left} bytes, found {count}");
        var set = new HashSet<string>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++) set.Add(ReadText());
        return set;
    }

    internal readonly CorruptIndexException Corrupt(string problem) => new(_file, _base + _at, problem);

    private readonly CorruptIndexException TooShort(long length) =>
        Corrupt($"expected {length} more byte{(length == 1 ? "" : "s")}, but only {Left} are left");
}
