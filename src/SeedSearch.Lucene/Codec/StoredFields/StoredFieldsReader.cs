using System.Text;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.StoredFields;

/// <summary>Reads the stored fields of a segment. Safe to share between threads.</summary>
internal sealed class StoredFieldsReader
{
    [ThreadStatic]
    private static StoredChunk? _lastChunk;
    private readonly StorageInput _data;
    private readonly FieldInfoSet _fields;
    private readonly int _maxDoc;
    private readonly int _end;

    internal StoredFieldsReader(StorageInput data, StorageInput index, FieldInfoSet fields, int maxDoc)
    {
        _data = data;
        _fields = fields;
        _maxDoc = maxDoc;
        var cursor = new ByteCursor(CodecHeader.CheckFooter(data), data.Name, 0);
        _end = cursor.Left;
        CodecHeader.Check(ref cursor, data.Name, StoredFieldsFormat.Codec, StoredFieldsFormat.Version, StoredFieldsFormat.Version);
        ChunkSize = cursor.ReadVInt();
        if (ChunkSize is < 1 or > 1 << 27) throw cursor.Corrupt($"expected a chunk size, found {ChunkSize}");
        var packing = cursor.ReadVInt();
        if (packing is < PackedBits.VersionZigZag or > PackedBits.VersionNoZigZag) throw cursor.Corrupt($"expected packing version 1 or 2, found {packing}");
        // The segment's count of documents makes room for much: the file must have place for as many.
        if (maxDoc > (long)StoredFieldsFormat.MostDocsAChunk * cursor.Left) throw cursor.Corrupt($"expected {maxDoc} documents, but the file has only {cursor.Left} bytes of them");
        Index = new StoredFieldsIndexReader(index, maxDoc);
    }

    internal int ChunkSize { get; }

    internal StoredFieldsIndexReader Index { get; }

    /// <summary>Shows the stored fields of a document, in the order they were written.</summary>
    internal void Visit(int doc, IStoredFieldVisitor visitor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(doc);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(doc, _maxDoc);
        var chunk = ChunkOf(doc);
        var cursor = new ByteCursor(chunk.Bytes(doc - chunk.FirstDoc), _data.Name, chunk.Place);
        for (var left = chunk.FieldCount(doc - chunk.FirstDoc); left > 0; left--) VisitField(ref cursor, visitor);
    }

    /// <summary>The document's stored fields: all, or those named.</summary>
    internal StoredDocument Document(int doc, IReadOnlySet<string>? fields = null)
    {
        var document = new StoredDocument();
        Visit(doc, new Collector(document, fields));
        return document;
    }

    /// <summary>Unpacks the chunk in which a document is; the last one is kept, for neighbours are often asked for together.</summary>
    internal StoredChunk ChunkOf(int doc)
    {
        if (_lastChunk is { } last && last.Owner == this && doc >= last.FirstDoc && doc < last.FirstDoc + last.DocCount) return last;
        var chunk = _lastChunk ??= new StoredChunk();
        chunk.Owner = null;
        var place = Index.PlaceOf(doc);
        var cursor = new ByteCursor(_data.Slice(place, Math.Max(0, _end - place)), _data.Name, place);
        chunk.Load(ref cursor, this, place, doc, _maxDoc, ChunkSize);
        return chunk;
    }

    /// <summary>A chunk as it stands in the file, its first document and count of documents excepted.</summary>
    /// <param name="chunk">Its number.</param>
    /// <param name="buffer">Takes the bytes; made larger where needed.</param>
    /// <param name="docCount">Documents in it.</param>
    internal ReadOnlySpan<byte> PackedChunk(int chunk, ref byte[] buffer, out int docCount)
    {
        var place = Index.PlaceOfChunk(chunk);
        var end = chunk + 1 < Index.ChunkCount ? Index.PlaceOfChunk(chunk + 1) : _end;
        _ = _data.Slice(place, end - place);
        if (buffer.Length < end - place) buffer = new byte[2 * (end - place)];
        var bytes = buffer.AsSpan(0, (int)(end - place));
        _data.CopyTo(place, bytes);
        var cursor = new ByteCursor(bytes, _data.Name, place);
        var firstDoc = cursor.ReadVInt();
        docCount = cursor.ReadVInt();
        if (firstDoc != Index.FirstDocOfChunk(chunk) || docCount <= 0 || docCount > _maxDoc - firstDoc) throw cursor.Corrupt($"expected a chunk that starts with document {Index.FirstDocOfChunk(chunk)} of {_maxDoc}, found {docCount} documents from {firstDoc} on");
        return cursor.Rest;
    }

    private void VisitField(ref ByteCursor cursor, IStoredFieldVisitor visitor)
    {
        var code = cursor.ReadVLong();
        var number = (int)(code >> StoredFieldsFormat.KindBits);
        var kind = (StoredKind)(code & 7);
        if (!_fields.TryGet(number, out var field)) throw cursor.Corrupt($"expected the number of a field, found {number}");
        var wanted = visitor.Wants(field.Name);
        switch (kind)
        {
            case StoredKind.Text or StoredKind.Bytes:
                var bytes = cursor.Read(cursor.ReadVInt());
                if (wanted) visitor.Bytes(field.Name, kind, bytes);
                break;
            case StoredKind.Int32 or StoredKind.Single:
                var small = cursor.ReadInt32();
                if (wanted) visitor.Number(field.Name, kind == StoredKind.Int32 ? new StoredValue(small) : new StoredValue(BitConverter.Int32BitsToSingle(small)));
                break;
            case StoredKind.Int64 or StoredKind.Double:
                var large = cursor.ReadInt64();
                if (wanted) visitor.Number(field.Name, kind == StoredKind.Int64 ? new StoredValue(large) : new StoredValue(BitConverter.Int64BitsToDouble(large)));
                break;
            default:
                throw cursor.Corrupt($"expected a kind of stored value from 0 to 5, found {(int)kind}");
        }
    }

    private sealed class Collector(StoredDocument document, IReadOnlySet<string>? fields) : IStoredFieldVisitor
    {
        public bool Wants(string field) => fields is null || fields.Contains(field);

        public void Bytes(string field, StoredKind kind, ReadOnlySpan<byte> value) =>
            document.Add(field, kind == StoredKind.Text ? new StoredValue(Encoding.UTF8.GetString(value)) : new StoredValue(value.ToArray()));

        public void Number(string field, StoredValue value) => document.Add(field, value);
    }
}
