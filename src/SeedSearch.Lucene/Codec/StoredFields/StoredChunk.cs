using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.StoredFields;

/// <summary>A chunk of stored fields, unpacked.</summary>
internal sealed class StoredChunk
{
    // LZ4 can't make more than 255 bytes of one.
    private const int MostExpansion = 255;
    private byte[] _bytes = [];
    private int[] _ends = [];
    private int[] _fields = [];

    internal StoredFieldsReader? Owner { get; set; }

    internal long Place { get; private set; }

    internal int FirstDoc { get; private set; }

    internal int DocCount { get; private set; }

    internal int FieldCount(int index) => _fields[index];

    internal ReadOnlySpan<byte> Bytes(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1];
        return _bytes.AsSpan(start, _ends[index] - start);
    }

    internal void Load(ref ByteCursor cursor, StoredFieldsReader owner, long place, int doc, int maxDoc, int chunkSize)
    {
        FirstDoc = cursor.ReadVInt();
        DocCount = cursor.ReadVInt();
        if (FirstDoc < 0 || DocCount <= 0 || doc < FirstDoc || (long)doc >= (long)FirstDoc + DocCount || (long)FirstDoc + DocCount > maxDoc)
            throw cursor.Corrupt($"expected a chunk with document {doc} of {maxDoc}, found {DocCount} documents from {FirstDoc} on");
        // Where documents differ at all, each takes a bit or more.
        if (DocCount > Math.Max(StoredFieldsFormat.MostDocsAChunk, 8L * cursor.Left))
            throw cursor.Corrupt($"expected a chunk that {cursor.Left} bytes can hold, found one of {DocCount} documents");
        if (_ends.Length < DocCount) (_ends, _fields) = (new int[DocCount], new int[DocCount]);
        ReadRow(ref cursor, _fields.AsSpan(0, DocCount));
        ReadRow(ref cursor, _ends.AsSpan(0, DocCount));
        long total = 0;
        for (var i = 0; i < DocCount; i++)
        {
            total += _ends[i];
            if (total > (long)cursor.Left * MostExpansion) throw cursor.Corrupt($"expected a chunk that {cursor.Left} packed bytes can hold, found one of {total}");
            _ends[i] = (int)total;
        }
        if (_bytes.Length < total) _bytes = new byte[Math.Max((int)total, chunkSize)];
        Place = place;
        var slice = total >= 2L * chunkSize ? chunkSize : (int)Math.Max(1, total);
        for (var at = 0; at < total; at += slice) Lz4.Decompress(ref cursor, _bytes.AsSpan(at, Math.Min(slice, (int)total - at)));
        Owner = owner;
    }

    private static void ReadRow(ref ByteCursor cursor, Span<int> values)
    {
        var bits = values.Length == 1 ? 0 : cursor.ReadCount(31);
        if (bits == 0)
        {
            var value = cursor.ReadVInt();
            if (value < 0) throw cursor.Corrupt($"expected a count, found {value}");
            values.Fill(value);
            return;
        }
        var packed = cursor.Read(PackedBits.ByteCount(values.Length, bits));
        for (var i = 0; i < values.Length; i++) values[i] = (int)PackedBits.Get(packed, i, bits);
    }
}
