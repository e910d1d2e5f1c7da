using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Storage;
using static SeedSearch.Lucene.Codec.FieldInfos.FieldInfosFormat;

namespace SeedSearch.Lucene.Codec.FieldInfos;

/// <summary>Writes a segment's fields.</summary>
internal static class FieldInfosWriter
{
    internal static void Write(StorageOutput output, FieldInfoSet fields)
    {
        CodecHeader.Write(output, FieldInfosFormat.Codec, FieldInfosFormat.Version);
        output.WriteVInt(fields.Count);
        foreach (var field in fields)
        {
            output.WriteText(field.Name);
            output.WriteVInt(field.Number);
            output.WriteByte(Flags(field));
            var norms = field.HasNorms ? DocValuesKind.Numeric : DocValuesKind.None;
            output.WriteByte((byte)((int)field.DocValues | (int)norms << 4));
            output.WriteInt64(field.DocValuesGeneration);
            output.WriteTextMap(field.Attributes);
        }
        CodecHeader.WriteFooter(output);
    }

    private static byte Flags(FieldInfo field)
    {
        var flags = 0;
        if (field.HasVectors) flags |= Vectors;
        if (field.OmitNorms) flags |= OmitNorms;
        if (field.HasPayloads) flags |= Payloads;
        flags |= field.IndexOptions switch
        {
            IndexOptions.None => 0,
            IndexOptions.Docs => Indexed | OmitFreqsAndPositions,
            IndexOptions.DocsAndFreqs => Indexed | OmitPositions,
            IndexOptions.DocsFreqsPositionsAndOffsets => Indexed | Offsets,
            _ => Indexed,
        };
        return (byte)flags;
    }
}
