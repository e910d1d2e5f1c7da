using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.StoredFields;

/// <summary>Knows in which chunk a document is, and where that chunk starts.</summary>
internal sealed class StoredFieldsIndexReader
{
    private readonly StorageInput _input;
    private readonly int _maxDoc;
    private readonly List<int> _firstDocs = [];
    private readonly List<long> _places = [];
    private readonly Lock _lock = new();
    private volatile bool _loaded;

    /// <summary>Checks the file; it is read when the first document is asked for, so that opening an index is quick.</summary>
    internal StoredFieldsIndexReader(StorageInput input, int maxDoc)
    {
        (_input, _maxDoc) = (input, maxDoc);
        CodecHeader.Open(input, StoredFieldsFormat.IndexCodec, StoredFieldsFormat.Version, StoredFieldsFormat.Version);
    }

    internal int ChunkCount
    {
        get
        {
            Load();
            return _firstDocs.Count;
        }
    }

    internal long PlaceOfChunk(int chunk)
    {
        Load();
        return _places[chunk];
    }

    internal int FirstDocOfChunk(int chunk)
    {
        Load();
        return _firstDocs[chunk];
    }

    internal long PlaceOf(int doc)
    {
        Load();
        var at = _firstDocs.BinarySearch(doc);
        return _places[at >= 0 ? at : ~at - 1];
    }

    private void Load()
    {
        if (_loaded) return;
        lock (_lock)
        {
            if (_loaded) return;
            _firstDocs.Clear();
            _places.Clear();
            Read();
            _loaded = true;
        }
    }

    private void Read()
    {
        var cursor = new ByteCursor(CodecHeader.CheckFooter(_input), _input.Name, 0);
        cursor.MoveTo(CodecHeader.HeaderLength(StoredFieldsFormat.IndexCodec));
        var packing = cursor.ReadVInt();
        if (packing is < PackedBits.VersionZigZag or > PackedBits.VersionNoZigZag) throw cursor.Corrupt($"expected packing version 1 or 2, found {packing}");
        for (var chunks = cursor.ReadCount(_maxDoc); chunks > 0; chunks = cursor.ReadCount(_maxDoc))
        {
            if (_firstDocs.Count + (long)chunks > _maxDoc) throw cursor.Corrupt($"expected at most {_maxDoc} chunks, found more");
            ReadBlock(ref cursor, chunks);
        }
        for (var i = 1; i < _firstDocs.Count; i++)
            if (_firstDocs[i] <= _firstDocs[i - 1] || _places[i] <= _places[i - 1]) throw cursor.Corrupt($"expected chunks in ascending order, found chunk {i} out of order");
        if (_maxDoc > 0 && (_firstDocs.Count == 0 || _firstDocs[0] != 0)) throw cursor.Corrupt("expected a chunk that starts with document 0");
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
