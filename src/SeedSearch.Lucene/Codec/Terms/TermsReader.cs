using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>Opens the term dictionaries of a segment's fields.</summary>
internal static class TermsReader
{
    internal static void Open(StorageInput terms, StorageInput index, PostingsFiles files, FieldInfoSet fields, int maxDoc, Dictionary<string, TermDictionary> into)
    {
        var cursor = new ByteCursor(CodecHeader.CheckFooter(terms), terms.Name, 0);
        var version = CodecHeader.Check(ref cursor, terms.Name, TermsFormat.Codec, TermsFormat.Version, TermsFormat.LaterVersion);
        CodecHeader.Check(ref cursor, terms.Name, PostingsFormat.TermsCodec, PostingsFormat.Version, PostingsFormat.Version);
        var blockSize = cursor.ReadVInt();
        if (blockSize != PostingsFormat.BlockSize) throw cursor.Corrupt($"expected postings blocks of {PostingsFormat.BlockSize}, found {blockSize}");
        var blocksStart = cursor.Position;
        var indexCursor = CodecHeader.Open(index, TermsFormat.IndexCodec, TermsFormat.Version, TermsFormat.LaterVersion);
        MoveToTrailer(ref cursor);
        var blocksEnd = cursor.Position;
        MoveToTrailer(ref indexCursor);
        for (var left = cursor.ReadCount(cursor.Left); left > 0; left--)
        {
            var number = cursor.ReadVInt();
            if (!fields.TryGet(number, out var field) || field.IndexOptions == IndexOptions.None) throw cursor.Corrupt($"expected the number of an indexed field, found {number}");
            var shape = ReadShape(ref cursor, field, terms.Length, maxDoc);
            if (version >= TermsFormat.LaterVersion)
                for (var i = 0; i < 2; i++) cursor.Read(cursor.ReadVInt());
            var indexStart = indexCursor.ReadLongCount(index.Length);
            var dictionary = new TermDictionary(field, terms, (blocksStart, blocksEnd), index, indexStart, files, shape, maxDoc);
            if (!into.TryAdd(field.Name, dictionary)) throw cursor.Corrupt($"expected each field once, found \"{field.Name}\" again");
        }
    }

    private static TermsShape ReadShape(ref ByteCursor cursor, FieldInfo field, long fileLength, int maxDoc)
    {
        var termCount = cursor.ReadLongCount(fileLength); // A term takes a byte at least.
        if (termCount == 0) throw cursor.Corrupt("expected at least one term");
        var root = cursor.Read(cursor.ReadVInt()).ToArray();
        var total = field.HasFreqs ? cursor.ReadLongCount(long.MaxValue) : -1;
        var sumDocFreq = cursor.ReadLongCount(long.MaxValue);
        var docCount = cursor.ReadCount(maxDoc);
        var places = cursor.ReadCount(3);
        var expected = field.HasPositions ? field.HasOffsets || field.HasPayloads ? 3 : 2 : 1;
        if (places != expected) throw cursor.Corrupt($"expected {expected} places a term in field \"{field.Name}\", found {places}");
        return new TermsShape(termCount, root, total, sumDocFreq, docCount);
    }

    private static void MoveToTrailer(ref ByteCursor cursor)
    {
        cursor.MoveTo(cursor.Position + cursor.Left - 8L);
        cursor.MoveTo(cursor.ReadInt64());
    }
}
