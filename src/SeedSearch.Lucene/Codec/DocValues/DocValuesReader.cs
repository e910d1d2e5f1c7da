using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Storage;
using static SeedSearch.Lucene.Codec.DocValues.DocValuesFormat;

namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Opens the columns of a segment; each is read when it is first asked for. Safe to share between threads.</summary>
internal sealed class DocValuesReader
{
    private readonly StorageInput _data;
    private readonly int _maxDoc;
    private readonly Dictionary<int, ColumnEntry> _columns = [];

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
            if (!_columns.TryAdd(number, ReadField(ref cursor, number))) throw cursor.Corrupt($"expected each field once, found {number} again");
        }
    }

    internal NumericDocValues? Numeric(FieldInfo field) =>
        Find(field, DocValuesFormat.Numeric) is { Numbers: { } numbers } column ? (NumericDocValues)column.Keep(column.Opened ?? numbers.OpenColumn(_data, _maxDoc)) : null;

    internal BinaryDocValues? Binary(FieldInfo field) =>
        Find(field, DocValuesFormat.Binary) is { Bytes: { } bytes } column ? (BinaryDocValues)column.Keep(column.Opened ?? bytes.OpenColumn(_data, _maxDoc)) : null;

    internal SortedDocValues? Sorted(FieldInfo field) =>
        Find(field, DocValuesFormat.Sorted) is { Bytes: not null, Numbers: not null } column ? (SortedDocValues)column.Keep(column.Opened ?? OpenSorted(column)) : null;

    internal SortedSetDocValues? SortedSet(FieldInfo field) =>
        Find(field, DocValuesFormat.SortedSet) is { Bytes: not null, Numbers: not null } column ? (SortedSetDocValues)column.Keep(column.Opened ?? OpenSet(column)) : null;

    private ColumnEntry? Find(FieldInfo field, byte kind) => _columns.TryGetValue(field.Number, out var column) && column.Kind == kind ? column : null;

    private SortedSetDocValues OpenSet(ColumnEntry column) => column.Ends is null
        ? new SingleValuedSet(OpenSorted(column), _maxDoc)
        : new AddressedSet(column.Bytes!.OpenDictionary(_data), column.Numbers!.OpenNumbers(_data), column.Ends.OpenMonotonic(_data, _maxDoc));

    private SortedDocValues OpenSorted(ColumnEntry column)
    {
        var numbers = column.Numbers!.OpenNumbers(_data);
        if (numbers.Count != _maxDoc) throw new CorruptIndexException(_data.Name, -1, $"expected {_maxDoc} ordinals, found {numbers.Count}");
        return new SortedDocValues(column.Bytes!.OpenDictionary(_data), numbers);
    }

    private static ColumnEntry ReadField(ref ByteCursor cursor, int number)
    {
        var kind = cursor.ReadByte();
        return kind switch
        {
            DocValuesFormat.Numeric => new ColumnEntry(kind, null, NumberEntry.Read(ref cursor), null),
            DocValuesFormat.Binary => new ColumnEntry(kind, BytesEntry.Read(ref cursor), null, null),
            DocValuesFormat.Sorted => ReadSorted(ref cursor, number, kind, withEnds: false),
            DocValuesFormat.SortedSet => ReadSortedSet(ref cursor, number),
            _ => throw cursor.Corrupt($"expected a kind of doc values from 0 to 3, found {kind}"),
        };
    }

    private static ColumnEntry ReadSortedSet(ref ByteCursor cursor, int number)
    {
        var isSingle = cursor.ReadCount(SingleValued) == SingleValued;
        if (isSingle) Expect(ref cursor, number, DocValuesFormat.Sorted);
        return ReadSorted(ref cursor, number, DocValuesFormat.SortedSet, withEnds: !isSingle);
    }

    private static ColumnEntry ReadSorted(ref ByteCursor cursor, int number, byte kind, bool withEnds)
    {
        Expect(ref cursor, number, DocValuesFormat.Binary);
        var bytes = BytesEntry.Read(ref cursor);
        Expect(ref cursor, number, DocValuesFormat.Numeric);
        var ordinals = NumberEntry.Read(ref cursor);
        if (!withEnds) return new ColumnEntry(kind, bytes, ordinals, null);
        Expect(ref cursor, number, DocValuesFormat.Numeric);
        return new ColumnEntry(kind, bytes, ordinals, NumberEntry.Read(ref cursor));
    }

    private static void Expect(ref ByteCursor cursor, int number, byte kind)
    {
        var found = cursor.ReadVInt();
        var foundKind = cursor.ReadByte();
        if (found != number || foundKind != kind) throw cursor.Corrupt($"expected the entry of field {number}, kind {kind}; found field {found}, kind {foundKind}");
    }
}
