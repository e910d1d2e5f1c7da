namespace SeedSearch.Text.Analysis;

/// <summary>A source that reads another one, term by term.</summary>
/// <param name="input">The source before; the filter works on its terms in place.</param>
public abstract class TermFilter(TermSource input) : TermSource(input)
{
    /// <summary>The source before this one.</summary>
    protected TermSource Input { get; } = input;

    /// <inheritdoc />
    public override void Reset(ReadOnlyMemory<char> text) => Input.Reset(text);
}
