using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SeedSearch.Lucene.Codec.Packed;

/// <summary>
/// Numbers of a fixed count of bits, one behind the other, most significant bit first, the last byte filled up with zeros
/// (Lucene's PackedInts, format PACKED, version BYTE_ALIGNED).
/// </summary>
internal static class PackedBits
{
    /// <summary>Format number of this way of packing.</summary>
    internal const int Packed = 0;

    /// <summary>What is written here: byte-aligned, monotonic rows zig-zag coded. Lucene 4.8's version.</summary>
    internal const int VersionZigZag = 1;

    /// <summary>Lucene 4.9's and 4.10's version: monotonic rows without zig-zag.</summary>
    internal const int VersionNoZigZag = 2;

    /// <summary>Bits that a value needs; at least 1.</summary>
    internal static int Required(ulong greatest) => Math.Max(1, 64 - BitOperations.LeadingZeroCount(greatest));

    /// <summary>Bytes that so many values take; more than any file has when they are too many to be counted.</summary>
    internal static long ByteCount(long count, int bits) => (ulong)count > long.MaxValue / 64 - 1 && bits > 0 ? long.MaxValue : (count * bits + 7) >> 3;

    /// <summary>The value at a place; the caller knows that it lies within the bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Get(ReadOnlySpan<byte> bytes, long index, int bits)
    {
        var bit = index * bits;
        var at = (int)(bit >> 3);
        var skip = (int)(bit & 7);
        if (at + 8 <= bytes.Length && skip + bits <= 64)
            return bits == 0 ? 0 : BinaryPrimitives.ReadUInt64BigEndian(bytes[at..]) << skip >> (64 - bits);
        return GetSlowly(bytes, at, skip, bits);
    }

    private static ulong GetSlowly(ReadOnlySpan<byte> bytes, int at, int skip, int bits)
    {
        ulong value = 0;
        for (var need = bits; need > 0;)
        {
            var take = Math.Min(need, 8 - skip);
            value = value << take | (uint)(bytes[at++] >> (8 - skip - take) & ((1 << take) - 1));
            need -= take;
            skip = 0;
        }
        return value;
    }

    internal static ulong ZigZag(long value) => (ulong)(value << 1 ^ value >> 63);

    internal static long UnZigZag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);
}
