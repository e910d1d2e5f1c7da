namespace SeedSearch.Lucene.Codec.Segments;

/// <summary>What is known of a segment and never changes: the content of its .si file.</summary>
internal sealed class SegmentInfo(string name, int docCount)
{
    internal string Name { get; } = name;

    /// <summary>Documents, deleted ones included.</summary>
    internal int DocCount { get; } = docCount;

    /// <summary>Which Lucene's formats it is written in: "4.8".</summary>
    internal string Version { get; init; } = SegmentInfoFormat.LuceneVersion;

    /// <summary>True when most files are packed into one (.cfs).</summary>
    internal bool IsCompound { get; init; }

    /// <summary>How the segment came about, for people to read.</summary>
    internal IReadOnlyDictionary<string, string> Diagnostics { get; init; } = new Dictionary<string, string>();

    /// <summary>The names of its files, deletes excepted.</summary>
    internal IReadOnlySet<string> Files { get; set; } = new HashSet<string>();
}
