using SeedSearch.Text.Words;

namespace SeedSearch.Text.Sentences;

/// <summary>The word before a mark, as far as the mark's meaning hangs on it.</summary>
internal static class WordBefore
{
    /// <summary>Abbreviations and initials are short: a longer word is none.</summary>
    private const int Longest = 32;

    /// <summary>Where the word before <paramref name="at"/> starts; <paramref name="at"/> itself when a space or mark stands there.</summary>
    public static int Start(ReadOnlySpan<char> text, int sentence, int at)
    {
        var start = at;
        while (start > sentence && at - start < Longest && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '\'' or '’' or '°' or '&' or '-'))
        {
            start--;
        }

        while (start < at && text[start] is '\'' or '’' or '-' or '.')
        {
            start++;
        }

        return start;
    }

    /// <summary>Where the word before the one that starts at <paramref name="start"/> starts, when only a space stands between.</summary>
    public static int Earlier(ReadOnlySpan<char> text, int sentence, int start) =>
        start > sentence && char.IsWhiteSpace(text[start - 1]) ? Start(text, sentence, start - 1) : start;

    /// <summary>"HealthNet.Gov": a capital inside the word before, and the last part of a host name behind.</summary>
    public static bool IsHostName(ReadOnlySpan<char> text, int sentence, int at, int limit)
    {
        var start = Start(text, sentence, at);
        return at - start > 1 && text[(start + 1)..at].ContainsAnyInRange('A', 'Z') && WebAddress.IsTopDomain(text, at + 1, limit);
    }

    /// <summary>Whether the run without white space around the mark is an address: "www.", "//", "@" in it.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text, int sentence, int at, int limit)
    {
        var start = at;
        while (start > sentence && at - start < 2 * Longest && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var end = at;
        while (end < limit && end - at < Longest && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text[start..at].ContainsAny('@', '/', '_') || text[at..end].Contains('@') || text[start..at].StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }
}
