using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.StoredFields;

/// <summary>Writes where the chunks of stored fields are: the file .fdx.</summary>
internal sealed class StoredFieldsIndexWriter
{
    private readonly StorageOutput _output;
    private readonly int[] _docs = new int[StoredFieldsFormat.ChunksABlock];
    private readonly long[] _places = new long[StoredFieldsFormat.ChunksABlock];
    private readonly ulong[] _row = new ulong[StoredFieldsFormat.ChunksABlock];
    private int _chunks;
    private int _base;

    internal StoredFieldsIndexWriter(StorageOutput output)
    {
        _output = output;
        CodecHeader.Write(output, StoredFieldsFormat.IndexCodec, StoredFieldsFormat.Version);
        output.WriteVInt(PackedBits.VersionZigZag);
    }

    internal void Add(int docs, long place)
    {
        if (_chunks == StoredFieldsFormat.ChunksABlock) Flush();
        _docs[_chunks] = docs;
        _places[_chunks++] = place;
    }

    internal void Finish(long dataLength)
    {
        if (_chunks > 0) Flush();
        _output.WriteVInt(0);
        _output.WriteVLong(dataLength);
        CodecHeader.WriteFooter(_output);
        _output.Dispose();
    }

    private void Flush()
    {
        var total = 0;
        for (var i = 0; i < _chunks - 1; i++) total += _docs[i];
        var meanDocs = _chunks == 1 ? 0 : (int)Math.Round((float)total / (_chunks - 1));
        _output.WriteVInt(_chunks);
        _output.WriteVInt(_base);
        _output.WriteVInt(meanDocs);
        var before = 0;
        for (var i = 0; i < _chunks; i++)
        {
            _row[i] = PackedBits.ZigZag(before - meanDocs * i);
            before += _docs[i];
        }
        WriteRow();
        _base += before;
        var first = _places[0];
        var meanBytes = _chunks == 1 ? 0 : (_places[_chunks - 1] - first) / (_chunks - 1);
        _output.WriteVLong(first);
        _output.WriteVLong(meanBytes);
        for (var i = 0; i < _chunks; i++) _row[i] = PackedBits.ZigZag(_places[i] - first - meanBytes * i);
        WriteRow();
        _chunks = 0;
    }

    private void WriteRow()
    {
        ulong all = 0;
        foreach (var value in _row.AsSpan(0, _chunks)) all |= value;
        var bits = PackedBits.Required(all);
        _output.WriteVInt(bits);
        var packed = new PackedWriter(_output, bits);
        foreach (var value in _row.AsSpan(0, _chunks)) packed.Add(value);
        packed.Finish();
    }
}
