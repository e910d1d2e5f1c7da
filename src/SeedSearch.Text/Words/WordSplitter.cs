using System.Text;

namespace SeedSearch.Text.Words;

/// <summary>Cuts text into words and marks as a reader of grammar sees them: a word, a number, or one mark.</summary>
/// <remarks>
/// Finer than the index's terms: "Xi's" is "Xi" and "'s", "didn't" is "did" and "n't", "cannot" is "can" and "not". "U.S.", "Mr." and "a.m."
/// keep their stops, "1,000.5" and "10:30" their separators, "state-owned" its hyphen; addresses, "@names" and "#tags" stay whole. Every other
/// mark stands alone, save that a run of stops ("..."), of hyphens ("--"), of two accents or of two apostrophes is one. Time and the number
/// of words grow as the length of the text.
/// </remarks>
public static class WordSplitter
{
    /// <summary>The words and marks of <paramref name="text"/> inside <paramref name="range"/>, in order; offsets are of the whole text.</summary>
    /// <param name="text">The text into which all spans point.</param>
    /// <param name="range">The part to cut; it must lie in <paramref name="text"/>.</param>
    /// <param name="words">Gets the words appended; it is not cleared.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="range"/> reaches beyond <paramref name="text"/>.</exception>
    public static void Split(ReadOnlySpan<char> text, TextSpan range, List<TextSpan> words)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(range.Start);
        ArgumentOutOfRangeException.ThrowIfNegative(range.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.End, text.Length);
        var at = range.Start;
        while (at < range.End)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (IsWordCharacter(text, at, range.End, out _) || StartsWord(text, at, range.Start, range.End))
            {
                at = AddWord(text, at, range.End, words);
            }
            else
            {
                var end = EndOfMark(text, at, range.End);
                words.Add(TextSpan.FromBounds(at, end));
                at = end;
            }
        }
    }

    /// <summary>Whether a mark at <paramref name="at"/> belongs to the word behind it: "@name", "#tag", "’90s".</summary>
    private static bool StartsWord(ReadOnlySpan<char> text, int at, int start, int end)
    {
        if (at > start && char.IsLetterOrDigit(text[at - 1]))
        {
            return false;
        }

        return text[at] switch
        {
            '@' or '#' => at + 1 < end && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '_'),
            '\'' or '’' => at + 3 < end && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && text[at + 3] == 's',
            _ => false,
        };
    }

    private static int AddWord(ReadOnlySpan<char> text, int start, int limit, List<TextSpan> words)
    {
        var end = WebAddress.EndOfUrl(text, start, limit);
        if (end < 0)
        {
            end = WordEnd.Find(text, start, limit);
        }

        var clitic = CliticStart(text, start, end, limit);
        if (clitic > start && clitic < end)
        {
            words.Add(TextSpan.FromBounds(start, clitic));
            start = clitic;
        }

        words.Add(TextSpan.FromBounds(start, end));
        return end < limit && WordEnd.CliticLength(text, end, limit) is var length and > 0 ? AddClitic(end, length, words) : end;
    }

    private static int AddClitic(int start, int length, List<TextSpan> words)
    {
        words.Add(new TextSpan(start, length));
        return start + length;
    }

    /// <summary>Where "n't" of "didn't" or "not" of "cannot" starts; <paramref name="end"/> when the word is whole.</summary>
    private static int CliticStart(ReadOnlySpan<char> text, int start, int end, int limit)
    {
        var word = text[start..end];
        if (word.Length > 3 && word[^1] is 't' or 'T' && word[^2] is '\'' or '’' && word[^3] is 'n' or 'N')
        {
            return end - 3;
        }

        return word.Length == 6 && end <= limit && word.Equals("cannot", StringComparison.OrdinalIgnoreCase) ? end - 3 : end;
    }

    private static int EndOfMark(ReadOnlySpan<char> text, int at, int limit)
    {
        var c = text[at];
        var end = at + 1;
        if (c is '.' or '-')
        {
            while (end < limit && text[end] == c)
            {
                end++;
            }
        }
        else if (c is '`' or '\'' or '’' && end < limit && text[end] == c)
        {
            end++;
        }
        else if (char.IsHighSurrogate(c) && end < limit && char.IsLowSurrogate(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a letter, digit, combining mark or underscore stands at <paramref name="at"/>; <paramref name="length"/> is 1 or 2 code units.</summary>
    internal static bool IsWordCharacter(ReadOnlySpan<char> text, int at, int limit, out int length)
    {
        var c = text[at];
        length = 1;
        if (char.IsAsciiLetterOrDigit(c) || c == '_')
        {
            return true;
        }

        if (c < 0x80)
        {
            return false;
        }

        if (char.IsHighSurrogate(c) && at + 1 < limit && Rune.TryCreate(c, text[at + 1], out var rune))
        {
            length = 2;
            return Rune.IsLetterOrDigit(rune) || IsMark(Rune.GetUnicodeCategory(rune));
        }

        return char.IsLetterOrDigit(c) || IsMark(char.GetUnicodeCategory(c)) || c == '\u00AD';
    }

    private static bool IsMark(System.Globalization.UnicodeCategory category) => category is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark or
        System.Globalization.UnicodeCategory.EnclosingMark;
}
