using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>Blocks of 128 numbers, as <see cref="PostingsFormat"/> describes them.</summary>
internal static class ForBlock
{
    internal static void Write(StorageOutput output, ReadOnlySpan<uint> values)
    {
        uint all = 0;
        var first = values[0];
        var equal = true;
        foreach (var value in values)
        {
            all |= value;
            equal &= value == first;
        }
        if (equal)
        {
            output.WriteByte(0);
            output.WriteVInt((int)first);
            return;
        }
        var bits = 32 - BitOperations.LeadingZeroCount(all);
        Span<byte> packed = stackalloc byte[1 + 16 * 32];
        packed[0] = (byte)bits;
        Pack(values, bits, packed[1..]);
        output.Write(packed[..(1 + 16 * bits)]);
    }

    // 128 numbers of b bits are 16 * b bytes: always whole.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pack(ReadOnlySpan<uint> values, int bits, Span<byte> into)
    {
        ulong pending = 0;
        var used = 0;
        var at = 0;
        foreach (var value in values)
        {
            pending = pending << bits | value;
            used += bits;
            if (used < 32) continue;
            used -= 32;
            BinaryPrimitives.WriteUInt32BigEndian(into[at..], (uint)(pending >> used));
            at += 4;
        }
    }

    /// <summary>Reads a block of 128 numbers.</summary>
    /// <param name="cursor">Stands at the block.</param>
    /// <param name="values">Takes the numbers.</param>
    /// <param name="reversed">The widths that are packed from the end of each eight bytes, a bit each; see <see cref="PostingsFormat"/>.</param>
    internal static void Read(ref ByteCursor cursor, Span<uint> values, uint reversed)
    {
        var bits = cursor.ReadByte();
        if (bits == 0)
        {
            values[..PostingsFormat.BlockSize].Fill((uint)cursor.ReadVInt());
            return;
        }
        if (bits > 32) throw cursor.Corrupt($"expected at most 32 bits a number, found {bits}");
        Unpack(cursor.Read(16 * bits), bits, values);
        if (IsReversed(reversed, bits)) Reverse(values[..PostingsFormat.BlockSize], bits);
    }

    /// <summary>Whether numbers of a width stand in eight bytes from the last to the first.</summary>
    internal static bool IsReversed(uint reversed, int bits) => (reversed >> (bits - 1) & 1) != 0;

    /// <summary>Turns the numbers of each eight bytes round.</summary>
    internal static void Reverse<T>(Span<T> values, int bits)
    {
        var group = 64 / bits;
        for (var at = 0; at < values.Length; at += group) values.Slice(at, group).Reverse();
    }

    /// <summary>Steps over a block.</summary>
    internal static void Skip(ref ByteCursor cursor)
    {
        var bits = cursor.ReadByte();
        if (bits == 0) cursor.ReadVInt();
        else if (bits > 32) throw cursor.Corrupt($"expected at most 32 bits a number, found {bits}");
        else cursor.Read(16 * bits);
    }

    private static void Unpack(ReadOnlySpan<byte> packed, int bits, Span<uint> values)
    {
        ulong pending = 0;
        var left = 0;
        var at = 0;
        var mask = (uint)((1UL << bits) - 1);
        for (var i = 0; i < PostingsFormat.BlockSize; i++)
        {
            if (left < bits)
            {
                pending = pending << 32 | BinaryPrimitives.ReadUInt32BigEndian(packed[at..]);
                at += 4;
                left += 32;
            }
            left -= bits;
            values[i] = (uint)(pending >> left) & mask;
        }
    }

    /// <summary>
    /// Checks the table at the head of the .doc file: for each width how it is packed. Lucene packs without gaps, and widths of 1, 2
    /// and 4 bits in longs of their own, the first number in the lowest bits.
    /// </summary>
    /// <returns>The widths packed in longs, a bit each, the lowest for a width of 1.</returns>
    internal static uint CheckTable(ref ByteCursor cursor)
    {
        var version = cursor.ReadVInt();
        if (version is < PackedBits.VersionZigZag or > PackedBits.VersionNoZigZag) throw cursor.Corrupt($"expected packing version 1 or 2, found {version}");
        uint reversed = 0;
        for (var bits = 1; bits <= 32; bits++)
        {
            var code = cursor.ReadVInt();
            if (code == (1 << 5 | (bits - 1)) && bits is 1 or 2 or 4) reversed |= 1u << (bits - 1);
            else if (code != bits - 1) throw cursor.Corrupt($"expected numbers of {bits} bits to be packed without gaps ({bits - 1}), found {code}");
        }

        return reversed;
    }

    internal static void WriteTable(StorageOutput output)
    {
        output.WriteVInt(PackedBits.VersionZigZag);
        for (var bits = 1; bits <= 32; bits++) output.WriteVInt(bits - 1);
    }
}
