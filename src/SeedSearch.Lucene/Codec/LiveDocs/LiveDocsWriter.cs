using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.LiveDocs;

/// <summary>Writes which documents of a segment are alive, as plain bits.</summary>
internal static class LiveDocsWriter
{
    internal static void Write(StorageOutput output, LiveDocSet live)
    {
        output.WriteInt32(LiveDocsFormat.Start);
        CodecHeader.Write(output, LiveDocsFormat.Codec, LiveDocsFormat.Version);
        output.WriteInt32(live.MaxDoc);
        output.WriteInt32(live.LiveCount);
        for (var i = 0; i < (live.MaxDoc + 7) >> 3; i++) output.WriteByte((byte)(live.Words[i >> 3] >> ((i & 7) << 3)));
        CodecHeader.WriteFooter(output);
    }
}
