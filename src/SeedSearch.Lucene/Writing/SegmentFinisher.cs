using SeedSearch.Lucene.Codec;
using SeedSearch.Lucene.Codec.Segments;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Writing;

/// <summary>Ends the writing of a segment: side files, .si; then opens it.</summary>
internal static class SegmentFinisher
{
    internal static SegmentCore Finish(IStorage storage, SegmentFiles files, string name, int docCount, string source, IReadOnlyList<ISegmentSideFile> sideFiles)
    {
        var info = new SegmentInfo(name, docCount)
        {
            Diagnostics = new Dictionary<string, string> { ["source"] = source, ["lucene.version"] = SegmentInfoFormat.LuceneVersion, ["writer"] = "SeedSearch.Lucene" },
            Files = new HashSet<string>(files.Names, StringComparer.Ordinal),
        };
        if (sideFiles.Count > 0)
        {
            var bare = SegmentCore.Open(storage, info);
            try
            {
                foreach (var side in sideFiles) Write(side, bare, files);
            }
            finally
            {
                bare.Release();
            }
        }
        using (var output = files.Create(SegmentInfoFormat.Extension))
        {
            info.Files = new HashSet<string>(files.Names, StringComparer.Ordinal);
            SegmentInfoWriter.Write(output, info);
        }
        return SegmentCore.Open(storage, info);
    }

    private static void Write(ISegmentSideFile side, SegmentCore core, SegmentFiles files)
    {
        using var output = files.Create(side.Extension);
        SideFiles.WriteHead(output, side.Extension);
        side.Write(new SegmentReader(core, null, 0), output);
        CodecHeader.WriteFooter(output);
    }
}
