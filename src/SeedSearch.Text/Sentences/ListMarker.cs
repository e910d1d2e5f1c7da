namespace SeedSearch.Text.Sentences;

/// <summary>How a list's items are numbered.</summary>
internal enum ListStyle
{
    /// <summary>No list.</summary>
    None,

    /// <summary>"1." or "1)" or "1.)".</summary>
    Number,

    /// <summary>"a." or "a)".</summary>
    SmallLetter,

    /// <summary>"A." or "A)".</summary>
    CapitalLetter,

    /// <summary>"ii)" and "(ii)".</summary>
    Roman,
}

/// <summary>The number of a list item, as printed before it.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Ordinal">Its place in the list, from 1.</param>
/// <param name="Mark">What closes it: '.' or ')'.</param>
/// <param name="End">The first code unit behind it.</param>
internal readonly record struct ListMarker(ListStyle Style, int Ordinal, char Mark, int End)
{
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    public bool IsMarker => Style != ListStyle.None;

    /// <summary>Whether this item comes right after <paramref name="earlier"/> in the same list.</summary>
    public bool Follows(ListMarker earlier) => IsMarker && Mark == earlier.Mark && Ordinal == earlier.Ordinal + 1 && Style == earlier.Style;

    /// <summary>The marker at <paramref name="at"/>; its <see cref="Style"/> is <see cref="ListStyle.None"/> when there is none.</summary>
    public static ListMarker Read(ReadOnlySpan<char> text, int at, int limit)
    {
        var bracket = at < limit && text[at] == '(';
        var start = bracket ? at + 1 : at;
        var end = start;
        while (end < limit && end - start < 5 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        var label = text[start..end];
        if (label.IsEmpty || end >= limit || text[end] is not ('.' or ')') || (bracket && text[end] == '.'))
        {
            return default;
        }

        var stop = text[end] == '.' && end + 1 < limit && text[end + 1] == ')' ? end + 2 : end + 1;
        if (stop < limit && !char.IsWhiteSpace(text[stop]))
        {
            return default;
        }

        var mark = text[stop - 1];
        if (label.Length <= 3 && int.TryParse(label, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return new ListMarker(ListStyle.Number, number, mark, stop);
        }

        if (label.Length == 1 && char.IsAsciiLetter(label[0]) && label[0] is not 'i')
        {
            var small = char.IsAsciiLetterLower(label[0]);
            return new ListMarker(small ? ListStyle.SmallLetter : ListStyle.CapitalLetter, label[0] - (small ? 'a' : 'A') + 1, mark, stop);
        }

        if (mark == ')')
        {
            for (var i = 0; i < Romans.Length; i++)
            {
                if (label.Equals(Romans[i], StringComparison.Ordinal))
                {
                    return new ListMarker(ListStyle.Roman, i + 1, mark, stop);
                }
            }
        }

        return default;
    }
}
