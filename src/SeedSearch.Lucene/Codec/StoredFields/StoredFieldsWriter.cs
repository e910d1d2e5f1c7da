using System.Text;
using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.StoredFields;

/// <summary>Writes stored fields, document after document: the files .fdt and .fdx.</summary>
internal sealed class StoredFieldsWriter : IDisposable
{
    private readonly StorageOutput _data;
    private readonly StoredFieldsIndexWriter _index;
    private readonly GrowingBytes _chunk = new(StoredFieldsFormat.ChunkSize * 2);
    private readonly GrowingBytes _packed = new(StoredFieldsFormat.ChunkSize * 2);
    private readonly int[] _fields = new int[StoredFieldsFormat.MostDocsAChunk];
    private readonly int[] _ends = new int[StoredFieldsFormat.MostDocsAChunk];
    private readonly Lz4 _lz4 = new();
    private int _base;
    private int _docs;
    private bool _closed;

    /// <param name="open">Creates a file of the segment by its extension.</param>
    internal StoredFieldsWriter(Func<string, StorageOutput> open)
    {
        _data = open(StoredFieldsFormat.Extension);
        CodecHeader.Write(_data, StoredFieldsFormat.Codec, StoredFieldsFormat.Version);
        _data.WriteVInt(StoredFieldsFormat.ChunkSize);
        _data.WriteVInt(PackedBits.VersionZigZag);
        _index = new StoredFieldsIndexWriter(open(StoredFieldsFormat.IndexExtension));
    }

    internal void StartDocument() => _fields[_docs] = 0;

    internal void Write(int field, StoredValue value)
    {
        StartField(field, value.Kind);
        switch (value.Kind)
        {
            case StoredKind.Text:
            case StoredKind.Bytes:
                WriteBytes(value);
                break;
            case StoredKind.Int32:
            case StoredKind.Single:
                _chunk.WriteInt32((int)value.Bits);
                break;
            default:
                _chunk.WriteInt64(value.Bits);
                break;
        }
    }

    internal void WriteText(int field, string text)
    {
        StartField(field, StoredKind.Text);
        WriteUtf8(text);
    }

    internal void WriteBytes(int field, StoredKind kind, ReadOnlySpan<byte> bytes)
    {
        StartField(field, kind);
        _chunk.WriteVInt(bytes.Length);
        _chunk.Write(bytes);
    }

    /// <summary>A whole document as it stands in another segment whose fields have the same numbers.</summary>
    internal void CopyDocument(int fields, ReadOnlySpan<byte> bytes)
    {
        _fields[_docs] = fields;
        _chunk.Write(bytes);
        FinishDocument();
    }

    /// <summary>A whole chunk, still packed, as it stands in another segment whose fields have the same numbers.</summary>
    internal void CopyChunk(int docs, ReadOnlySpan<byte> rowsAndPacked)
    {
        Flush();
        _index.Add(docs, _data.Position);
        _data.WriteVInt(_base);
        _data.WriteVInt(docs);
        _data.Write(rowsAndPacked);
        _base += docs;
    }

    internal void FinishDocument()
    {
        _ends[_docs++] = _chunk.Length;
        if (_chunk.Length >= StoredFieldsFormat.ChunkSize || _docs == StoredFieldsFormat.MostDocsAChunk) Flush();
    }

    private void StartField(int field, StoredKind kind)
    {
        _fields[_docs]++;
        _chunk.WriteVLong((long)field << StoredFieldsFormat.KindBits | (long)kind);
    }

    private void WriteBytes(StoredValue value)
    {
        if (value.Kind == StoredKind.Text)
        {
            WriteUtf8(value.ToString());
            return;
        }
        var bytes = value.AsBytes();
        _chunk.WriteVInt(bytes.Length);
        _chunk.Write(bytes);
    }

    private void WriteUtf8(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        _chunk.WriteVInt(length);
        Encoding.UTF8.GetBytes(text, _chunk.Reserve(length));
    }

    private void Flush()
    {
        if (_docs == 0) return;
        _index.Add(_docs, _data.Position);
        _data.WriteVInt(_base);
        _data.WriteVInt(_docs);
        WriteRow(_fields.AsSpan(0, _docs));
        for (var i = _docs - 1; i > 0; i--) _ends[i] -= _ends[i - 1];
        WriteRow(_ends.AsSpan(0, _docs));
        _packed.Clear();
        // A chunk of twice the size or more is packed in slices.
        var slice = _chunk.Length >= 2 * StoredFieldsFormat.ChunkSize ? StoredFieldsFormat.ChunkSize : Math.Max(1, _chunk.Length);
        var at = 0;
        do
        {
            _lz4.Compress(_chunk.Written.Slice(at, Math.Min(slice, _chunk.Length - at)), _packed);
            at += slice;
        }
        while (at < _chunk.Length);
        _data.Write(_packed.Written);
        _base += _docs;
        _docs = 0;
        _chunk.Clear();
    }

    private void WriteRow(ReadOnlySpan<int> values)
    {
        if (values.Length == 1)
        {
            _data.WriteVInt(values[0]);
            return;
        }
        if (values.IndexOfAnyExcept(values[0]) < 0)
        {
            _data.WriteVInt(0);
            _data.WriteVInt(values[0]);
            return;
        }
        uint all = 0;
        foreach (var value in values) all |= (uint)value;
        var bits = PackedBits.Required(all);
        _data.WriteVInt(bits);
        var packed = new PackedWriter(_data, bits);
        foreach (var value in values) packed.Add((uint)value);
        packed.Finish();
    }

    public void Dispose()
    {
        if (_closed) return;
        _closed = true;
        Flush();
        _index.Finish(_data.Position);
        CodecHeader.WriteFooter(_data);
        _data.Dispose();
    }
}
