using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Norms;

/// <summary>
/// The places in a table that norms are, packed without gaps (format 0) or so that no number crosses a word of 64 bits (format 1:
/// the lowest bits of a word are its first number).
/// </summary>
internal static class TableOrdinals
{
    private const int SingleBlock = 1;

    internal static int[] Open(ref ByteCursor cursor, int format, int bits, int count)
    {
        if (format is not (PackedBits.Packed or SingleBlock)) throw cursor.Corrupt($"expected packing format 0 or 1, found {format}");
        var ordinals = new int[count];
        if (format == PackedBits.Packed)
        {
            var packed = cursor.Read(PackedBits.ByteCount(count, bits));
            for (var i = 0; i < count; i++) ordinals[i] = (int)Math.Min(PackedBits.Get(packed, i, bits), int.MaxValue);
            return ordinals;
        }
        var perWord = 64 / bits;
        for (var i = 0; i < count;)
        {
            var word = (ulong)cursor.ReadInt64();
            for (var j = 0; j < perWord && i < count; j++, word = bits == 64 ? 0 : word >> bits)
                ordinals[i++] = (int)Math.Min(bits == 64 ? word : word & ((1UL << bits) - 1), int.MaxValue);
        }
        return ordinals;
    }
}
