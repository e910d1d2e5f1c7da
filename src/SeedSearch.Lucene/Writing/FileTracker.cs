using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Writing;

/// <summary>Counts who needs a file - the last commit, the segments of now, snapshots - and deletes it when nobody does. Safe to share between threads.</summary>
internal sealed class FileTracker(IStorage storage)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _undeleted = new(StringComparer.Ordinal);

    internal void Need(IEnumerable<string> files)
    {
        lock (_lock)
            foreach (var file in files) _counts[file] = _counts.GetValueOrDefault(file) + 1;
    }

    internal void Release(IEnumerable<string> files)
    {
        lock (_lock)
        {
            foreach (var file in files)
            {
                var count = _counts.GetValueOrDefault(file) - 1;
                if (count > 0)
                {
                    _counts[file] = count;
                    continue;
                }
                _counts.Remove(file);
                _undeleted.Add(file);
            }
            // What is in use elsewhere (Windows) is tried again the next time.
            _undeleted.RemoveWhere(storage.Delete);
        }
    }

    /// <summary>Deletes files of an index that nobody needs: left behind by a crash.</summary>
    internal void DeleteLeftovers(Func<string, bool> isOurs)
    {
        lock (_lock)
            foreach (var file in storage.List())
                if (isOurs(file) && !_counts.ContainsKey(file) && !storage.Delete(file)) _undeleted.Add(file);
    }
}
