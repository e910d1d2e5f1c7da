using System.Globalization;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.Quotes.Marks;

/// <summary>Finds what stands in quotation marks. One pass; a quotation never goes on over a line break.</summary>
internal static class QuotationMarks
{
    private const int LongestSingle = 300;

    /// <summary>The outermost quotations of <paramref name="text"/>, in order.</summary>
    public static List<Quotation> Find(string text)
    {
        var found = new List<Quotation>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            FindInLine(text, start, end, found);
            start = end + 1;
        }

        return found;
    }

    private static void FindInLine(string text, int start, int end, List<Quotation> found)
    {
        var open = -1;
        var depth = 0;
        var byDepth = Nests(text.AsSpan(start, end - start));
        for (var at = start; at < end; at++)
        {
            var c = text[at];
            depth += byDepth ? Step(c) : 0;
            if (open < 0)
            {
                if ((IsDouble(c) && Opens(text, at, start, end)) || (IsPair(text, at, end) && PairOpens(text, at, start, end)))
                {
                    open = at;
                    at += IsDouble(c) ? 0 : 1;
                }
                else if (c is '‘' or '\'' or '‚' && SingleEnd(text, at, start, end) is var close and > 0)
                {
                    found.Add(new Quotation(TextSpan.FromBounds(at, close), true, true));
                    at = close - 1;
                }
            }
            else if (depth == 0 && IsDouble(c) && Closes(text, at, open, end))
            {
                found.Add(new Quotation(TextSpan.FromBounds(open, at + 1), true, false));
                open = -1;
            }
            else if (depth == 0 && IsPair(text, at, end) && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2])) && !char.IsWhiteSpace(text[at - 1]))
            {
                found.Add(new Quotation(TextSpan.FromBounds(open, at + 2), true, false));
                open = -1;
                at++;
            }
        }

        if (open >= 0)
        {
            found.Add(new Quotation(TextSpan.FromBounds(open, end), false, false));
        }
    }

    // “She calls it “home” and means it”: marks of one kind within each other, all of which are closed.
    private static bool Nests(ReadOnlySpan<char> line)
    {
        int depth = 0, deepest = 0;
        foreach (var c in line)
        {
            depth += Step(c);
            deepest = Math.Max(deepest, depth);
            if (depth < 0 || c is '"' or '„')
            {
                return false;
            }
        }

        return depth == 0 && deepest == 2;
    }

    private static int Step(char c) => c switch
    {
        '“' => 1,
        '”' => -1,
        _ => 0,
    };

    private static bool IsDouble(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‟' or '＂' or '「' or '」';

    private static bool Opens(string text, int at, int start, int end) => text[at] switch
    {
        '“' or '„' or '«' or '‟' or '「' => true,
        '”' or '»' or '」' => text[at] == '”' && (at == start || char.IsWhiteSpace(text[at - 1]) || char.GetUnicodeCategory(text[at - 1]) == UnicodeCategory.Format) && at + 1 < end && (char.IsLetterOrDigit(text[at + 1]) || BeforeEllipsis(text, at, end)),
        _ => at + 1 < end && !char.IsWhiteSpace(text[at + 1]) && (at == start || !char.IsLetterOrDigit(text[at - 1])),
    };

    // Two single marks for a double one: ''yes''.
    private static bool IsPair(string text, int at, int end) => text[at] is '\'' or '’' or '‘' or '`' && at + 1 < end && text[at + 1] == text[at] && (at + 2 >= end || text[at + 2] != text[at]);

    private static bool PairOpens(string text, int at, int start, int end) =>
        text[at] != '’' && at + 2 < end && !char.IsWhiteSpace(text[at + 2]) && (at == start || (!char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != text[at]));

    // ” … and so on,” he said: a mark turned the wrong way before what was left out.
    private static bool BeforeEllipsis(string text, int at, int end)
    {
        var next = text[at + 1] == ' ' ? at + 2 : at + 1;
        return next < end && (text[next] == '…' || text.AsSpan(next, end - next).StartsWith("...")) && text.AsSpan(next, end - next).Contains('”');
    }

    private static bool Closes(string text, int at, int open, int end) => text[at] switch
    {
        '”' or '»' or '」' => true,
        '“' => text[open] == '„' || at + 1 >= end || !char.IsLetterOrDigit(text[at + 1]),
        '"' or '＂' => text[open] is '"' or '＂' or '”' ? at + 1 >= end || !char.IsLetterOrDigit(text[at + 1]) || !char.IsWhiteSpace(text[at - 1]) : text[open] == '“' && (at + 1 >= end || !char.IsLetterOrDigit(text[at + 1])),
        _ => false,
    };

    /// <summary>Where a single-quoted stretch that starts at <paramref name="at"/> ends, or -1: an apostrophe is no quotation mark.</summary>
    private static int SingleEnd(string text, int at, int start, int end)
    {
        if ((at > start && char.IsLetterOrDigit(text[at - 1])) || at + 1 >= end || !char.IsLetterOrDigit(text[at + 1]) || char.IsDigit(text[at + 1]))
        {
            return -1;
        }

        var close = text[at] == '‘' ? '’' : text[at] == '‚' ? '‘' : '\'';
        var limit = Math.Min(end, at + LongestSingle);
        for (var i = at + 2; i < limit; i++)
        {
            if (text[i] == close && (i + 1 >= end || !char.IsLetterOrDigit(text[i + 1])) && !char.IsWhiteSpace(text[i - 1]) && !IsPossessive(text, i))
            {
                return i + 1;
            }

            if (IsDouble(text[i]))
            {
                return -1;
            }
        }

        return -1;
    }

    // "the workers' rights" inside single marks: an s before the mark, a small word behind it.
    private static bool IsPossessive(string text, int at) =>
        text[at - 1] == 's' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLower(text[at + 2]);
}
