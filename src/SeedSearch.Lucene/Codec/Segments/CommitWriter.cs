using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Codec.Segments;

/// <summary>Writes commits.</summary>
internal static class CommitWriter
{
    /// <summary>Writes the commit aside, syncs it, and gives it its name in one step. The segments' files must be synced before.</summary>
    internal static void Write(IStorage storage, Commit commit)
    {
        var pending = SegmentNames.Pending(commit.Generation);
        using (var output = storage.Create(pending)) Write(output, commit);
        storage.Sync([pending]);
        storage.Rename(pending, SegmentNames.Commit(commit.Generation));
        storage.Sync([SegmentNames.Commit(commit.Generation)]);
        WriteGeneration(storage, commit.Generation);
    }

    private static void Write(StorageOutput output, Commit commit)
    {
        CodecHeader.Write(output, CommitFormat.Codec, CommitFormat.Version48);
        output.WriteInt64(commit.Version);
        output.WriteInt32(commit.NextSegment);
        output.WriteInt32(commit.Segments.Count);
        foreach (var segment in commit.Segments)
        {
            output.WriteText(segment.Name);
            output.WriteText(CommitFormat.SegmentCodec);
            output.WriteInt64(segment.DeleteGeneration);
            output.WriteInt32(segment.DeleteCount);
            output.WriteInt64(-1);
            output.WriteInt32(0);
        }
        output.WriteTextMap(commit.UserData);
        CodecHeader.WriteFooter(output);
    }

    // Only a hint for readers on file systems whose listings lag behind; a reader without it lists the folder.
    private static void WriteGeneration(IStorage storage, long generation)
    {
        using var output = storage.Create(SegmentNames.GenerationFile);
        output.WriteInt32(CommitFormat.GenerationVersion);
        output.WriteInt64(generation);
        output.WriteInt64(generation);
        CodecHeader.WriteFooter(output);
    }
}
