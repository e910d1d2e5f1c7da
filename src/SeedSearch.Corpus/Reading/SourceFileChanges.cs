namespace SeedSearch.Corpus.Reading;

/// <summary>What has become of the source files since an earlier run; each list in ordinal order of the paths.</summary>
/// <param name="Added">Files that were not there.</param>
/// <param name="Changed">Files with other bytes.</param>
/// <param name="Removed">Files that are gone, as they were.</param>
/// <param name="Unchanged">Files with the same bytes, as they are now (the time may be another), with the hash known of old.</param>
public sealed record SourceFileChanges(
    IReadOnlyList<SourceFileState> Added,
    IReadOnlyList<SourceFileState> Changed,
    IReadOnlyList<SourceFileState> Removed,
    IReadOnlyList<SourceFileState> Unchanged)
{
    /// <summary>Whether there is anything to do.</summary>
    public bool Any => Added.Count + Changed.Count + Removed.Count > 0;

    /// <summary>Compares the files of an earlier run with those of now.</summary>
    /// <param name="before">As the earlier run recorded them, with hashes.</param>
    /// <param name="now">As a listing shows them.</param>
    /// <param name="hash">
    /// Gives the hash of a file of now. It is asked only where length says "the same" and time says "another"; null there means
    /// the file can't be read, and it counts as changed.
    /// </param>
    public static SourceFileChanges Between(
        IEnumerable<SourceFileState> before, IEnumerable<SourceFileState> now, Func<SourceFileState, string?> hash)
    {
        var known = before.ToDictionary(file => file.Path, StringComparer.Ordinal);
        List<SourceFileState> added = [], changed = [], unchanged = [];
        foreach (var file in now.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (!known.Remove(file.Path, out var then))
                added.Add(file);
            else if (IsSame(then, file, hash))
                unchanged.Add(file with { Hash = then.Hash });
            else
                changed.Add(file);
        }

        return new(added, changed, [.. known.Values.OrderBy(file => file.Path, StringComparer.Ordinal)], unchanged);
    }

    private static bool IsSame(SourceFileState then, SourceFileState now, Func<SourceFileState, string?> hash) =>
        then.Length == now.Length && (then.LastWrite == now.LastWrite || (then.Hash is not null && then.Hash == hash(now)));
}
