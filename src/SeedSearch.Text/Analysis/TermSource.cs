namespace SeedSearch.Text.Analysis;

/// <summary>
/// The terms of one text, one after the other. A source is made once a thread and used again for every text, so that
/// indexing allocates nothing a term; a filter is a source that reads another.
/// </summary>
public abstract class TermSource
{
    /// <summary>Starts over with <paramref name="text"/>.</summary>
    public abstract void Reset(ReadOnlyMemory<char> text);

    /// <summary>Moves to the next term; false when there is none left.</summary>
    public abstract bool Next();

    /// <summary>The term as it goes into the index; valid until the next call of <see cref="Next"/>.</summary>
    public abstract ReadOnlySpan<char> Term { get; }

    /// <summary>Where the term stands in the original text.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>How many positions after the term before: 1 for neighbours, more where a stop word was left out, 0 for a synonym.</summary>
    public abstract int PositionIncrement { get; }
}
