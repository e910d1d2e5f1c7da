namespace SeedSearch.Lucene.Codec.Segments;

/// <summary>A commit: the segments an index consists of at one time.</summary>
internal sealed record Commit
{
    /// <summary>The N of segments_N; 0 when nothing has been committed yet.</summary>
    internal long Generation { get; init; }

    /// <summary>Grows with every change.</summary>
    internal long Version { get; init; }

    /// <summary>The number of the next segment to be written.</summary>
    internal int NextSegment { get; init; }

    internal IReadOnlyList<CommittedSegment> Segments { get; init; } = [];

    internal IReadOnlyDictionary<string, string> UserData { get; init; } = new Dictionary<string, string>();
}

/// <summary>A segment as a commit names it.</summary>
/// <param name="Name">The segment's name.</param>
/// <param name="DeleteGeneration">Which .del file says what is deleted; -1: nothing is.</param>
/// <param name="DeleteCount">How many documents that file takes out.</param>
internal sealed record CommittedSegment(string Name, long DeleteGeneration, int DeleteCount);
