using System.Buffers.Binary;
using System.Text;

namespace SeedSearch.Lucene.Storage;

/// <summary>A file being written, from start to end, with a running CRC-32. Numbers are big-endian, as in all of Lucene's files.</summary>
public abstract class StorageOutput : IDisposable
{
    private readonly byte[] _buffer = new byte[1 << 15];
    private int _used;
    private long _flushed;
    private uint _crc = Crc32.Start;

    /// <summary>Starts the file.</summary>
    protected StorageOutput(string name) => Name = name;

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>Bytes written so far.</summary>
    public long Position => _flushed + _used;

    /// <summary>The CRC-32 of all bytes so far.</summary>
    public uint Checksum => Crc32.Finish(Crc32.Append(_crc, _buffer.AsSpan(0, _used)));

    /// <summary>Hands bytes on to the file.</summary>
    protected abstract void Emit(ReadOnlySpan<byte> bytes);

    /// <summary>Closes the file.</summary>
    protected abstract void Close();

    /// <summary>Appends one byte.</summary>
    public void WriteByte(byte value)
    {
        if (_used == _buffer.Length) Flush();
        _buffer[_used++] = value;
    }

    /// <summary>Appends bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > _buffer.Length - _used)
        {
            var part = bytes[..(_buffer.Length - _used)];
            part.CopyTo(_buffer.AsSpan(_used));
            _used += part.Length;
            bytes = bytes[part.Length..];
            Flush();
        }
        bytes.CopyTo(_buffer.AsSpan(_used));
        _used += bytes.Length;
    }

    /// <summary>Appends 4 bytes.</summary>
    public void WriteInt32(int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        Write(bytes);
    }

    /// <summary>Appends 8 bytes.</summary>
    public void WriteInt64(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        Write(bytes);
    }

    /// <summary>Appends 1 to 5 bytes: 7 bits each, lowest first, the top bit saying that more follow.</summary>
    public void WriteVInt(int value)
    {
        var rest = (uint)value;
        for (; rest > 127; rest >>= 7) WriteByte((byte)(rest | 128));
        WriteByte((byte)rest);
    }

    /// <summary>Appends 1 to 10 bytes: as <see cref="WriteVInt"/>.</summary>
    public void WriteVLong(long value)
    {
        var rest = (ulong)value;
        for (; rest > 127; rest >>= 7) WriteByte((byte)(rest | 128));
        WriteByte((byte)rest);
    }

    /// <summary>Appends the length in bytes and the UTF-8 of a text.</summary>
    public void WriteText(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        WriteVInt(bytes.Length);
        Write(bytes);
    }

    internal void WriteTextMap(IReadOnlyCollection<KeyValuePair<string, string>> map)
    {
        WriteInt32(map.Count);
        foreach (var (key, value) in map)
        {
            WriteText(key);
            WriteText(value);
        }
    }

    internal void WriteTextSet(IReadOnlyCollection<string> set)
    {
        WriteInt32(set.Count);
        foreach (var text in set) WriteText(text);
    }

    private void Flush()
    {
        var bytes = _buffer.AsSpan(0, _used);
        _crc = Crc32.Append(_crc, bytes);
        Emit(bytes);
        _flushed += _used;
        _used = 0;
    }

    /// <summary>Writes what is left and closes the file.</summary>
    public void Dispose()
    {
        if (_used >= 0)
        {
            Flush();
            Close();
            _used = -1;
        }
        GC.SuppressFinalize(this);
    }
}
