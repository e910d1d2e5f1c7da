using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Segments;

/// <summary>Writes a segment's .si file.</summary>
internal static class SegmentInfoWriter
{
    internal static void Write(StorageOutput output, SegmentInfo segment)
    {
        CodecHeader.Write(output, SegmentInfoFormat.Codec, SegmentInfoFormat.Version);
        output.WriteText(segment.Version);
        output.WriteInt32(segment.DocCount);
        output.WriteByte(segment.IsCompound ? SegmentInfoFormat.Yes : SegmentInfoFormat.No);
        output.WriteTextMap(segment.Diagnostics);
        output.WriteTextSet(segment.Files);
        CodecHeader.WriteFooter(output);
    }
}
