namespace SeedSearch.Text.Words;

/// <summary>Finds where a word that is no web address ends: which marks inside it are its own.</summary>
internal static class WordEnd
{
    /// <summary>The end of the word that starts at <paramref name="start"/>, clitics ("'s") left out, "n't" still in it.</summary>
    public static int Find(ReadOnlySpan<char> text, int start, int limit)
    {
        var at = start + 1;
        if (WordSplitter.IsWordCharacter(text, start, limit, out var length))
        {
            at = start + length;
        }

        var segment = text[start] is '@' or '#' ? at : start;
        while (at < limit)
        {
            if (WordSplitter.IsWordCharacter(text, at, limit, out length))
            {
                at += length;
                continue;
            }

            if (text[at] == '@' && WebAddress.EndOfMailHost(text, at, limit) is var host and > 0)
            {
                return host;
            }

            if (text[at] == '.' && IsAbbreviationStop(text, start, segment, at, limit))
            {
                at++;
                segment = at;
                if (at < limit && (WordSplitter.IsWordCharacter(text, at, limit, out _) || IsJoiner(text, at, limit)))
                {
                    continue;
                }

                return at;
            }

            if (!IsJoiner(text, at, limit))
            {
                break;
            }

            at++;
            segment = at;
        }

        return at;
    }

    /// <summary>Length of the clitic ("'s", "’re", "'ll") at <paramref name="at"/>; 0 when there is none.</summary>
    public static int CliticLength(ReadOnlySpan<char> text, int at, int limit)
    {
        if (text[at] is not ('\'' or '’') || at + 1 >= limit)
        {
            return 0;
        }

        var letters = 0;
        while (letters < 3 && at + 1 + letters < limit && char.IsLetterOrDigit(text[at + 1 + letters]))
        {
            letters++;
        }

        return text.Slice(at + 1, letters) switch
        {
            "s" or "S" or "d" or "D" or "m" or "M" => 2,
            "re" or "RE" or "ve" or "VE" or "ll" or "LL" => 3,
            _ => 0,
        };
    }

    /// <summary>Whether the stop at <paramref name="at"/> belongs to the word: an initial, a known abbreviation, a decimal, a host name.</summary>
    private static bool IsAbbreviationStop(ReadOnlySpan<char> text, int start, int segment, int at, int limit)
    {
        var wordFollows = at + 1 < limit && WordSplitter.IsWordCharacter(text, at + 1, limit, out _);
        if (at + 1 < limit && text[at + 1] == '.')
        {
            return false;
        }

        if (wordFollows && char.IsDigit(text[at + 1]) && char.IsDigit(text[at - 1]))
        {
            return true;
        }

        if (at - segment == 1 && char.IsLetter(text[segment]) && IsLetterStop(text, start, at, limit, wordFollows))
        {
            return true;
        }

        if (wordFollows)
        {
            return WebAddress.IsInsideHostName(text, at, limit) || Abbreviations.KindOf(text[start..EndOfLetters(text, at + 1, limit)]) != AbbreviationKind.None;
        }

        return Abbreviations.KindOf(text[start..at]) switch
        {
            AbbreviationKind.None => false,
            AbbreviationKind.BeforeNumber => NextIs(text, at + 1, limit, char.IsDigit),
            AbbreviationKind.Date => !char.IsLower(text[start]) && at + 1 < limit,
            _ => !IsOrdinaryWord(text[start..at]) || NextIs(text, at + 1, limit, char.IsLetterOrDigit),
        };
    }

    /// <summary>The stop behind a single letter: "U.S.", "a.m.", "J. Smith"; not "you and I." nor "plan b.".</summary>
    private static bool IsLetterStop(ReadOnlySpan<char> text, int start, int at, int limit, bool wordFollows)
    {
        if (wordFollows)
        {
            return char.IsLetter(text[at + 1]);
        }

        if (at - start > 1)
        {
            return text[at - 2] == '.';
        }

        return char.IsUpper(text[start]) && (text[start] != 'I' || NextIs(text, at + 1, limit, char.IsUpper));
    }

    /// <summary>Abbreviations that are also words: at the end of a range their stop is the sentence's.</summary>
    private static bool IsOrdinaryWord(ReadOnlySpan<char> word) => word is
        "ill" or "mass" or "wash" or "ind" or "miss" or "man" or "la" or "pa" or "del" or "gen" or "rep" or "hon" or "rev" or "col" or "pop" or "lit" or "min" or "max" or "ore" or "mont" or "est" or "v" or "med" or "sec";

    private static bool NextIs(ReadOnlySpan<char> text, int at, int limit, Func<char, bool> test) =>
        at < limit && (text[at] is ' ' or '\u00A0' ? at + 1 < limit && test(text[at + 1]) : test(text[at]));

    private static int EndOfLetters(ReadOnlySpan<char> text, int at, int limit)
    {
        // Abbreviations with two stops ("Ph.D") have short second halves: no need to look further.
        var stop = Math.Min(limit, at + 4);
        while (at < stop && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether the mark at <paramref name="at"/> ties the word characters on both sides together.</summary>
    private static bool IsJoiner(ReadOnlySpan<char> text, int at, int limit)
    {
        if (at + 1 >= limit || !WordSplitter.IsWordCharacter(text, at + 1, limit, out _))
        {
            return false;
        }

        var before = text[at - 1];
        var after = text[at + 1];
        return text[at] switch
        {
            '-' or '\u2010' or '\u2011' => true,
            '\'' or '’' => CliticLength(text, at, limit) == 0 && char.IsLetter(before) && char.IsLetter(after),
            ',' => char.IsDigit(before) && HasThreeDigits(text, at + 1, limit),
            ':' or '/' => char.IsDigit(before) && char.IsDigit(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '·' => char.IsLetter(before) && char.IsLetter(after),
            _ => false,
        };
    }

    private static bool HasThreeDigits(ReadOnlySpan<char> text, int at, int limit) =>
        at + 2 < limit && char.IsDigit(text[at]) && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && (at + 3 >= limit || !char.IsDigit(text[at + 3]));
}
