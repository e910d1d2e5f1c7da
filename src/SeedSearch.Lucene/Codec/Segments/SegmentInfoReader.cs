using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Segments;

/// <summary>Reads a segment's .si file.</summary>
internal static class SegmentInfoReader
{
    internal static SegmentInfo Read(StorageInput input, string segment)
    {
        var cursor = CodecHeader.Open(input, SegmentInfoFormat.Codec, SegmentInfoFormat.Version, SegmentInfoFormat.Version);
        var version = cursor.ReadText();
        var docCount = cursor.ReadInt32();
        if (docCount < 0) throw cursor.Corrupt($"expected a number of documents, found {docCount}");
        var isCompound = cursor.ReadByte() == SegmentInfoFormat.Yes;
        var diagnostics = cursor.ReadTextMap();
        var files = cursor.ReadTextSet();
        foreach (var file in files)
            if (SegmentNames.SegmentOf(file) != segment) throw cursor.Corrupt($"expected files of segment {segment}, found \"{file}\"");
        return new SegmentInfo(segment, docCount) { Version = version, IsCompound = isCompound, Diagnostics = diagnostics, Files = files };
    }
}
