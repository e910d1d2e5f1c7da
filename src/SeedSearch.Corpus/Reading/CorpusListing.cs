namespace SeedSearch.Corpus.Reading;

/// <summary>The files of a corpus, unread.</summary>
public sealed record CorpusListing
{
    /// <summary>The files of known formats, in ordinal order of their paths.</summary>
    public required IReadOnlyList<SourceFileState> Files { get; init; }

    /// <summary>How many files were passed over for their ending: ".pdf" (or ".PDF") and how many; "" is no ending.</summary>
    public required IReadOnlyDictionary<string, int> UnknownEndings { get; init; }

    /// <summary>Links that were not followed; they may lead anywhere. Relative paths, in ordinal order.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>Folders that could not be listed.</summary>
    public required IReadOnlyList<ReadFailure> Failures { get; init; }
}
