namespace SeedSearch.Text.Analysis;

/// <summary>
/// The terms of one text, one after the other. A source is made once a thread and used again for every text, so that
/// indexing allocates nothing a term; a filter is a source that reads another and changes its <see cref="TermBuffer"/>.
/// </summary>
public abstract class TermSource
{
    /// <summary>A source of its own.</summary>
    protected TermSource() => Buffer = new TermBuffer();

    /// <summary>A source that works on the terms of <paramref name="input"/>.</summary>
    protected TermSource(TermSource input) => Buffer = input.Buffer;

    /// <summary>The term at hand, shared by the whole chain.</summary>
    protected TermBuffer Buffer { get; }

    /// <summary>Starts over with <paramref name="text"/>.</summary>
    public abstract void Reset(ReadOnlyMemory<char> text);

    /// <summary>Moves to the next term; false when there is none left.</summary>
    public abstract bool Next();

    /// <summary>The term as it goes into the index; valid until the next call of <see cref="Next"/>.</summary>
    public ReadOnlySpan<char> Term => Buffer.Term;

    /// <summary>Where the term stands in the original text.</summary>
    public TextSpan Span => Buffer.Span;

    /// <summary>How many positions after the term before: 1 for neighbours, more where a stop word was left out, 0 for a synonym.</summary>
    public int PositionIncrement => Buffer.PositionIncrement;

    /// <summary>What kind of word the tokenizer saw.</summary>
    public TokenType Type => Buffer.Type;
}
