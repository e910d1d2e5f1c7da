using SeedSearch.Lucene.Codec.LiveDocs;
using SeedSearch.Lucene.Codec.Segments;

namespace SeedSearch.Lucene.Writing;

// From segments to a commit: what a reader finds, and what a crash leaves.
public sealed partial class IndexWriter
{
    /// <summary>Makes all that was done so far permanent, in one step.</summary>
    /// <param name="userData">Kept with the commit; null keeps what the last commit had.</param>
    public void Commit(IReadOnlyDictionary<string, string>? userData = null)
    {
        lock (_oneAtATime)
        {
            Commit next;
            List<(LiveSegment Segment, LiveDocSet Live, string File)> deletes = [];
            List<string> names = [];
            Pause();
            try
            {
                lock (_lock)
                {
                    if (!_changed && (userData is null || SameData(userData))) return;
                    var committed = new List<CommittedSegment>();
                    DropEmptySegments();
                    foreach (var segment in _segments)
                    {
                        var name = segment.Core.Info.Name;
                        if (segment.HasNewDeletes)
                        {
                            segment.DeleteGeneration = Math.Max(1, segment.DeleteGeneration + 1);
                            segment.HasNewDeletes = false;
                            deletes.Add((segment, segment.Share()!, SegmentNames.File(name, segment.DeleteGeneration, LiveDocsFormat.Extension)));
                        }
                        committed.Add(new CommittedSegment(name, segment.DeleteGeneration, segment.DeleteGeneration < 0 ? 0 : segment.DeleteCount));
                        names.AddRange(FilesOf(segment.Core));
                        if (segment.DeleteGeneration >= 0) names.Add(SegmentNames.File(name, segment.DeleteGeneration, LiveDocsFormat.Extension));
                    }
                    next = new Commit { Generation = ++_generation, Version = _lastCommit.Version + 1, NextSegment = _nextSegment, Segments = committed, UserData = userData ?? _lastCommit.UserData };
                    _files.Need(names); // Merges may end meanwhile.
                    _changed = false;
                }
            }
            finally
            {
                Resume();
            }
            Guarded(() => Write(next, deletes, names));
        }
        MergeInBackground();
    }

    private void Write(Commit next, List<(LiveSegment Segment, LiveDocSet Live, string File)> deletes, List<string> names)
    {
        foreach (var (_, live, file) in deletes)
        {
            using var output = _storage.Create(file);
            LiveDocsWriter.Write(output, live);
        }
        _storage.Sync(names.Except(_commitFiles));
        CommitWriter.Write(_storage, next);
        names.Add(SegmentNames.Commit(next.Generation));
        _files.Need([names[^1]]);
        lock (_lock)
        {
            _files.Release(_commitFiles);
            _commitFiles = names;
            _lastCommit = next;
        }
    }

    private bool SameData(IReadOnlyDictionary<string, string> data) =>
        data.Count == _lastCommit.UserData.Count && data.All(d => _lastCommit.UserData.TryGetValue(d.Key, out var value) && value == d.Value);
}
