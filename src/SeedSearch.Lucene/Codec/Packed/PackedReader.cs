using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Packed;

/// <summary>Numbers of a fixed count of bits, at any place.</summary>
internal sealed class PackedReader(StorageInput input, long start, long count, int bits) : LongValues
{
    private readonly int _start = Check(input, start, count, bits);

    internal override long Count => count;

    internal override long this[long index] => (long)PackedBits.Get(input.Span[_start..], index, bits);

    private static int Check(StorageInput input, long start, long count, int bits)
    {
        _ = input.Slice(start, PackedBits.ByteCount(count, bits));
        return (int)start;
    }
}
