using System.Collections.Concurrent;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Storage;
using static SeedSearch.Lucene.Codec.DocValues.DocValuesFormat;

namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Opens the columns of a segment; each is read when it is first asked for. Safe to share between threads.</summary>
internal sealed class DocValuesReader
{
    private readonly StorageInput _data;
    private readonly int _maxDoc;
    private readonly Dictionary<int, NumberEntry> _numbers = [];
    private readonly Dictionary<int, BytesEntry> _bytes = [];
    private readonly Dictionary<int, NumberEntry> _ordinals = [];
    private readonly Dictionary<int, NumberEntry> _ends = [];
    private readonly HashSet<int> _singleSets = [];
    private readonly ConcurrentDictionary<(int, byte), object> _open = new();

    internal DocValuesReader(StorageInput data, StorageInput meta, FieldInfoSet fields, int maxDoc)
    {
        _data = data;
        _maxDoc = maxDoc;
        var head = new ByteCursor(CodecHeader.CheckFooter(data), data.Name, 0);
        CodecHeader.Check(ref head, data.Name, DocValuesFormat.Codec, DocValuesFormat.Version, DocValuesFormat.Version);
        var cursor = CodecHeader.Open(meta, MetaCodec, DocValuesFormat.Version, DocValuesFormat.Version);
        for (var number = cursor.ReadVInt(); number != -1; number = cursor.ReadVInt())
        {
            if (!fields.TryGet(number, out _)) throw cursor.Corrupt($"expected the number of a field, found {number}");
            ReadField(ref cursor, number);
        }
    }

    internal NumericDocValues? Numeric(FieldInfo field) =>
        _numbers.TryGetValue(field.Number, out var entry) ? Open(field, NumberKind, () => entry.OpenColumn(_data, _maxDoc)) : null;

    internal BinaryDocValues? Binary(FieldInfo field) =>
        field.DocValues == Documents.DocValuesKind.Binary && _bytes.TryGetValue(field.Number, out var entry) ? Open(field, DocValuesFormat.Binary, () => entry.OpenColumn(_data, _maxDoc)) : null;

    internal SortedDocValues? Sorted(FieldInfo field)
    {
        if (field.DocValues != Documents.DocValuesKind.Sorted || !_bytes.TryGetValue(field.Number, out var bytes) || !_ordinals.TryGetValue(field.Number, out var ordinals)) return null;
        return Open(field, DocValuesFormat.Sorted, () => OpenSorted(bytes, ordinals));
    }

    internal SortedSetDocValues? SortedSet(FieldInfo field)
    {
        if (field.DocValues != Documents.DocValuesKind.SortedSet || !_bytes.TryGetValue(field.Number, out var bytes) || !_ordinals.TryGetValue(field.Number, out var ordinals)) return null;
        return Open<SortedSetDocValues>(field, DocValuesFormat.SortedSet, () =>
        {
            if (_singleSets.Contains(field.Number)) return new SingleValuedSet(OpenSorted(bytes, ordinals), _maxDoc);
            return new AddressedSet(bytes.OpenDictionary(_data), ordinals.OpenNumbers(_data), _ends[field.Number].OpenMonotonic(_data, _maxDoc));
        });
    }

    private const byte NumberKind = DocValuesFormat.Numeric;

    private T Open<T>(FieldInfo field, byte kind, Func<T> open) where T : class => (T)_open.GetOrAdd((field.Number, kind), _ => open());

    private SortedDocValues OpenSorted(BytesEntry bytes, NumberEntry ordinals)
    {
        var numbers = ordinals.OpenNumbers(_data);
        if (numbers.Count != _maxDoc) throw new CorruptIndexException(_data.Name, -1, $"expected {_maxDoc} ordinals, found {numbers.Count}");
        return new SortedDocValues(bytes.OpenDictionary(_data), numbers);
    }

    private void ReadField(ref ByteCursor cursor, int number)
    {
        var kind = cursor.ReadByte();
        switch (kind)
        {
            case DocValuesFormat.Numeric:
                _numbers[number] = NumberEntry.Read(ref cursor);
                break;
            case DocValuesFormat.Binary:
                _bytes[number] = BytesEntry.Read(ref cursor);
                break;
            case DocValuesFormat.Sorted:
                ReadSorted(ref cursor, number);
                break;
            case DocValuesFormat.SortedSet:
                ReadSortedSet(ref cursor, number);
                break;
            default:
                throw cursor.Corrupt($"expected a kind of doc values from 0 to 3, found {kind}");
        }
    }

    private void ReadSortedSet(ref ByteCursor cursor, int number)
    {
        var encoding = cursor.ReadCount(SingleValued);
        if (encoding == SingleValued)
        {
            _singleSets.Add(number);
            Expect(ref cursor, number, DocValuesFormat.Sorted);
            ReadSorted(ref cursor, number);
            return;
        }
        ReadSorted(ref cursor, number);
        Expect(ref cursor, number, DocValuesFormat.Numeric);
        _ends[number] = NumberEntry.Read(ref cursor);
    }

    private void ReadSorted(ref ByteCursor cursor, int number)
    {
        Expect(ref cursor, number, DocValuesFormat.Binary);
        _bytes[number] = BytesEntry.Read(ref cursor);
        Expect(ref cursor, number, DocValuesFormat.Numeric);
        _ordinals[number] = NumberEntry.Read(ref cursor);
    }

    private static void Expect(ref ByteCursor cursor, int number, byte kind)
    {
        var found = cursor.ReadVInt();
        var foundKind = cursor.ReadByte();
        if (found != number || foundKind != kind) throw cursor.Corrupt($"expected the entry of field {number}, kind {kind}; found field {found}, kind {foundKind}");
    }
}
