using SeedSearch.Text.Words;

namespace SeedSearch.Text.Sentences;

/// <summary>Whether a single stop with white space behind it ends its sentence, or only an abbreviation, initial or list number.</summary>
internal static class Stop
{
    /// <summary>Bullets, dashes and spaces before a list number, at most.</summary>
    private const int LongestBeforeNumber = 8;

    public static bool IsEnd(ReadOnlySpan<char> text, in Candidate mark, in NextWord next)
    {
        var start = WordBefore.Start(text, mark.Sentence, mark.Start);
        var word = text[start..mark.Start];
        if (IsListNumber(text, mark, start, word))
        {
            return false;
        }

        if (mark.IsClosing)
        {
            return IsEndInsideMarks(text, mark, next, word);
        }

        if (next.First is ',' or ';' or ':' or ')' or '?' or '!' || word.IsEmpty && next.First == '\0')
        {
            return false;
        }

        if (word.IsEmpty)
        {
            return next.IsCapital || next.IsNumber || next.IsOpener || next.IsTag;
        }

        if (IsInitial(word))
        {
            return IsEndAfterLetter(text, mark, next, start, word[0]);
        }

        if (word.Contains('.') && IsLettersWithStops(word))
        {
            return IsEndAfterAcronym(text, mark, next, start, word);
        }

        var kind = Abbreviations.KindOf(word);
        return kind == AbbreviationKind.None ? IsEndAfterWord(text, mark, next) : IsEndAfterAbbreviation(text, mark, next, start, kind);
    }

    /// <summary>"1. The first", "a. here": the sentence has nothing before it but the number.</summary>
    private static bool IsListNumber(ReadOnlySpan<char> text, in Candidate mark, int start, ReadOnlySpan<char> word)
    {
        var from = mark.Sentence;
        var longest = Math.Min(start, from + LongestBeforeNumber);
        while (from < longest && (Marks.IsBullet(text[from]) || char.IsWhiteSpace(text[from]) || text[from] is '(' or '*' || Marks.IsDash(text[from])))
        {
            from++;
        }

        return from == start && word switch
        {
            "P.S" or "PS" or "N.B" => true,
            { Length: 1 } => char.IsAsciiLetterOrDigit(word[0]),
            { Length: 2 or 3 } => word.ContainsAnyInRange('0', '9') && char.IsAsciiDigit(word[^1]),
            _ => false,
        };
    }

    private static bool IsEndInsideMarks(ReadOnlySpan<char> text, in Candidate mark, in NextWord next, ReadOnlySpan<char> word)
    {
        var closer = text[mark.End - 1];
        if (!(next.IsCapital || next.IsNumber || next.IsOpener))
        {
            return false;
        }

        // "(D., Wash.) said" and "(Ind.) Police" are abbreviations in brackets.
        var abbreviation = Abbreviations.KindOf(word) != AbbreviationKind.None || IsInitial(word) || (word.Contains('.') && IsLettersWithStops(word));
        return !abbreviation || next.IsStarter || (Marks.IsQuotationCloser(closer) && next.IsCapital && word.Length > 1);
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]);

    /// <summary>"U.S", "a.m", "Ph.D": no part longer than two letters.</summary>
    private static bool IsLettersWithStops(ReadOnlySpan<char> word)
    {
        var part = 0;
        foreach (var c in word)
        {
            part = c == '.' ? 0 : part + 1;
            if (part > 2 || (c != '.' && !char.IsLetter(c) && c != '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEndAfterLetter(ReadOnlySpan<char> text, in Candidate mark, in NextWord next, int start, char letter)
    {
        var earlier = WordBefore.Earlier(text, mark.Sentence, start);
        var afterName = earlier < start && char.IsUpper(text[earlier]);
        if (letter == 'I')
        {
            return !afterName && (next.IsCapital || next.IsOpener);
        }

        // "vitamin C. It" ends, "Jane B. Smith" does not.
        return next.IsStarter && !(afterName && next.Word.Length == 1) && earlier < start;
    }

    private static bool IsEndAfterAcronym(ReadOnlySpan<char> text, in Candidate mark, in NextWord next, int start, ReadOnlySpan<char> word)
    {
        if (next.IsOpener && !next.IsAside && next.IsCapital)
        {
            return true;
        }

        if (!next.IsCapital || IsOpeningPhrase(text, mark))
        {
            return false;
        }

        if (word.Equals("a.m", StringComparison.OrdinalIgnoreCase) || word.Equals("p.m", StringComparison.OrdinalIgnoreCase))
        {
            return !TimeWords.Contains(next.Word);
        }

        return Abbreviations.KindOf(word) != AbbreviationKind.Inside && next.IsStarter && !(next.Word.Length == 1 && !next.IsWord("I") && !next.IsWord("A"));
    }

    /// <summary>"At 5 a.m. Mr. Smith went": a phrase of few words that opens with a preposition is no sentence yet.</summary>
    private static bool IsOpeningPhrase(ReadOnlySpan<char> text, in Candidate mark)
    {
        var so = text[mark.Sentence..mark.Start];
        if (so.Length > 32)
        {
            return false;
        }

        var space = so.IndexOf(' ');
        return space > 0 && so.Count(' ') <= 4
            && so[..space] is "At" or "By" or "On" or "In" or "From" or "Around" or "Before" or "After" or "Until" or "Since" or "Near" or "About" or "Between" or "For";
    }

    private static bool IsEndAfterAbbreviation(ReadOnlySpan<char> text, in Candidate mark, in NextWord next, int start, AbbreviationKind kind)
    {
        var word = text[start..mark.Start];
        return kind switch
        {
            AbbreviationKind.BeforeName => IsEndAfterTitle(text, mark, next, start),
            AbbreviationKind.BeforeNumber => IsWordToo(word) && (next.IsCapital || next.IsOpener),
            AbbreviationKind.Inside => IsWordToo(word) && next.IsStarter,
            AbbreviationKind.Date => next.IsStarter,
            _ when word.Equals("etc", StringComparison.OrdinalIgnoreCase) => next.IsCapital || next.IsOpener || next.IsNumber,
            _ => next.IsStarter || (IsWordToo(word) && next.IsCapital) || (next.IsOpener && !next.IsAside && next.IsCapital),
        };
    }

    /// <summary>"on Main St. The" and "a Rep. He": a street or a representative without a name, behind a word with a capital or number.</summary>
    private static bool IsEndAfterTitle(ReadOnlySpan<char> text, in Candidate mark, in NextWord next, int start)
    {
        if (!next.IsStarter || text[start..mark.Start] is not ("St" or "st" or "Ft" or "Mt" or "Rep" or "Gen"))
        {
            return false;
        }

        var earlier = WordBefore.Earlier(text, mark.Sentence, start);
        return earlier < start && char.IsLetterOrDigit(text[earlier]) && !char.IsLower(text[earlier]);
    }

    /// <summary>Abbreviations that, so written, are ordinary words as well.</summary>
    private static bool IsWordToo(ReadOnlySpan<char> word) => word is
        "no" or "No" or "Nos" or "SEC" or "art" or "Art" or "arts" or "Arts" or "fig" or "sect" or "par" or "para" or "ed" or "ext" or "vol"
        or "min" or "max" or "pop" or "lit" or "dept" or "med" or "orig" or "natl"
        or "ill" or "mass" or "wash" or "miss" or "man" or "ore";

    private static bool IsEndAfterWord(ReadOnlySpan<char> text, in Candidate mark, in NextWord next)
    {
        if (next.IsCapital || next.IsNumber || next.IsTag || Marks.IsBullet(next.First))
        {
            return true;
        }

        return (next.IsOpener && !next.IsAside && next.Word.Length > 0) || ListMarker.Read(text, mark.Next, mark.Limit) is { Mark: ')' } or { Ordinal: 1 }
            || Judge.IsWithoutCapitals(text, mark, next);
    }

    private static class TimeWords
    {
        public static bool Contains(ReadOnlySpan<char> word) => word is
            "Eastern" or "Pacific" or "Central" or "Mountain" or "Greenwich" or "ET" or "EST" or "EDT" or "PT" or "PST" or "PDT" or "CT" or "CST" or "CDT" or "MT" or "GMT" or "UTC" or "BST" or "CET"
            or "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "Jan" or "Feb" or "March" or "April" or "May" or "June" or "July" or "Aug" or "Sept" or "Oct" or "Nov" or "Dec"
            or "Beijing" or "Moscow" or "Israel" or "London";
    }
}
