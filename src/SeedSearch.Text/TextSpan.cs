namespace SeedSearch.Text;

/// <summary>A stretch of a text, in UTF-16 code units of the original text; <see cref="End"/> is exclusive.</summary>
/// <param name="Start">Index of the first code unit, from 0.</param>
/// <param name="Length">Number of code units, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index of the first code unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The span's part of <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The span's part of <paramref name="text"/>, as a string of its own.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
