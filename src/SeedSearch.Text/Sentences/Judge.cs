using SeedSearch.Text.Words;

namespace SeedSearch.Text.Sentences;

/// <summary>Whether a mark ends its sentence, by the word before it and the word behind it.</summary>
internal static class Judge
{
    /// <summary>Opening marks before a sentence's first word, at most.</summary>
    private const int LongestOpening = 8;

    /// <summary>A longer note in brackets, in code units, is a sentence of its own.</summary>
    private const int LongestCitation = 60;

    public static bool IsEnd(ReadOnlySpan<char> text, in Candidate mark, Asides asides)
    {
        if (mark.Next >= mark.Limit)
        {
            return true;
        }

        if (IsFirst(text, mark))
        {
            return false;
        }

        var last = text[mark.MarkEnd - 1];
        if (Marks.NeedsNoSpace(last))
        {
            return true;
        }

        var next = NextWord.Read(text, mark.Next, mark.Limit);
        if (mark.IsClosing && next.IsAside && IsCitation(text, mark))
        {
            return false;
        }

        if (asides.Around(mark.Start) is { } aside && IsAside(text, mark, aside))
        {
            return false;
        }

        if (!mark.IsSpaced)
        {
            return IsMissingSpace(text, mark, next);
        }

        if (Marks.IsOtherScript(last))
        {
            return true;
        }

        if (mark.Dots >= 3 || (mark.Dots == 2 && last == '.'))
        {
            return IsEndAfterEllipsis(text, mark, next);
        }

        return last == '.' && mark.Dots == 1 ? Stop.IsEnd(text, mark, next) : IsEndAfterExclamation(text, mark, next);
    }

    /// <summary>“... and so on: only opening marks stand before it.</summary>
    private static bool IsFirst(ReadOnlySpan<char> text, in Candidate mark)
    {
        var at = Math.Max(mark.Sentence, mark.Start - LongestOpening);
        while (at < mark.Start && (Marks.IsOpener(text[at]) || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        return at == mark.Start && mark.Dots > 1 && mark.Start - mark.Sentence <= LongestOpening;
    }

    /// <summary>Whether the mark stands in brackets, or in a short quotation, that the sentence outlives: 'They sang "No! Never!" and went on.'</summary>
    private static bool IsAside(ReadOnlySpan<char> text, in Candidate mark, TextSpan aside)
    {
        var isQuotation = text[aside.Start] is '“' or '"';
        if (aside.Start <= mark.Sentence || mark.End > aside.End || (mark.End == aside.End && (isQuotation || aside.End >= mark.Limit)))
        {
            return false;
        }

        // A sentence of its own in brackets starts behind a stop; a quotation that ends the sentence is cut.
        if (mark.End == aside.End || aside.End >= mark.Limit)
        {
            return !isQuotation && !NextWord.Read(text, mark.Next, mark.Limit).IsCapital;
        }

        var at = aside.End;
        while (at < mark.Limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        var next = NextWord.Read(text, at, mark.Limit);
        return at < mark.Limit && (isQuotation ? char.IsLower(next.First) : !next.IsCapital);
    }

    /// <summary>“...” (Smith 55). — a short note in brackets, with the sentence's stop behind it.</summary>
    private static bool IsCitation(ReadOnlySpan<char> text, in Candidate mark)
    {
        var rest = text[mark.Next..Math.Min(mark.Limit, mark.Next + LongestCitation)];
        var close = rest.IndexOf(')');
        return close > 0 && close + 1 < rest.Length && Marks.IsTerminator(rest[close + 1]) && !Marks.IsTerminator(rest[close - 1]);
    }

    /// <summary>Whether the writer uses no capitals: the sentence began with a small letter, and so does the next.</summary>
    public static bool IsWithoutCapitals(ReadOnlySpan<char> text, in Candidate mark, in NextWord next) =>
        char.IsLower(text[mark.Sentence]) && char.IsLower(next.First) && mark.Sentence + 1 < mark.Limit && !char.IsUpper(text[mark.Sentence + 1]);

    /// <summary>"world.Today": small letters or a number before, a capital and small letters behind.</summary>
    private static bool IsMissingSpace(ReadOnlySpan<char> text, in Candidate mark, in NextWord next)
    {
        if (next.IsOpener)
        {
            return mark.Dots <= 1 && text[mark.Next] is '“' or '‘' or '«' && next.IsCapital;
        }

        if (!char.IsUpper(text[mark.Next]) || mark.Dots > 1 || mark.Start < mark.Sentence + 2 || WordBefore.IsAddress(text, mark.Sentence, mark.Start, mark.Limit))
        {
            return false;
        }

        var before = text[mark.Start - 1];
        var spelled = mark.Next + 1 < mark.Limit && char.IsLower(text[mark.Next + 1]);
        var single = mark.Next + 1 >= mark.Limit || char.IsWhiteSpace(text[mark.Next + 1]);
        if (mark.IsClosing)
        {
            return spelled && Marks.IsQuotationCloser(text[mark.End - 1]) && text[mark.End - 1] is '”' or '"' or '»';
        }

        return (spelled || (single && text[mark.Next] is 'I' or 'A')) && ((char.IsLower(before) && char.IsLower(text[mark.Start - 2])) || char.IsAsciiDigit(before) || before is ')' or '”')
            && !WebAddress.IsInsideHostName(text, mark.Start, mark.Limit) && !WordBefore.IsHostName(text, mark.Sentence, mark.Start, mark.Limit);
    }

    private static bool IsEndAfterEllipsis(ReadOnlySpan<char> text, in Candidate mark, in NextWord next)
    {
        if (!next.IsCapital || next.IsWord("I"))
        {
            return false;
        }

        var afterSpace = mark.Start > mark.Sentence && char.IsWhiteSpace(text[mark.Start - 1]);
        return mark.Start > mark.Sentence && (mark.Dots >= 4 || mark.IsClosing || !afterSpace || next.IsStarter || next.IsOpener);
    }

    private static bool IsEndAfterExclamation(ReadOnlySpan<char> text, in Candidate mark, in NextWord next)
    {
        // "!Kung": the mark is the word's own; "Yahoo! Inc." goes on as a name.
        if (mark.Start > mark.Sentence && char.IsWhiteSpace(text[mark.Start - 1]) && mark.Next == mark.MarkEnd)
        {
            return false;
        }

        if (mark.IsClosing && (Marks.IsQuotationCloser(text[mark.End - 1]) || Marks.IsTurnedCloser(text[mark.End - 1])) && Attribution.Follows(text, mark.Next, mark.Limit))
        {
            return false;
        }

        return next.IsCapital || next.IsNumber || (next.IsOpener && !mark.IsClosing) || next.IsTag || (!mark.IsClosing && IsWithoutCapitals(text, mark, next));
    }
}
