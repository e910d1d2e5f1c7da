using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Storage;
using static SeedSearch.Lucene.Codec.DocValues.DocValuesFormat;

namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Writes doc values: the files .dvd and .dvm.</summary>
internal sealed class DocValuesWriter : IDisposable
{
    private readonly StorageOutput _data;
    private readonly StorageOutput _meta;

    /// <param name="open">Creates a file of this format by its extension.</param>
    internal DocValuesWriter(Func<string, StorageOutput> open)
    {
        _data = open(Extension);
        CodecHeader.Write(_data, DocValuesFormat.Codec, DocValuesFormat.Version);
        _meta = open(MetaExtension);
        CodecHeader.Write(_meta, MetaCodec, DocValuesFormat.Version);
    }

    /// <param name="field">The field.</param>
    /// <param name="values">A number a document, 0 where there is none.</param>
    /// <param name="exists">Which documents have one; null: all.</param>
    internal void AddNumeric(FieldInfo field, LongValues values, Func<int, bool>? exists)
    {
        var encoding = NumberEncoding.Choose(values);
        StartNumbers(field, encoding.Kind, values.Count, exists);
        switch (encoding.Kind)
        {
            case Table:
                WriteTable(values, encoding.Table!);
                break;
            case Divided:
                _meta.WriteInt64(encoding.Least);
                _meta.WriteInt64(encoding.Divisor);
                WriteBlocks(values, encoding.Least, encoding.Divisor);
                break;
            default:
                WriteBlocks(values, 0, 1);
                break;
        }
    }

    /// <param name="field">The field.</param>
    /// <param name="values">Bytes a document, none where there are none.</param>
    /// <param name="exists">Which documents have some; null: all.</param>
    internal void AddBinary(FieldInfo field, ByteValues values, Func<int, bool>? exists)
    {
        var start = _data.Position;
        for (var i = 0; i < values.Count; i++) _data.Write(values[i]);
        var (least, greatest) = values.Lengths();
        StartBytes(field, least == greatest ? FixedLength : AnyLength);
        WriteExists((int)values.Count, exists);
        WriteByteShape(values.Count, least, greatest, start);
        if (least == greatest) return;
        WriteMonotonicShape();
        long end = 0;
        var ends = new MonotonicWriter(_data);
        for (var i = 0; i < values.Count; i++) ends.Add(end += values[i].Length);
        ends.Finish();
    }

    /// <param name="field">The field.</param>
    /// <param name="values">The different values, ascending.</param>
    /// <param name="ordinals">By document; -1 where there is none.</param>
    internal void AddSorted(FieldInfo field, ByteValues values, LongValues ordinals)
    {
        StartField(field, Sorted);
        AddDictionary(field, values);
        AddOrdinals(field, ordinals);
    }

    /// <param name="field">The field.</param>
    /// <param name="values">The different values, ascending.</param>
    /// <param name="ordinals">Of all documents, one after the other, each document's ascending.</param>
    /// <param name="ends">By document: where its ordinals end, exclusive.</param>
    internal void AddSortedSet(FieldInfo field, ByteValues values, LongValues ordinals, LongValues ends)
    {
        StartField(field, SortedSet);
        if (SingleOrdinals.Fit(ends))
        {
            _meta.WriteVInt(SingleValued);
            AddSorted(field, values, new SingleOrdinals(ordinals, ends));
            return;
        }
        _meta.WriteVInt(WithAddresses);
        AddDictionary(field, values);
        AddOrdinals(field, ordinals);
        StartNumbers(field, Differences, ends.Count, null);
        var writer = new MonotonicWriter(_data);
        for (long i = 0; i < ends.Count; i++) writer.Add(ends[i]);
        writer.Finish();
    }

    private void AddOrdinals(FieldInfo field, LongValues ordinals)
    {
        StartNumbers(field, Differences, ordinals.Count, null);
        WriteBlocks(ordinals, 0, 1);
    }

    private void AddDictionary(FieldInfo field, ByteValues values)
    {
        var (least, greatest) = values.Lengths();
        if (least == greatest || values.Count == 0)
        {
            AddBinary(field, values, null);
            return;
        }
        StartBytes(field, SharedPrefixes);
        _meta.WriteInt64(-1);
        var start = _data.Position;
        var addresses = new List<long>();
        byte[] before = [];
        for (var i = 0; i < values.Count; i++)
        {
            if (i % Interval == 0)
            {
                addresses.Add(_data.Position - start);
                before = [];
            }
            var value = values[i];
            var shared = value.CommonPrefixLength(before);
            _data.WriteVInt(shared);
            _data.WriteVInt(value.Length - shared);
            _data.Write(value[shared..]);
            before = value.ToArray();
        }
        WriteByteShape(values.Count, least, greatest, start);
        _meta.WriteVInt(Interval);
        WriteMonotonicShape();
        var writer = new MonotonicWriter(_data);
        foreach (var address in addresses) writer.Add(address);
        writer.Finish();
    }

    private void WriteTable(LongValues values, Dictionary<long, int> table)
    {
        _meta.WriteVInt(table.Count);
        foreach (var value in table.Keys) _meta.WriteInt64(value);
        var packed = new PackedWriter(_data, PackedBits.Required((ulong)table.Count - 1));
        for (long i = 0; i < values.Count; i++) packed.Add((ulong)table[values[i]]);
        packed.Finish();
    }

    private void WriteBlocks(LongValues values, long least, long divisor)
    {
        var writer = new BlockPackedWriter(_data);
        for (long i = 0; i < values.Count; i++) writer.Add(divisor == 1 ? values[i] : (values[i] - least) / divisor);
        writer.Finish();
    }

    private void StartField(FieldInfo field, byte kind)
    {
        _meta.WriteVInt(field.Number);
        _meta.WriteByte(kind);
    }

    private void StartBytes(FieldInfo field, int encoding)
    {
        StartField(field, Binary);
        _meta.WriteVInt(encoding);
    }

    private void StartNumbers(FieldInfo field, int encoding, long count, Func<int, bool>? exists)
    {
        StartField(field, Numeric);
        _meta.WriteVInt(encoding);
        WriteExists((int)count, exists);
        _meta.WriteVInt(PackedBits.VersionZigZag);
        _meta.WriteInt64(_data.Position);
        _meta.WriteVLong(count);
        _meta.WriteVInt(BlockPackedWriter.BlockSize);
    }

    private void WriteByteShape(long count, int least, int greatest, long start)
    {
        _meta.WriteVInt(least);
        _meta.WriteVInt(greatest);
        _meta.WriteVLong(count);
        _meta.WriteInt64(start);
    }

    private void WriteMonotonicShape()
    {
        _meta.WriteInt64(_data.Position);
        _meta.WriteVInt(PackedBits.VersionZigZag);
        _meta.WriteVInt(BlockPackedWriter.BlockSize);
    }

    private void WriteExists(int count, Func<int, bool>? exists)
    {
        _meta.WriteInt64(exists is null ? -1 : _data.Position);
        if (exists is null) return;
        for (var i = 0; i < count; i += 8)
        {
            var bits = 0;
            for (var doc = i; doc < Math.Min(count, i + 8); doc++)
                if (exists(doc)) bits |= 1 << (doc & 7);
            _data.WriteByte((byte)bits);
        }
    }

    public void Dispose()
    {
        _meta.WriteVInt(-1);
        CodecHeader.WriteFooter(_meta);
        _meta.Dispose();
        CodecHeader.WriteFooter(_data);
        _data.Dispose();
    }
}
