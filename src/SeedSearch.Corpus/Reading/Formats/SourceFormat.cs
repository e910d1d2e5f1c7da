namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>How the files of one format become articles. Has no state: one serves all files.</summary>
internal abstract class SourceFormat
{
    /// <summary>The articles and failures of a file, in its order.</summary>
    /// <exception cref="IOException">The file can't be read to its end.</exception>
    /// <exception cref="InvalidDataException">The file is packed, and the packing is damaged.</exception>
    public abstract IAsyncEnumerable<ReadOutcome> ReadAsync(SourceFile source, CancellationToken cancellationToken);
}
