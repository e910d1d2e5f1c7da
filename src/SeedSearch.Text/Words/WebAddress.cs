using System.Collections.Frozen;

namespace SeedSearch.Text.Words;

/// <summary>Recognises addresses of the web and of mail inside running text. Every method looks at each character once.</summary>
internal static class WebAddress
{
    /// <summary>Last parts of host names that are taken as such without "http"; the common ones of news (IANA's root zone has them all).</summary>
    private static readonly FrozenSet<string> TopDomains = FrozenSet.ToFrozenSet(
        [
            "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "io", "co", "uk", "us", "eu", "de", "fr", "cn", "ru", "jp", "tv", "fm",
            "app", "dev", "ai", "au", "ca", "ch", "es", "nl", "se", "pk", "ie", "nz", "news", "blog", "online",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopDomainsBySpan = TopDomains.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the address that starts at <paramref name="at"/> with "http://", "https://", "ftp://" or "www."; -1 when there is none.</summary>
    public static int EndOfUrl(ReadOnlySpan<char> text, int at, int end)
    {
        var rest = text[at..end];
        if (!StartsWith(rest, "http://") && !StartsWith(rest, "https://") && !StartsWith(rest, "ftp://") && !StartsWith(rest, "www."))
        {
            return -1;
        }

        var stop = at;
        var open = 0;
        while (stop < end && !char.IsWhiteSpace(text[stop]) && text[stop] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»'))
        {
            open += text[stop] switch { '(' => 1, ')' => -1, _ => 0 };
            stop++;
        }

        while (stop > at && (text[stop - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '…' || (text[stop - 1] == ')' && open < 0)))
        {
            open += text[stop - 1] == ')' ? 1 : 0;
            stop--;
        }

        return stop;
    }

    /// <summary>Whether the stop at <paramref name="dot"/> stands inside a host name or mail address: letters or digits on both sides and a known last part behind.</summary>
    public static bool IsInsideHostName(ReadOnlySpan<char> text, int dot, int end)
    {
        // "example.com", but not "company.com" in "the company.communism" nor "It ended.Net".
        var start = dot + 1;
        return IsTopDomain(text, start, end) && (char.IsAsciiLetterLower(text[start]) || !char.IsLower(text[dot - 1]));
    }

    /// <summary>Whether the last part of a host name, whatever its case, stands at <paramref name="start"/> and ends there.</summary>
    public static bool IsTopDomain(ReadOnlySpan<char> text, int start, int end)
    {
        var stop = start;
        while (stop < end && char.IsAsciiLetter(text[stop]))
        {
            stop++;
        }

        return stop > start && (stop == end || !char.IsLetterOrDigit(text[stop])) && TopDomainsBySpan.Contains(text[start..stop]);
    }

    /// <summary>The end of a mail address's host after the @ at <paramref name="at"/>; -1 when what follows is no host name.</summary>
    public static int EndOfMailHost(ReadOnlySpan<char> text, int at, int end)
    {
        var stop = at + 1;
        var dot = -1;
        while (stop < end && (char.IsAsciiLetterOrDigit(text[stop]) || (text[stop] is '.' or '-' && stop + 1 < end && char.IsAsciiLetterOrDigit(text[stop + 1]))))
        {
            dot = text[stop] == '.' ? stop : dot;
            stop++;
        }

        return dot > at + 1 ? stop : -1;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
