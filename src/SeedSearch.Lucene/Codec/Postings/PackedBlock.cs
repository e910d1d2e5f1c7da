using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>
/// 128 numbers of 1 to 32 bits each, one after the other, the most significant bit first (Lucene's PackedInts, format PACKED):
/// 16 bytes a bit of width. Read with AVX2 where there is AVX2; the scalar way gives the same.
/// </summary>
internal static unsafe class PackedBlock
{
    /// <summary>Numbers a block.</summary>
    public const int Size = 128;

    /// <summary>How many bytes behind the block the vector way may read, without using them.</summary>
    public const int Overread = 32;

    private const int MaxVectorBits = 25;

    /// <summary>By width: which byte of 16 goes to which place, so that each number's four bytes stand in a lane, lowest byte first.</summary>
    private static readonly Vector256<byte>[] Shuffles = new Vector256<byte>[MaxVectorBits + 1];

    /// <summary>By width: how far each lane is moved down to leave the number alone.</summary>
    private static readonly Vector256<uint>[] Shifts = new Vector256<uint>[MaxVectorBits + 1];

    static PackedBlock()
    {
        Span<byte> shuffle = stackalloc byte[32];
        Span<uint> shift = stackalloc uint[8];
        for (var bits = 1; bits <= MaxVectorBits; bits++)
        {
            for (var lane = 0; lane < 8; lane++)
            {
                var bit = lane * bits - (lane < 4 ? 0 : (4 * bits >> 3) * 8);
                for (var k = 0; k < 4; k++) shuffle[lane * 4 + k] = (byte)((bit >> 3) + 3 - k);
                shift[lane] = (uint)(32 - bits - (bit & 7));
            }

            Shuffles[bits] = Vector256.Create<byte>(shuffle);
            Shifts[bits] = Vector256.Create<uint>(shift);
        }
    }

    /// <summary>Reads a block; <paramref name="packed"/> must have 16 × <paramref name="bits"/> bytes and, for the vector way, <see cref="Overread"/> more that may be read.</summary>
    public static void Read(byte* packed, int bits, int* values)
    {
        if (Avx2.IsSupported && bits <= MaxVectorBits) ReadVector(packed, bits, values);
        else ReadScalar(packed, bits, values);
    }

    /// <summary>The plain way; reads nothing behind the block.</summary>
    public static void ReadScalar(byte* packed, int bits, int* values)
    {
        ulong held = 0;
        var count = 0;
        var mask = (1UL << bits) - 1;
        for (var i = 0; i < Size; i++)
        {
            while (count < bits)
            {
                held = held << 8 | *packed++;
                count += 8;
            }

            count -= bits;
            values[i] = (int)(uint)(held >> count & mask);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void ReadVector(byte* packed, int bits, int* values)
    {
        var shuffle = Shuffles[bits];
        var shift = Shifts[bits];
        var mask = Vector256.Create((1u << bits) - 1);
        var second = 4 * bits >> 3;
        for (var i = 0; i < Size; i += 8, packed += bits)
        {
            var bytes = Vector256.Create(Sse2.LoadVector128(packed), Sse2.LoadVector128(packed + second));
            var lanes = Avx2.Shuffle(bytes, shuffle).AsUInt32();
            Avx2.And(Avx2.ShiftRightLogicalVariable(lanes, shift), mask).AsInt32().Store(values + i);
        }
    }

    /// <summary>Turns distances into numbers: each becomes <paramref name="before"/> plus all distances up to its own.</summary>
    public static void SumUp(int* values, int before)
    {
        if (Avx2.IsSupported) SumUpVector(values, before);
        else SumUpScalar(values, Size, before);
    }

    /// <summary>The plain way, for any count.</summary>
    public static void SumUpScalar(int* values, int count, int before)
    {
        for (var i = 0; i < count; i++) values[i] = before += values[i];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void SumUpVector(int* values, int before)
    {
        var carry = Vector256.Create(before);
        var last = Vector256.Create(7);
        for (var i = 0; i < Size; i += 8)
        {
            var x = Vector256.Load(values + i);
            x = Avx2.Add(x, Avx2.ShiftLeftLogical128BitLane(x, 4));
            x = Avx2.Add(x, Avx2.ShiftLeftLogical128BitLane(x, 8));
            var low = Avx2.Shuffle(Avx2.Permute2x128(x, x, 0x08), 0xFF);
            x = Avx2.Add(Avx2.Add(x, low), carry);
            x.Store(values + i);
            carry = Avx2.PermuteVar8x32(x, last);
        }
    }
}
