using System.Numerics;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.LiveDocs;

/// <summary>Reads which documents of a segment are alive.</summary>
internal static class LiveDocsReader
{
    internal static LiveDocSet Read(StorageInput input, int maxDoc)
    {
        var header = new ByteCursor(input);
        var start = header.ReadInt32();
        if (start != LiveDocsFormat.Start) throw new IndexFormatTooOldException(input.Name, $"deletes of format {start}", $"{LiveDocsFormat.Codec} version {LiveDocsFormat.Version}");
        CodecHeader.Check(ref header, input.Name, LiveDocsFormat.Codec, LiveDocsFormat.Version, LiveDocsFormat.Version);
        var cursor = new ByteCursor(CodecHeader.CheckWhole(input), input.Name, 0);
        cursor.MoveTo(header.Position);
        var size = cursor.ReadInt32();
        var gaps = size == LiveDocsFormat.Gaps;
        if (gaps) size = cursor.ReadInt32();
        if (size != maxDoc) throw cursor.Corrupt($"expected {maxDoc} documents, found {size}");
        var count = cursor.ReadInt32();
        var words = gaps ? ReadGaps(ref cursor, maxDoc, count) : ReadBits(ref cursor, maxDoc);
        var found = 0;
        foreach (var word in words) found += BitOperations.PopCount(word);
        if (found != count) throw cursor.Corrupt($"expected {count} live documents, found {found}");
        return new LiveDocSet(words, maxDoc, count);
    }

    private static ulong[] ReadBits(ref ByteCursor cursor, int maxDoc)
    {
        var bytes = cursor.Read((maxDoc + 7L) >> 3);
        var words = new ulong[(maxDoc + 63L) >> 6];
        for (var i = 0; i < bytes.Length; i++) words[i >> 3] |= (ulong)bytes[i] << ((i & 7) << 3);
        return words;
    }

    private static ulong[] ReadGaps(ref ByteCursor cursor, int maxDoc, int count)
    {
        var words = LiveDocSet.All(maxDoc).Words;
        long at = 0;
        for (long left = (long)maxDoc - count; left > 0;)
        {
            at += (uint)cursor.ReadVInt();
            var bits = cursor.ReadByte();
            if (at >= (maxDoc + 7L) >> 3) throw cursor.Corrupt($"expected a byte of {maxDoc} bits, found byte {at}");
            var shift = (int)(at & 7) << 3;
            var before = words[at >> 3];
            words[at >> 3] &= ~(255UL << shift) | (ulong)bits << shift;
            var removed = BitOperations.PopCount(before) - BitOperations.PopCount(words[at >> 3]);
            if (removed == 0) throw cursor.Corrupt("expected a byte with deleted documents, found one without");
            left -= removed;
        }
        return words;
    }
}
