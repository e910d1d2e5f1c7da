using System.Runtime.Intrinsics.X86;
using SeedSearch.Lucene.Codec.Postings;

namespace SeedSearch.Lucene.Tests.Querying.Scoring;

public sealed class PackedBlockTests
{
    [Fact]
    public unsafe void Every_width_is_read_back_by_the_plain_and_by_the_vector_way()
    {
        var random = new Random(7);
        var plain = new int[PackedBlock.Size + 8];
        var vector = new int[PackedBlock.Size + 8];
        for (var bits = 1; bits <= 32; bits++)
        {
            for (var round = 0; round < 50; round++)
            {
                var numbers = new int[PackedBlock.Size];
                for (var i = 0; i < numbers.Length; i++) numbers[i] = (int)(random.NextInt64() & ((1L << bits) - 1));
                var packed = Pack(numbers, bits);
                fixed (byte* from = packed)
                fixed (int* to = plain, fast = vector)
                {
                    PackedBlock.ReadScalar(from, bits, to);
                    PackedBlock.Read(from, bits, fast);
                }

                Assert.Equal(numbers, plain[..PackedBlock.Size]);
                Assert.Equal(numbers, vector[..PackedBlock.Size]);
            }
        }
    }

    [Fact]
    public unsafe void Sums_are_the_same_by_both_ways()
    {
        var random = new Random(8);
        for (var round = 0; round < 200; round++)
        {
            var distances = new int[PackedBlock.Size];
            for (var i = 0; i < distances.Length; i++) distances[i] = random.Next(1, 10_000);
            var (plain, vector) = (distances.ToArray(), distances.ToArray());
            fixed (int* a = plain, b = vector)
            {
                PackedBlock.SumUpScalar(a, PackedBlock.Size, 77);
                if (Avx2.IsSupported) PackedBlock.SumUpVector(b, 77);
                else PackedBlock.SumUp(b, 77);
            }

            Assert.Equal(77 + distances.Sum(), plain[^1]);
            Assert.Equal(plain, vector);
        }
    }

    /// <summary>The most significant bit first, one number after the other, and room to read on.</summary>
    private static byte[] Pack(int[] numbers, int bits)
    {
        var bytes = new byte[bits * PackedBlock.Size / 8 + PackedBlock.Overread];
        var at = 0;
        foreach (var number in numbers)
            for (var bit = bits - 1; bit >= 0; bit--, at++)
                if (((uint)number >> bit & 1) != 0) bytes[at >> 3] |= (byte)(0x80 >> (at & 7));
        return bytes;
    }
}
