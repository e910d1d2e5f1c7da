using System.Buffers.Binary;

namespace SeedSearch.Lucene.Storage;

/// <summary>Bytes that are written one after the other, to be used as a whole afterwards.</summary>
internal sealed class GrowingBytes(int capacity)
{
    private byte[] _bytes = new byte[capacity];

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    internal void Clear() => Length = 0;

    internal void WriteByte(byte value)
    {
        if (Length == _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        _bytes[Length++] = value;
    }

    internal void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Room for bytes that the caller fills in at once.</summary>
    internal Span<byte> Reserve(int length)
    {
        if (length > _bytes.Length - Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + length));
        Length += length;
        return _bytes.AsSpan(Length - length, length);
    }

    internal void WriteVInt(int value) => WriteVLong((uint)value);

    internal void WriteVLong(long value)
    {
        var rest = (ulong)value;
        for (; rest > 127; rest >>= 7) WriteByte((byte)(rest | 128));
        WriteByte((byte)rest);
    }

    internal void WriteInt32(int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        Write(bytes);
    }

    internal void WriteInt64(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        Write(bytes);
    }
}
