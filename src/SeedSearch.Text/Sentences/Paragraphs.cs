using System.Buffers;

namespace SeedSearch.Text.Sentences;

/// <summary>Which line breaks end a sentence whatever stands before them, and which are mere wrapping.</summary>
internal static class Paragraphs
{
    /// <summary>Unicode's mandatory line breaks.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    /// <summary>Lines of wrapped text have about one width, in code units: e-mail and plain text are wrapped between these.</summary>
    private const int NarrowestWrap = 50, WidestWrap = 100;

    /// <summary>The paragraphs of <paramref name="text"/>: ranges without white space at their edges, never empty.</summary>
    public static List<TextSpan> Find(string text)
    {
        var lines = Lines(text);
        var paragraphs = new List<TextSpan>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var first = i;
            while (i + 1 < lines.Count && IsWrapped(text, lines, first, i))
            {
                i++;
            }

            paragraphs.Add(TextSpan.FromBounds(lines[first].Start, lines[i].End));
        }

        return paragraphs;
    }

    /// <summary>Lines that are not blank, trimmed.</summary>
    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Breaks);
            var end = length < 0 ? text.Length : start + length;
            var (a, b) = (start, end);
            while (a < b && char.IsWhiteSpace(text[a]))
            {
                a++;
            }

            while (b > a && char.IsWhiteSpace(text[b - 1]))
            {
                b--;
            }

            if (b > a)
            {
                lines.Add(TextSpan.FromBounds(a, b));
            }

            start = end + 1;
        }

        return lines;
    }

    /// <summary>Whether the sentence may run on from line <paramref name="i"/> to the next; <paramref name="first"/> is the paragraph's first line.</summary>
    private static bool IsWrapped(string text, List<TextSpan> lines, int first, int i)
    {
        var (line, next) = (lines[i], lines[i + 1]);
        var gap = text.AsSpan(line.End, next.Start - line.End);
        if (!IsOneBreak(gap))
        {
            return false;
        }

        var last = text[line.End - 1];
        var head = text[next.Start];
        if (!Marks.IsTerminator(last) && last is not (':' or ';') && !Marks.IsCloser(last))
        {
            // "It was a cold \nnight": a list in small letters starts with a small letter too, a sentence does not.
            if (char.IsLower(head) && !ListMarker.Read(text, next.Start, next.End).IsMarker && !char.IsLower(text[lines[first].Start]))
            {
                return true;
            }

            // A space left before the break is a wrapper's.
            if (gap[0] == ' ' && (char.IsLower(head) || head == '(') && line.Length > 1)
            {
                return true;
            }
        }

        return IsEvenlyFilled(text, lines, i);
    }

    /// <summary>Whether the next line's first word would not have fitted, here and in the line before or after: a block of one width.</summary>
    private static bool IsEvenlyFilled(string text, List<TextSpan> lines, int i)
    {
        var width = lines[i].Length;
        if (width is < NarrowestWrap or > WidestWrap || !char.IsLetter(text[lines[i + 1].Start]))
        {
            return false;
        }

        var neighbour = i > 0 && lines[i - 1].Length is >= NarrowestWrap and <= WidestWrap ? lines[i - 1] : lines[i + 1];
        var widest = Math.Max(width, neighbour.Length);
        var word = text.AsSpan(lines[i + 1].Start, lines[i + 1].Length).IndexOf(' ');
        return neighbour.Length >= NarrowestWrap && widest <= WidestWrap && word > 0 && width + 1 + word > widest && Math.Abs(width - neighbour.Length) < 12;
    }

    private static bool IsOneBreak(ReadOnlySpan<char> gap)
    {
        var breaks = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            breaks += gap[i] switch
            {
                '\n' => i > 0 && gap[i - 1] == '\r' ? 0 : 1,
                '\r' or '\v' or '\u0085' or '\u2028' => 1,
                '\f' or '\u2029' => 2,
                _ => 0,
            };
        }

        return breaks == 1;
    }
}
