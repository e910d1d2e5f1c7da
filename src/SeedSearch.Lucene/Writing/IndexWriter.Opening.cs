using SeedSearch.Lucene.Codec.LiveDocs;
using SeedSearch.Lucene.Codec.Segments;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Writing;

// What is there when the writer starts: the segments of the last commit, and names that are taken.
public sealed partial class IndexWriter
{
    private void OpenSegments()
    {
        if (_options.StartEmpty)
        {
            // The old index stands until the first commit replaces it.
            _commitFiles = [.. _storage.List().Where(IsLeftover)];
            _files.Need(_commitFiles);
            return;
        }
        foreach (var segment in _lastCommit.Segments)
        {
            var core = SegmentCore.Open(_storage, segment.Name);
            _segments.Add(new LiveSegment(core, null, segment.DeleteGeneration, 0));
            var live = IndexSnapshot.DeletesOf(_storage, segment, core);
            _segments[^1] = new LiveSegment(core, live, segment.DeleteGeneration, 0);
            _fields.Learn(core.Fields);
            _commitFiles.AddRange(FilesOf(core));
            if (segment.DeleteGeneration >= 0) _commitFiles.Add(SegmentNames.File(segment.Name, segment.DeleteGeneration, LiveDocsFormat.Extension));
        }
        if (_lastCommit.Generation > 0) _commitFiles.Add(SegmentNames.Commit(_lastCommit.Generation));
        _files.Need(_commitFiles);
        foreach (var segment in _segments) _files.Need(FilesOf(segment.Core));
    }

    // Files that a crash left behind are deleted, but where they can't be yet (Windows), their names must not come again.
    private static (int Segment, long Generation) FirstFreeNames(IStorage storage, Commit commit)
    {
        long segment = commit.NextSegment;
        var generation = commit.Generation;
        foreach (var file in storage.List())
        {
            generation = Math.Max(generation, SegmentNames.GenerationOf(file));
            if (SegmentNames.SegmentOf(file) is { } name && SegmentNames.NumberOf(name) is < int.MaxValue / 2 and var number) segment = Math.Max(segment, number + 1);
        }
        return ((int)segment, generation);
    }

    private static bool IsLeftover(string file) => SegmentNames.SegmentOf(file) is not null || SegmentNames.GenerationOf(file) >= 0 || file.StartsWith(SegmentNames.PendingPrefix, StringComparison.Ordinal);

    private static IEnumerable<string> FilesOf(SegmentCore core) => core.Info.Files.Append(SegmentNames.File(core.Info.Name, SegmentInfoFormat.Extension)).Distinct(StringComparer.Ordinal);
}
