using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.StoredFields;

/// <summary>LZ4's block format: literals and matches of at least 4 bytes, up to 65,535 bytes back.</summary>
internal sealed class Lz4
{
    private const int LeastMatch = 4;
    private const int FarthestMatch = 65535;
    private const int LastLiterals = 5;
    private const int NoMatchBeforeEnd = 12;
    private const int HashBits = 14;

    private readonly int[] _places = new int[1 << HashBits];

    /// <summary>Packs bytes and appends them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Compress(ReadOnlySpan<byte> bytes, GrowingBytes output)
    {
        Array.Fill(_places, -1);
        var anchor = 0;
        var at = 0;
        var misses = 0;
        while (at < bytes.Length - NoMatchBeforeEnd)
        {
            var word = Word(bytes, at);
            ref var place = ref _places[(word * 2654435761u) >> (32 - HashBits)];
            var candidate = place;
            place = at;
            if (candidate < 0 || at - candidate > FarthestMatch || Word(bytes, candidate) != word)
            {
                at += 1 + (misses++ >> 6); // Incompressible bytes are passed over faster and faster.
                continue;
            }
            misses = 0;
            while (at > anchor && candidate > 0 && bytes[at - 1] == bytes[candidate - 1]) (at, candidate) = (at - 1, candidate - 1);
            var end = bytes.Length - LastLiterals;
            var length = bytes[(at + LeastMatch)..end].CommonPrefixLength(bytes[(candidate + LeastMatch)..end]) + LeastMatch;
            WriteSequence(output, bytes[anchor..at], at - candidate, length);
            at += length;
            anchor = at;
            if (at < bytes.Length - NoMatchBeforeEnd) _places[(Word(bytes, at - 2) * 2654435761u) >> (32 - HashBits)] = at - 2;
        }
        WriteSequence(output, bytes[anchor..], 0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Word(ReadOnlySpan<byte> bytes, int at) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetReference(bytes), at));

    private static void WriteSequence(GrowingBytes output, ReadOnlySpan<byte> literals, int distance, int match)
    {
        var rest = distance == 0 ? 0 : match - LeastMatch;
        output.WriteByte((byte)(Math.Min(literals.Length, 15) << 4 | Math.Min(rest, 15)));
        WriteLength(output, literals.Length);
        output.Write(literals);
        if (distance == 0) return;
        output.WriteByte((byte)distance);
        output.WriteByte((byte)(distance >> 8));
        WriteLength(output, rest);
    }

    private static void WriteLength(GrowingBytes output, int length)
    {
        if (length < 15) return;
        for (length -= 15; length >= 255; length -= 255) output.WriteByte(255);
        output.WriteByte((byte)length);
    }

    /// <summary>Unpacks as many bytes as <paramref name="into"/> can take; the packed bytes must give at least that many.</summary>
    internal static unsafe void Decompress(ref ByteCursor packed, Span<byte> into)
    {
        var from = packed.Rest;
        fixed (byte* source = from, target = into)
        {
            var read = 0;
            var at = 0;
            while (Step(source, from.Length, ref read, target, into.Length, ref at))
            {
            }

            packed.Read(read);
            if (at < into.Length) DecompressRest(ref packed, into, at);
        }
    }

    /// <summary>
    /// Unpacks one sequence without looking at the bounds byte by byte: only where both ends are so far away that short copies of whole
    /// words stay inside. False where that is not so; nothing has been taken then.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe bool Step(byte* source, int sourceLength, ref int read, byte* target, int targetLength, ref int at)
    {
        if (read + 1 + 16 + 2 > sourceLength || at + 64 > targetLength) return false;
        int token = source[read];
        var literals = token >> 4;
        var match = (token & 15) + LeastMatch;
        if (literals == 15 || match == 15 + LeastMatch) return false;
        var next = read + 1 + literals;
        int distance = Unsafe.ReadUnaligned<ushort>(source + next);
        if (distance == 0 || distance > at + literals) return false;
        Vector128.Store(Vector128.Load(source + read + 1), target + at);
        var to = target + at + literals;
        var back = to - distance;
        if (distance >= 16)
        {
            Vector128.Store(Vector128.Load(back), to);
            Vector128.Store(Vector128.Load(back + 16), to + 16);
        }
        else if (distance >= 8)
        {
            Unsafe.WriteUnaligned(to, Unsafe.ReadUnaligned<ulong>(back));
            Unsafe.WriteUnaligned(to + 8, Unsafe.ReadUnaligned<ulong>(back + 8));
            Unsafe.WriteUnaligned(to + 16, Unsafe.ReadUnaligned<ulong>(back + 16));
        }
        else
        {
            for (var i = 0; i < match; i++) to[i] = back[i];
        }

        read = next + 2;
        at += literals + match;
        return true;
    }

    private static unsafe void DecompressRest(ref ByteCursor packed, Span<byte> into, int at)
    {
        do
        {
            var token = packed.ReadByte();
            var literals = ReadLength(ref packed, token >> 4);
            if (literals > into.Length - at) throw packed.Corrupt($"expected at most {into.Length - at} literal bytes, found {literals}");
            packed.Read(literals).CopyTo(into[at..]);
            at += (int)literals;
            if (at == into.Length) return;
            var distance = BinaryPrimitives.ReadUInt16LittleEndian(packed.Read(2));
            if (distance == 0 || distance > at) throw packed.Corrupt($"expected a match within {at} bytes, found one {distance} bytes back");
            var match = ReadLength(ref packed, token & 15) + LeastMatch;
            Copy(into, at, distance, (int)Math.Min(match, into.Length - at));
            at += (int)Math.Min(match, into.Length - at);
            if (at >= into.Length) return;

            // Quick again, until the next long or last sequence.
            var from = packed.Rest;
            var read = 0;
            fixed (byte* source = from, target = into)
            {
                while (Step(source, from.Length, ref read, target, into.Length, ref at))
                {
                }
            }

            packed.Read(read);
        }
        while (at < into.Length);
    }

    private static void Copy(Span<byte> bytes, int at, int distance, int length)
    {
        if (distance >= length)
        {
            bytes.Slice(at - distance, length).CopyTo(bytes[at..]);
            return;
        }
        for (var i = at; i < at + length; i++) bytes[i] = bytes[i - distance]; // Overlapping: a pattern repeats.
    }

    private static long ReadLength(ref ByteCursor packed, int start)
    {
        long length = start;
        if (start < 15) return length;
        byte next;
        do
        {
            next = packed.ReadByte();
            length += next;
        }
        while (next == 255);
        return length;
    }
}
