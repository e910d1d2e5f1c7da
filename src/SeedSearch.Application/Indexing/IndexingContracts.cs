namespace SeedSearch.Application.Indexing;

/// <summary>A file, or a line of one, that could not be read.</summary>
/// <param name="SourceFile">Relative to the corpus folder, with forward slashes.</param>
/// <param name="Line">The line, from 1; null for the whole file.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Cure">What to do about it.</param>
public sealed record SkippedSource(string SourceFile, int? Line, string Reason, string Cure);

/// <summary>How far a run of the indexer is.</summary>
/// <param name="Stage">What it does: "reading", "comparing", "writing", "done", "failed".</param>
/// <param name="Files">Source files read.</param>
/// <param name="FilesInAll">Source files to read; null while they are being counted.</param>
/// <param name="Articles">Articles read.</param>
/// <param name="Sentences">Sentences read.</param>
/// <param name="Skipped">Files and lines that could not be read.</param>
/// <param name="Elapsed">Since the run began.</param>
/// <param name="Problem">Why the run failed, with the cure; null while it has not.</param>
/// <param name="TakenUp">Of the articles those that a run that was broken off had read already.</param>
/// <param name="Note">What should be known of the run as a whole: why all is read again. Null where there is nothing to say.</param>
public sealed record IndexingProgress(string Stage, int Files, int? FilesInAll, long Articles, long Sentences, int Skipped, TimeSpan Elapsed, string? Problem = null, long TakenUp = 0, string? Note = null)
{
    /// <summary>Whether the run has ended, well or not.</summary>
    public bool IsOver => Stage is "done" or "failed";
}

/// <summary>What a run of the indexer did.</summary>
public sealed record IndexingReport
{
    /// <summary>Articles in the index now.</summary>
    public required long Articles { get; init; }

    /// <summary>Articles added, changed and removed by the run.</summary>
    public required (int Added, int Changed, int Removed) Changes { get; init; }

    /// <summary>Sentences in the index now.</summary>
    public required long Sentences { get; init; }

    /// <summary>What could not be read.</summary>
    public required IReadOnlyList<SkippedSource> Skipped { get; init; }

    /// <summary>What readers should know though it is no failure: files of other formats, links, guessed encodings, dates that say nothing. A sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>How long it took.</summary>
    public required TimeSpan Took { get; init; }
}

/// <summary>What the indexer is doing now, for a page or a console that watches.</summary>
public interface IIndexingStatus
{
    /// <summary>The last progress; null when no run has begun.</summary>
    IndexingProgress? Current { get; }

    /// <summary>Told at every step, on the indexer's thread.</summary>
    event Action<IndexingProgress>? Changed;
}
