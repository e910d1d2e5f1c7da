namespace SeedSearch.Text.Sentences;

/// <summary>Which closing bracket belongs to which opening one, within one paragraph. Unbalanced ones belong to none.</summary>
internal sealed class Brackets
{
    /// <summary>Brackets deeper than this are not matched, so that a line of a million "(" costs nothing.</summary>
    private const int Deepest = 16;

    /// <summary>An aside longer than this, in code units, is no part of a sentence around it.</summary>
    private const int LongestAside = 400;

    private readonly List<TextSpan> pairs = [];
    private readonly int[] open = new int[Deepest];
    private int cursor;

    /// <summary>Finds the outermost pairs of round and square brackets in the range.</summary>
    public void Read(ReadOnlySpan<char> text, int start, int limit)
    {
        pairs.Clear();
        cursor = 0;
        var depth = 0;
        for (var at = start; at < limit; at++)
        {
            var next = text[at..limit].IndexOfAny("()[]");
            if (next < 0)
            {
                return;
            }

            at += next;
            if (text[at] is '(' or '[')
            {
                // Too deep or never closed: the oldest is forgotten.
                if (depth == Deepest)
                {
                    open.AsSpan(1).CopyTo(open);
                    depth--;
                }

                open[depth++] = at;
            }
            else if (depth > 0 && (text[at] == ')') == (text[open[depth - 1]] == '('))
            {
                depth--;
                Add(open[depth], at + 1);
            }
        }
    }

    /// <summary>The pair around <paramref name="at"/>; null when it stands in no brackets. To be asked with growing places.</summary>
    public TextSpan? Around(int at)
    {
        while (cursor < pairs.Count && pairs[cursor].End <= at)
        {
            cursor++;
        }

        return cursor < pairs.Count && pairs[cursor].Start < at ? pairs[cursor] : null;
    }

    private void Add(int start, int end)
    {
        // An outer pair takes the place of the inner ones it holds.
        while (pairs.Count > 0 && pairs[^1].Start > start)
        {
            if (end - start > LongestAside)
            {
                return;
            }

            pairs.RemoveAt(pairs.Count - 1);
        }

        if (end - start <= LongestAside)
        {
            pairs.Add(TextSpan.FromBounds(start, end));
        }
    }
}
