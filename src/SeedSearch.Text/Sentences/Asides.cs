using System.Buffers;

namespace SeedSearch.Text.Sentences;

/// <summary>Short stretches in brackets or quotation marks within one paragraph: a sentence may go on after them. Unbalanced marks make none.</summary>
internal sealed class Asides
{
    /// <summary>Marks deeper than this are not matched, so that a line of a million "(" costs nothing.</summary>
    private const int Deepest = 16;

    /// <summary>Longer ones, in code units, are sentences of their own.</summary>
    private const int LongestInBrackets = 400, LongestInQuotationMarks = 120;

    private static readonly SearchValues<char> Marks = SearchValues.Create("()[]“”\"");

    private readonly List<TextSpan> pairs = [];
    private readonly int[] open = new int[Deepest];
    private int depth;
    private int cursor;

    /// <summary>Finds the outermost short pairs in the range.</summary>
    public void Read(ReadOnlySpan<char> text, int start, int limit)
    {
        pairs.Clear();
        cursor = 0;
        depth = 0;
        for (var at = start; at < limit; at++)
        {
            var next = text[at..limit].IndexOfAny(Marks);
            if (next < 0)
            {
                return;
            }

            at += next;
            if (IsOpening(text, at, start, limit))
            {
                Open(at);
            }
            else
            {
                Close(text, at);
            }
        }
    }

    /// <summary>The pair around <paramref name="at"/>; null when it stands in none. To be asked with growing places.</summary>
    public TextSpan? Around(int at)
    {
        while (cursor < pairs.Count && pairs[cursor].End <= at)
        {
            cursor++;
        }

        return cursor < pairs.Count && pairs[cursor].Start < at ? pairs[cursor] : null;
    }

    private static bool IsOpening(ReadOnlySpan<char> text, int at, int start, int limit) => text[at] switch
    {
        '(' or '[' or '“' => true,
        '"' => (at == start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[') && at + 1 < limit && !char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };

    private void Open(int at)
    {
        // Too deep or never closed: the oldest is forgotten.
        if (depth == Deepest)
        {
            open.AsSpan(1).CopyTo(open);
            depth--;
        }

        open[depth++] = at;
    }

    private void Close(ReadOnlySpan<char> text, int at)
    {
        var opener = text[at] switch { ')' => '(', ']' => '[', '”' => '“', _ => '"' };
        for (var i = depth - 1; i >= 0; i--)
        {
            if (text[open[i]] == opener)
            {
                depth = i;
                Add(open[i], at + 1, opener is '(' or '[' ? LongestInBrackets : LongestInQuotationMarks);
                return;
            }
        }
    }

    /// <summary>An outer pair takes the place of the inner ones it holds.</summary>
    private void Add(int start, int end, int longest)
    {
        if (end - start > longest)
        {
            return;
        }

        while (pairs.Count > 0 && pairs[^1].Start > start)
        {
            pairs.RemoveAt(pairs.Count - 1);
        }

        pairs.Add(TextSpan.FromBounds(start, end));
    }
}
