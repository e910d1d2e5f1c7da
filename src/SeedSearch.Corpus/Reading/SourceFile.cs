namespace SeedSearch.Corpus.Reading;

/// <summary>A file that is being read.</summary>
/// <param name="Path">Relative to the corpus folder, with forward slashes.</param>
/// <param name="Content">Its bytes, unpacked.</param>
/// <param name="LongestText">See <see cref="CorpusOptions.LongestText"/>.</param>
/// <param name="Note">Takes what a reader should know though it is no failure.</param>
/// <param name="Cancellation">For formats that take long over one file.</param>
internal sealed record SourceFile(string Path, Stream Content, int LongestText, Action<string> Note, CancellationToken Cancellation)
{
    /// <summary>A failure of the whole file, or of one of its lines.</summary>
    public ReadFailure Failure(string reason, string cure, int? line = null) => new(Path, line, reason, cure);
}
