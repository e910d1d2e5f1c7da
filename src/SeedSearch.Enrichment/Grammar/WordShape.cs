namespace SeedSearch.Enrichment.Grammar;

/// <summary>What a word looks like before anything is known of its place.</summary>
/// <param name="Lower">Hash of the word in small letters; all double quotation marks are one, as are all single ones and all dashes.</param>
/// <param name="Suffix2">Hash of its last two letters.</param>
/// <param name="Suffix3">Hash of its last three letters.</param>
/// <param name="Prefix">Hash of its first three letters.</param>
/// <param name="Form">Capitals, digits, marks: see <see cref="FormOf"/>.</param>
internal readonly record struct WordShape(uint Lower, uint Suffix2, uint Suffix3, uint Prefix, byte Form)
{
    /// <summary>The <see cref="Form"/> of what has no letter and no digit.</summary>
    public const byte Mark = 6;

    public static WordShape Of(ReadOnlySpan<char> word) => new(
        Hash(word), Hash(word[Math.Max(0, word.Length - 2)..]), Hash(word[Math.Max(0, word.Length - 3)..]), Hash(word[..Math.Min(3, word.Length)]), FormOf(word));

    /// <summary>FNV-1a over the small letters.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var h = 0x811C9DC5u;
        foreach (var c in word)
        {
            h = (h ^ Plain(c)) * 0x01000193u;
        }

        return h;
    }

    private static char Plain(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        '‘' or '’' or '‚' or '‛' => '\'',
        '–' or '—' or '―' or '‐' or '‑' => '-',
        _ => char.ToLowerInvariant(c),
    };

    // 0 small letters, 1 Capitalised, 2 CAPITALS, 3 one capital, 4 digits, 5 letters and digits, 6 a mark, 7 mIxed
    private static byte FormOf(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0, digits = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                upper++;
            }
            else if (char.IsLetter(c))
            {
                lower++;
            }
            else if (char.IsDigit(c))
            {
                digits++;
            }
        }

        return (upper, lower, digits) switch
        {
            (0, 0, 0) => Mark,
            (0, 0, _) => 4,
            (_, _, > 0) => 5,
            (0, _, _) => 0,
            (1, 0, _) => 3,
            (_, 0, _) => 2,
            (1, _, _) when char.IsUpper(word[0]) => 1,
            _ => 7,
        };
    }
}
