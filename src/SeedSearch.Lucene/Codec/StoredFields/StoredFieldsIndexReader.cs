using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.StoredFields;

/// <summary>Knows in which chunk a document is, and where that chunk starts.</summary>
internal sealed class StoredFieldsIndexReader
{
    private readonly List<int> _firstDocs = [];
    private readonly List<long> _places = [];

    internal StoredFieldsIndexReader(StorageInput input, int maxDoc)
    {
        var cursor = CodecHeader.Open(input, StoredFieldsFormat.IndexCodec, StoredFieldsFormat.Version, StoredFieldsFormat.Version);
        var packing = cursor.ReadVInt();
        if (packing is < PackedBits.VersionZigZag or > PackedBits.VersionNoZigZag) throw cursor.Corrupt($"expected packing version 1 or 2, found {packing}");
        for (var chunks = cursor.ReadCount(maxDoc); chunks > 0; chunks = cursor.ReadCount(maxDoc))
        {
            if (_firstDocs.Count + (long)chunks > maxDoc) throw cursor.Corrupt($"expected at most {maxDoc} chunks, found more");
            ReadBlock(ref cursor, chunks);
        }
        for (var i = 1; i < _firstDocs.Count; i++)
            if (_firstDocs[i] <= _firstDocs[i - 1] || _places[i] <= _places[i - 1]) throw cursor.Corrupt($"expected chunks in ascending order, found chunk {i} out of order");
        if (maxDoc > 0 && (_firstDocs.Count == 0 || _firstDocs[0] != 0)) throw cursor.Corrupt("expected a chunk that starts with document 0");
    }

    internal int ChunkCount => _firstDocs.Count;

    internal long PlaceOfChunk(int chunk) => _places[chunk];

    internal int FirstDocOfChunk(int chunk) => _firstDocs[chunk];

    internal long PlaceOf(int doc)
    {
        var at = _firstDocs.BinarySearch(doc);
        return _places[at >= 0 ? at : ~at - 1];
    }

    private void ReadBlock(ref ByteCursor cursor, int chunks)
    {
        var firstDoc = cursor.ReadVInt();
        var meanDocs = cursor.ReadVInt();
        var bits = cursor.ReadCount(32);
        var packed = cursor.Read(PackedBits.ByteCount(chunks, bits));
        for (var i = 0; i < chunks; i++) _firstDocs.Add(unchecked((int)(firstDoc + (long)meanDocs * i + PackedBits.UnZigZag(PackedBits.Get(packed, i, bits)))));
        var place = cursor.ReadVLong();
        var meanBytes = cursor.ReadVLong();
        bits = cursor.ReadCount(64);
        packed = cursor.Read(PackedBits.ByteCount(chunks, bits));
        for (var i = 0; i < chunks; i++) _places.Add(place + meanBytes * i + PackedBits.UnZigZag(PackedBits.Get(packed, i, bits)));
    }
}
