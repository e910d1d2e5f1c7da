namespace SeedSearch.Text.Analysis;

/// <summary>The one term a chain of sources is working on: the tokenizer fills it, each filter changes it in place.</summary>
public sealed class TermBuffer
{
    /// <summary>The term's letters, in the first <see cref="Length"/> places; make room with <see cref="Reserve"/>.</summary>
    public char[] Letters { get; private set; } = new char[256];

    /// <summary>How many of <see cref="Letters"/> belong to the term.</summary>
    public int Length { get; set; }

    /// <summary>Where the term stands in the original text.</summary>
    public TextSpan Span { get; set; }

    /// <summary>How many positions after the term before; see <see cref="TermSource.PositionIncrement"/>.</summary>
    public int PositionIncrement { get; set; } = 1;

    /// <summary>What kind of word the tokenizer saw.</summary>
    public TokenType Type { get; set; }

    /// <summary>The term as it stands now.</summary>
    public Span<char> Term => Letters.AsSpan(0, Length);

    /// <summary>Takes <paramref name="letters"/> as the term.</summary>
    public void Set(ReadOnlySpan<char> letters)
    {
        Reserve(letters.Length);
        letters.CopyTo(Letters);
        Length = letters.Length;
    }

    /// <summary>Makes room for <paramref name="length"/> letters; those that are there stay.</summary>
    public void Reserve(int length)
    {
        if (length > Letters.Length)
        {
            var wider = new char[Math.Max(length, Letters.Length * 2)];
            Letters.AsSpan(0, Length).CopyTo(wider);
            Letters = wider;
        }
    }
}
