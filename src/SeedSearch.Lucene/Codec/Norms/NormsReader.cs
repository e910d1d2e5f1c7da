using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Packed;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Norms;

/// <summary>Reads norms; plain ones stay where they are in the file, others are unpacked once. Safe to share between threads.</summary>
internal sealed class NormsReader
{
    private readonly StorageInput _data;
    private readonly int _maxDoc;
    private readonly Dictionary<int, Entry> _entries = [];

    internal NormsReader(StorageInput data, StorageInput meta, FieldInfoSet fields, int maxDoc)
    {
        _data = data;
        _maxDoc = maxDoc;
        var head = new ByteCursor(CodecHeader.CheckFooter(data), data.Name, 0);
        CodecHeader.Check(ref head, data.Name, NormsFormat.Codec, NormsFormat.Version, NormsFormat.Version);
        var cursor = CodecHeader.Open(meta, NormsFormat.MetaCodec, NormsFormat.Version, NormsFormat.Version);
        for (var number = cursor.ReadVInt(); number != -1; number = cursor.ReadVInt())
        {
            if (!fields.TryGet(number, out _)) throw cursor.Corrupt($"expected the number of a field, found {number}");
            if (cursor.ReadByte() != NormsFormat.Numbers) throw cursor.Corrupt("expected norms that are numbers");
            var place = cursor.ReadInt64();
            var encoding = cursor.ReadByte();
            if (encoding > NormsFormat.Divided) throw cursor.Corrupt($"expected an encoding from 0 to {NormsFormat.Divided}, found {encoding}");
            if (encoding != NormsFormat.Plain) cursor.ReadVInt();
            else data.Slice(place, maxDoc);
            _entries[number] = new Entry(place, encoding);
        }
    }

    /// <summary>A byte a document; empty when the field has no norms.</summary>
    internal ReadOnlySpan<byte> Get(FieldInfo field)
    {
        if (!_entries.TryGetValue(field.Number, out var entry)) return default;
        return entry.Encoding == NormsFormat.Plain ? _data.Slice(entry.Place, _maxDoc) : entry.Unpacked ??= Unpack(entry.Place, entry.Encoding);
    }

    private byte[] Unpack(long place, byte encoding)
    {
        var cursor = _data.CursorAt(place);
        switch (encoding)
        {
            case NormsFormat.Table:
                var table = new long[cursor.ReadCount(DocValuesFormat.LargestTable)];
                for (var i = 0; i < table.Length; i++) table[i] = cursor.ReadInt64();
                var format = cursor.ReadVInt();
                var bits = cursor.ReadCount(64);
                if (bits == 0) throw cursor.Corrupt("expected at least one bit a number, found none");
                return Pick(TableOrdinals.Open(ref cursor, format, bits, _maxDoc), table, ref cursor);
            case NormsFormat.Divided:
                var (least, divisor) = (cursor.ReadInt64(), cursor.ReadInt64());
                return Spread(Blocks(ref cursor, place), least, divisor);
            default:
                return Spread(Blocks(ref cursor, place), 0, 1);
        }
    }

    private BlockPackedReader Blocks(ref ByteCursor cursor, long place)
    {
        var blockSize = cursor.ReadVInt();
        return new BlockPackedReader(_data, place + cursor.Position, _maxDoc, blockSize);
    }

    private static byte[] Pick(int[] ordinals, long[] table, ref ByteCursor cursor)
    {
        var norms = new byte[ordinals.Length];
        for (var doc = 0; doc < norms.Length; doc++)
            norms[doc] = ordinals[doc] < table.Length ? (byte)table[ordinals[doc]] : throw cursor.Corrupt($"expected one of {table.Length} norms, found {ordinals[doc]}");
        return norms;
    }

    private static byte[] Spread(LongValues values, long least, long divisor)
    {
        var norms = new byte[values.Count];
        for (var doc = 0; doc < norms.Length; doc++) norms[doc] = (byte)(least + divisor * values[doc]);
        return norms;
    }

    private sealed class Entry(long place, byte encoding)
    {
        internal long Place => place;

        internal byte Encoding => encoding;

        internal byte[]? Unpacked { get; set; }
    }
}
