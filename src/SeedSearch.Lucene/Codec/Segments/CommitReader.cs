using System.Runtime.ExceptionServices;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Segments;

/// <summary>Finds and reads commits.</summary>
internal static class CommitReader
{
    /// <summary>The generation of the last commit; -1 when there is none.</summary>
    internal static long LastGeneration(IStorage storage)
    {
        long last = -1;
        foreach (var file in storage.List()) last = Math.Max(last, SegmentNames.GenerationOf(file));
        return last;
    }

    /// <summary>The generations of all commits, the last first.</summary>
    internal static List<long> Generations(IStorage storage)
    {
        var generations = new List<long>();
        foreach (var file in storage.List())
            if (SegmentNames.GenerationOf(file) is >= 0 and var generation) generations.Add(generation);
        generations.Sort();
        generations.Reverse();
        return generations;
    }

    /// <exception cref="CorruptIndexException">The file is damaged, or not there.</exception>
    internal static Commit Read(IStorage storage, long generation)
    {
        var name = generation == 0 ? "segments" : SegmentNames.Commit(generation);
        try
        {
            using var input = storage.Open(name);
            return Read(input, generation);
        }
        catch (FileNotFoundException e)
        {
            throw new MissingFileException(name, e);
        }
    }

    /// <summary>The last commit that can be read; an unreadable newer one is what a crash during a commit leaves, and no commit. Null when there is none.</summary>
    /// <exception cref="CorruptIndexException">There are commits, and all are damaged.</exception>
    internal static Commit? ReadLast(IStorage storage)
    {
        CorruptIndexException? damage = null;
        foreach (var generation in Generations(storage))
        {
            try
            {
                return Read(storage, generation);
            }
            catch (CorruptIndexException e)
            {
                damage ??= e;
            }
        }
        if (damage is not null) ExceptionDispatchInfo.Throw(damage);
        return null;
    }

    private static Commit Read(StorageInput input, long generation)
    {
        var cursor = new ByteCursor(input);
        if (input.Length >= 4 && cursor.ReadInt32() is < 0 and var old)
            throw new IndexFormatTooOldException(input.Name, $"the format of Lucene 3 ({old})", "segments versions 2 and 3");
        cursor.MoveTo(0);
        var version = CodecHeader.Check(ref cursor, input.Name, CommitFormat.Codec, CommitFormat.Version48, CommitFormat.Version49);
        var start = cursor.Position;
        cursor = new ByteCursor(CodecHeader.CheckWhole(input), input.Name, 0);
        cursor.MoveTo(start);
        var listVersion = cursor.ReadInt64();
        var next = cursor.ReadInt32();
        var count = cursor.ReadInt32();
        if (count < 0 || count > cursor.Left / 26) throw cursor.Corrupt($"expected a number of segments that fit into {cursor.Left} bytes, found {count}");
        var segments = new List<CommittedSegment>(count);
        for (var i = 0; i < count; i++) segments.Add(ReadSegment(ref cursor, input.Name, version));
        return new Commit { Generation = generation, Version = listVersion, NextSegment = next, Segments = segments, UserData = cursor.ReadTextMap() };
    }

    private static CommittedSegment ReadSegment(ref ByteCursor cursor, string file, int version)
    {
        var name = cursor.ReadText();
        if (SegmentNames.SegmentOf(name + ".") != name) throw cursor.Corrupt($"expected the name of a segment, found \"{name}\"");
        var codec = cursor.ReadText();
        if (codec != CommitFormat.SegmentCodec) throw Misfit(file, $"codec {codec} of segment {name}", codec);
        var deleteGeneration = cursor.ReadInt64();
        var deleteCount = cursor.ReadInt32();
        if (deleteCount < 0) throw cursor.Corrupt($"expected a number of deleted documents, found {deleteCount}");
        cursor.ReadInt64();
        if (version >= CommitFormat.Version49) cursor.ReadInt64();
        var updates = version >= CommitFormat.Version49 ? cursor.ReadTextSet().Count : 0;
        updates += cursor.ReadInt32();
        if (updates != 0) throw new IndexFormatTooNewException(file, $"updated doc values in segment {name}", "doc values as they were written first (merge the index with Lucene)");
        return new CommittedSegment(name, deleteGeneration, deleteCount);
    }

    private static IndexFormatException Misfit(string file, string found, string codec)
    {
        const string understood = "codec " + CommitFormat.SegmentCodec;
        return string.CompareOrdinal(codec, 0, "Lucene4", 0, 7) == 0 && codec.Length == 8 && codec[7] < '6' || codec == "Lucene3x"
            ? new IndexFormatTooOldException(file, found, understood)
            : new IndexFormatTooNewException(file, found, understood);
    }
}
