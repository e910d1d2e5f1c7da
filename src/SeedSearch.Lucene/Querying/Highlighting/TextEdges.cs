using SeedSearch.Text;

namespace SeedSearch.Lucene.Querying.Highlighting;

/// <summary>Keeps marks from cutting what belongs together.</summary>
internal static class TextEdges
{
    /// <summary>Letters and digits a character reference has at most between <c>&amp;</c> and <c>;</c> ("CounterClockwiseContourIntegral").</summary>
    private const int LongestReference = 31;

    /// <summary>The span, widened where an edge stands inside a surrogate pair or a character reference.</summary>
    public static TextSpan Widen(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        if (Reference(text, start) is { } first) start = first.Start;
        if (end > 0 && Reference(text, end) is { } last) end = last.End;
        if (start > 0 && start < text.Length && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1])) start--;
        if (end > 0 && end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1])) end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The character reference that a place stands inside of; null when there is none.</summary>
    private static TextSpan? Reference(string text, int at)
    {
        var start = at - 1;
        while (start >= 0 && at - start <= LongestReference && IsInside(text[start])) start--;
        if (start < 0 || text[start] != '&') return null;
        var end = at;
        while (end < text.Length && end - start <= LongestReference && IsInside(text[end])) end++;
        return end < text.Length && text[end] == ';' && end > start + 1 ? TextSpan.FromBounds(start, end + 1) : null;
    }

    private static bool IsInside(char c) => char.IsAsciiLetterOrDigit(c) || c == '#';
}
