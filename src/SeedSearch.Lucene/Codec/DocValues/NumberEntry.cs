using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Where and how a column of numbers is kept.</summary>
internal sealed record NumberEntry(int Encoding, long ExistsPlace, int Version, long Place, long Count, int BlockSize, long Least, long Divisor, long[] Table)
{
    internal static NumberEntry Read(ref ByteCursor cursor)
    {
        var encoding = cursor.ReadCount(DocValuesFormat.Table);
        var exists = cursor.ReadInt64();
        var version = cursor.ReadVInt();
        if (version is < PackedBits.VersionZigZag or > PackedBits.VersionNoZigZag) throw cursor.Corrupt($"expected packing version 1 or 2, found {version}");
        var place = cursor.ReadInt64();
        var count = cursor.ReadLongCount(long.MaxValue);
        var blockSize = cursor.ReadVInt();
        var entry = new NumberEntry(encoding, exists, version, place, count, blockSize, 0, 1, []);
        switch (encoding)
        {
            case DocValuesFormat.Divided:
                return entry with { Least = cursor.ReadInt64(), Divisor = cursor.ReadInt64() };
            case DocValuesFormat.Table:
                var table = new long[cursor.ReadCount(DocValuesFormat.LargestTable)];
                for (var i = 0; i < table.Length; i++) table[i] = cursor.ReadInt64();
                return entry with { Table = table };
            default:
                return entry;
        }
    }

    internal NumericDocValues OpenColumn(StorageInput data, int maxDoc)
    {
        var numbers = OpenNumbers(data);
        if (numbers.Count != maxDoc) throw new CorruptIndexException(data.Name, Place, $"expected {maxDoc} numbers, found {numbers.Count}");
        return new NumericColumn(numbers, ExistsBits.Open(data, ExistsPlace, maxDoc));
    }

    internal LongValues OpenNumbers(StorageInput data) => Encoding switch
    {
        DocValuesFormat.Table => new TableNumbers(new PackedReader(data, Place, Count, PackedBits.Required((ulong)Math.Max(0, Table.Length - 1))), Table, data.Name),
        DocValuesFormat.Divided => new DividedNumbers(new BlockPackedReader(data, Place, Count, BlockSize), Least, Divisor),
        _ => new BlockPackedReader(data, Place, Count, BlockSize),
    };

    internal LongValues OpenMonotonic(StorageInput data, int maxDoc)
    {
        if (Count != maxDoc) throw new CorruptIndexException(data.Name, Place, $"expected {maxDoc} numbers, found {Count}");
        return new MonotonicReader(data, Place, Count, BlockSize, Version);
    }
}
