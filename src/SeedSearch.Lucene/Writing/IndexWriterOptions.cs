using System.ComponentModel.DataAnnotations;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Writing;

/// <summary>How an <see cref="IndexWriter"/> works.</summary>
public sealed record IndexWriterOptions
{
    /// <summary>The analyzer of text fields that <see cref="Analyzers"/> does not name.</summary>
    public required Analyzer DefaultAnalyzer { get; init; }

    /// <summary>The analyzer of a text field, by the field's name.</summary>
    public IReadOnlyDictionary<string, Analyzer> Analyzers { get; init; } = new Dictionary<string, Analyzer>();

    /// <summary>How much memory documents not yet written to files may take, in megabytes.</summary>
    /// <value>Between 1 and 1024; 128 unless set.</value>
    [Range(1, 1024)]
    public int FlushMegabytes { get; init; } = 128;

    /// <summary>How many segments of about the same size there may be before they are merged into one.</summary>
    /// <value>Between 2 and 100; 10 unless set.</value>
    [Range(2, 100)]
    public int SegmentsPerTier { get; init; } = 10;

    /// <summary>True to delete what is in the storage and start with an empty index.</summary>
    public bool StartEmpty { get; init; }

    /// <summary>
    /// True to merge segments that have term vectors, which another program wrote, without them: they are not written here. Otherwise
    /// such segments stay as they are, and <see cref="IndexWriter.ForceMerge"/> refuses them.
    /// </summary>
    public bool DropTermVectors { get; init; }

    /// <summary>How long to wait for another writer to give the index free.</summary>
    /// <value>One second unless set, as Lucene's default.</value>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Files of our own to write beside each segment.</summary>
    internal IReadOnlyList<ISegmentSideFile> SideFiles { get; init; } = [];
}
