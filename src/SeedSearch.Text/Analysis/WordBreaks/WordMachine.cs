namespace SeedSearch.Text.Analysis.WordBreaks;

/// <summary>
/// The rules for words as a machine: which state follows which on a character of a class. Made from
/// tests/SeedSearch.Text.Tests/Analysis/WordBreaks/WordGrammar.cs by the test beside it; don't edit.
/// </summary>
internal static class WordMachine
{
    /// <summary>How many classes of characters there are: the width of a row of <see cref="Next"/>.</summary>
    public const int Classes = 19;

    /// <summary>The state from which no match can come.</summary>
    public const int Dead = 0;

    /// <summary>The state in which a match begins.</summary>
    public const int Start = 1;

    /// <summary>From this state on a match may end; before it, not.</summary>
    public const int FirstAccepting = 8;

    /// <summary>What <see cref="Accepts"/> says of a match that is no word.</summary>
    public const byte Skip = 255;

    /// <summary>The next state: a row a state, a column a <see cref="WordClass"/>.</summary>
    public static ReadOnlySpan<byte> Next =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        8, 9, 10, 11, 9, 12, 13, 14, 15, 8, 8, 8, 8, 8, 16, 8, 17, 17, 18,
        0, 9, 9, 9, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2, 0,
        0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 3, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 4, 0, 4, 0,
        0, 9, 10, 9, 9, 0, 0, 23, 15, 0, 0, 0, 0, 0, 5, 5, 0, 5, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 6, 24,
        0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 7, 0, 7, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 9, 10, 9, 9, 0, 0, 0, 19, 2, 0, 2, 2, 0, 20, 9, 0, 9, 0,
        0, 9, 10, 9, 9, 0, 0, 0, 19, 2, 0, 2, 21, 3, 20, 10, 0, 10, 0,
        0, 9, 10, 11, 9, 0, 0, 0, 19, 2, 0, 2, 2, 0, 20, 11, 0, 11, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 12, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 13, 0,
        0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 20, 14, 0, 14, 0,
        0, 9, 10, 9, 9, 0, 0, 0, 15, 0, 4, 4, 4, 0, 22, 15, 0, 15, 0,
        0, 9, 10, 9, 9, 0, 0, 23, 15, 0, 0, 0, 0, 0, 5, 5, 0, 5, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 17, 17, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 6, 24,
        0, 9, 10, 9, 9, 0, 0, 0, 19, 0, 7, 7, 7, 0, 20, 19, 0, 19, 0,
        0, 9, 10, 9, 9, 0, 0, 23, 19, 0, 0, 0, 0, 0, 20, 20, 0, 20, 0,
        0, 9, 10, 9, 9, 0, 0, 0, 19, 0, 0, 0, 0, 0, 20, 21, 0, 21, 0,
        0, 9, 10, 9, 9, 0, 0, 23, 15, 0, 0, 0, 0, 0, 22, 22, 0, 22, 0,
        0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 0, 0, 0, 20, 23, 0, 23, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 24, 24,
    ];

    /// <summary>The <see cref="TokenType"/> of a match that ends in a state, from <see cref="FirstAccepting"/> on.</summary>
    public static ReadOnlySpan<byte> Accepts =>
    [
        Skip,
        (byte)TokenType.Alphanumeric,
        (byte)TokenType.Alphanumeric,
        (byte)TokenType.Hangul,
        (byte)TokenType.Ideographic,
        (byte)TokenType.Hiragana,
        (byte)TokenType.Katakana,
        (byte)TokenType.Number,
        Skip,
        (byte)TokenType.SouthEastAsian,
        Skip,
        (byte)TokenType.Alphanumeric,
        (byte)TokenType.Alphanumeric,
        (byte)TokenType.Alphanumeric,
        (byte)TokenType.Number,
        (byte)TokenType.Alphanumeric,
        Skip,
    ];
}
