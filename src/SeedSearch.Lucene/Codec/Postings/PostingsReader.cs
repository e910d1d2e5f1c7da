using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>Checks the heads of postings files as they are opened.</summary>
internal static class PostingsReader
{
    internal static PostingsFiles Open(StorageInput doc, StorageInput? pos, StorageInput? pay)
    {
        var cursor = Check(doc, PostingsFormat.DocCodec);
        var reversed = ForBlock.CheckTable(ref cursor);
        if (pos is not null) Check(pos, PostingsFormat.PosCodec);
        if (pay is not null) Check(pay, PostingsFormat.PayCodec);
        return new PostingsFiles(doc, pos, pay, reversed);
    }

    private static ByteCursor Check(StorageInput input, string codec)
    {
        var cursor = new ByteCursor(CodecHeader.CheckFooter(input), input.Name, 0);
        CodecHeader.Check(ref cursor, input.Name, codec, PostingsFormat.Version, PostingsFormat.Version);
        return cursor;
    }
}
