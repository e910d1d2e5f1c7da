using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Where and how a column of byte strings is kept.</summary>
internal sealed record BytesEntry(int Encoding, long ExistsPlace, int Least, int Greatest, long Count, long Place, int Interval, long AddressPlace, int Version, int BlockSize)
{
    internal static BytesEntry Read(ref ByteCursor cursor)
    {
        var encoding = cursor.ReadCount(DocValuesFormat.SharedPrefixes);
        var exists = cursor.ReadInt64();
        var least = cursor.ReadVInt();
        var greatest = cursor.ReadVInt();
        var count = cursor.ReadLongCount(long.MaxValue);
        var place = cursor.ReadInt64();
        var entry = new BytesEntry(encoding, exists, least, greatest, count, place, 0, 0, 0, 0);
        if (encoding == DocValuesFormat.FixedLength) return entry;
        var interval = encoding == DocValuesFormat.SharedPrefixes ? cursor.ReadVInt() : 0;
        if (encoding == DocValuesFormat.SharedPrefixes && interval < 1) throw cursor.Corrupt($"expected an interval of 1 or more, found {interval}");
        var addresses = cursor.ReadInt64();
        var version = cursor.ReadVInt();
        if (version is < PackedBits.VersionZigZag or > PackedBits.VersionNoZigZag) throw cursor.Corrupt($"expected packing version 1 or 2, found {version}");
        return entry with { Interval = interval, AddressPlace = addresses, Version = version, BlockSize = cursor.ReadVInt() };
    }

    internal BinaryDocValues OpenColumn(StorageInput data, int maxDoc)
    {
        if (Encoding == DocValuesFormat.SharedPrefixes) throw new CorruptIndexException(data.Name, Place, "expected byte strings by document, found a dictionary");
        if (Count != maxDoc) throw new CorruptIndexException(data.Name, Place, $"expected {maxDoc} byte strings, found {Count}");
        return new BinaryColumn(OpenPlain(data), ExistsBits.Open(data, ExistsPlace, maxDoc));
    }

    internal ValueDictionary OpenDictionary(StorageInput data) => Encoding == DocValuesFormat.SharedPrefixes
        ? new PrefixDictionary(data, this)
        : new PlainDictionary(OpenPlain(data), Count);

    private PlainBytes OpenPlain(StorageInput data)
    {
        if (Encoding == DocValuesFormat.FixedLength)
        {
            if (Greatest < 0 || Count > data.Length && Greatest > 0) throw new CorruptIndexException(data.Name, Place, $"expected byte strings that fit into {data.Length} bytes, found {Count} of {Greatest}");
            data.Slice(Place, Count * Greatest);
            return new PlainBytes(data, Place, Greatest, null);
        }
        return new PlainBytes(data, Place, 0, new MonotonicReader(data, AddressPlace, Count, BlockSize, Version));
    }
}
