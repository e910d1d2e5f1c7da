namespace SeedSearch.Text.Sentences;

/// <summary>A mark that may end a sentence, with what stands around it.</summary>
/// <param name="Sentence">Where the sentence starts.</param>
/// <param name="Start">The mark's first code unit.</param>
/// <param name="MarkEnd">The first code unit behind the mark or run of marks ("?!", ". . .").</param>
/// <param name="End">The first code unit behind the closing marks and footnote numbers that follow: where the sentence would end.</param>
/// <param name="Next">The next code unit that is no white space; <paramref name="Limit"/> when there is none.</param>
/// <param name="Limit">The paragraph's end.</param>
/// <param name="Dots">Number of stops when the mark is a run of them; 3 for "…"; 0 for others.</param>
internal readonly record struct Candidate(int Sentence, int Start, int MarkEnd, int End, int Next, int Limit, int Dots)
{
    /// <summary>Whether a quotation or bracket closes behind the mark.</summary>
    public bool IsClosing => End > MarkEnd;

    /// <summary>Whether white space, or nothing, follows.</summary>
    public bool IsSpaced => Next > End || Next >= Limit;

    /// <summary>Reads the mark at <paramref name="at"/>.</summary>
    public static Candidate Read(ReadOnlySpan<char> text, int sentence, int at, int limit)
    {
        var (end, dots) = EndOfMarks(text, sentence, at, limit);
        var markEnd = end;
        while (end < limit && (Marks.IsCloser(text[end]) || (Marks.IsTurnedCloser(text[end]) && IsAtEdge(text, end + 1, limit))))
        {
            end++;
        }

        // Marks behind the closer ("?”.") belong to it.
        while (end > markEnd && end < limit && Marks.IsTerminator(text[end]))
        {
            end++;
        }

        end = EndOfFootnote(text, markEnd, end, limit);
        var next = end;
        while (next < limit && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return new Candidate(sentence, at, markEnd, end, next, limit, dots);
    }

    private static bool IsAtEdge(ReadOnlySpan<char> text, int at, int limit) => at >= limit || char.IsWhiteSpace(text[at]) || text[at] is ',' or '.' or ')';

    private static (int End, int Dots) EndOfMarks(ReadOnlySpan<char> text, int sentence, int at, int limit)
    {
        var end = at;
        var dots = 0;
        while (end < limit && Marks.IsTerminator(text[end]))
        {
            dots += text[end] switch { '.' => 1, '…' => 3, _ => 0 };
            end++;

            // ". . .": a word's own stop is not part of it, unless nothing follows.
            var attached = dots == 1 && at > sentence && !char.IsWhiteSpace(text[at - 1]);
            if (text[end - 1] == '.' && end + 1 < limit && text[end] == ' ' && text[end + 1] == '.' && (!attached || IsLastRun(text, end, limit)) && IsBareDot(text, end + 1, limit))
            {
                end++;
            }
        }

        return (end, dots);
    }

    /// <summary>Whether the stop at <paramref name="at"/> begins no word (".22", ".com").</summary>
    private static bool IsBareDot(ReadOnlySpan<char> text, int at, int limit) => at + 1 >= limit || !char.IsLetterOrDigit(text[at + 1]);

    /// <summary>Whether only spaced stops and closing marks are left.</summary>
    private static bool IsLastRun(ReadOnlySpan<char> text, int at, int limit)
    {
        // A run of more than a dozen stops is a line of dots: no need to look on.
        var stop = Math.Min(limit, at + 24);
        while (at < stop && (text[at] is ' ' or '.' || Marks.IsCloser(text[at])))
        {
            at++;
        }

        return at >= limit;
    }

    /// <summary>Behind a stop: "[1]", "[7][8]", "11 12"; the place given when there is no such thing.</summary>
    private static int EndOfFootnote(ReadOnlySpan<char> text, int mark, int end, int limit)
    {
        var at = end;
        while (at < limit && text[at] == '[')
        {
            var digits = at + 1;
            while (digits < limit && digits - at < 8 && (char.IsAsciiDigit(text[digits]) || text[digits] is ',' or '–' or '-'))
            {
                digits++;
            }

            if (digits == at + 1 || digits >= limit || text[digits] != ']')
            {
                return end;
            }

            at = digits + 1;
            end = at;
        }

        // "consultation.11 12 Take": raised numbers; a decimal has a digit before its stop.
        if (end == mark && at < limit && char.IsAsciiDigit(text[at]) && mark >= 2 && (char.IsLetter(text[mark - 2]) || text[mark - 2] == ')'))
        {
            while (at < limit && at - mark < 9 && (char.IsAsciiDigit(text[at]) || (text[at] is ' ' or ',' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]))))
            {
                at++;
            }

            return at + 1 < limit && text[at] == ' ' && char.IsUpper(text[at + 1]) && char.IsLower(text[mark - 2] == ')' ? 'a' : text[mark - 2]) ? at : end;
        }

        return end;
    }
}
