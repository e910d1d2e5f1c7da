using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Storage;
using static SeedSearch.Lucene.Codec.FieldInfos.FieldInfosFormat;

namespace SeedSearch.Lucene.Codec.FieldInfos;

/// <summary>Reads a segment's fields.</summary>
internal static class FieldInfosReader
{
    internal static FieldInfoSet Read(StorageInput input)
    {
        var cursor = CodecHeader.Open(input, FieldInfosFormat.Codec, FieldInfosFormat.Version, LaterVersion);
        var fields = new FieldInfoSet();
        for (var left = cursor.ReadCount(cursor.Left); left > 0; left--)
        {
            var field = new FieldInfo(cursor.ReadText(), cursor.ReadVInt());
            var flags = cursor.ReadByte();
            if ((flags & ~AllFlags) != 0) throw cursor.Corrupt($"expected the flags of field \"{field.Name}\", found {flags:x2}");
            Understand(field, flags);
            var kinds = cursor.ReadByte();
            if ((kinds & 15) > HighestKind || kinds >> 4 > HighestKind) throw cursor.Corrupt($"expected the doc-values kinds of field \"{field.Name}\", found {kinds:x2}");
            field.DocValues = (DocValuesKind)(kinds & 15);
            field.HasNorms = kinds >> 4 != 0;
            field.DocValuesGeneration = cursor.ReadInt64();
            field.Attributes = cursor.ReadTextMap();
            if (field.Number < 0 || !fields.TryAdd(field)) throw cursor.Corrupt($"expected a new field, found \"{field.Name}\" with number {field.Number} again");
        }
        return fields;
    }

    private static void Understand(FieldInfo field, byte flags)
    {
        field.HasVectors = (flags & Vectors) != 0;
        field.OmitNorms = (flags & OmitNorms) != 0;
        field.HasPayloads = (flags & Payloads) != 0;
        field.IndexOptions = (flags & Indexed) == 0 ? IndexOptions.None
            : (flags & OmitFreqsAndPositions) != 0 ? IndexOptions.Docs
            : (flags & OmitPositions) != 0 ? IndexOptions.DocsAndFreqs
            : (flags & Offsets) != 0 ? IndexOptions.DocsFreqsPositionsAndOffsets
            : IndexOptions.DocsFreqsAndPositions;
    }
}
