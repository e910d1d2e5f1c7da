namespace SeedSearch.Corpus.Reading;

/// <summary>One step of reading a corpus: an <see cref="ArticleRead"/>, a <see cref="ReadFailure"/> or a <see cref="FileFinished"/>.</summary>
public abstract record ReadOutcome
{
    private protected ReadOutcome()
    {
    }
}

/// <summary>An article.</summary>
/// <param name="Article">What was read.</param>
public sealed record ArticleRead(Article Article) : ReadOutcome;

/// <summary>A file, or a line of one, that could not be read; the run goes on.</summary>
/// <param name="File">Relative to the corpus folder, with forward slashes.</param>
/// <param name="Line">The line, from 1; null for the whole file.</param>
/// <param name="Reason">What is wrong, as a phrase without a full stop.</param>
/// <param name="Cure">What to do about it, likewise.</param>
public sealed record ReadFailure(string File, int? Line, string Reason, string Cure) : ReadOutcome;

/// <summary>A file was read to its end; comes after its articles and failures, also when there were only failures.</summary>
/// <param name="State">The file as it was read, with its hash; null when it could not be opened or read to its end.</param>
/// <param name="Path">Relative to the corpus folder, with forward slashes.</param>
/// <param name="Articles">How many articles it gave.</param>
/// <param name="Notes">What a reader should know though it is no failure, such as a guessed encoding.</param>
public sealed record FileFinished(SourceFileState? State, string Path, int Articles, IReadOnlyList<string> Notes) : ReadOutcome;
