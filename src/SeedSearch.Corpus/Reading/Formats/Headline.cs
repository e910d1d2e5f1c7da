namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>Finds the headline of a plain text that doesn't name it.</summary>
internal static class Headline
{
    /// <summary>The longest headline, in UTF-16 code units; what is longer is a paragraph.</summary>
    private const int Longest = 200;

    /// <summary>What stands above headlines on saved pages.</summary>
    private static readonly HashSet<string> Buttons = new(StringComparer.OrdinalIgnoreCase)
    {
        "share", "tweet", "print", "email", "e-mail", "save", "comment", "comments", "advertisement", "menu", "home", "news", "world", "politics",
        "business", "technology", "opinion", "video", "photo", "photos", "related", "read more", "sign in", "log in", "subscribe", "breaking news",
    };

    /// <summary>
    /// The first line that is no button, when it reads like a headline (two words or more, not long, no full stop at its end)
    /// and more text follows; else null.
    /// </summary>
    public static string? Find(string text)
    {
        var lines = text.AsSpan().EnumerateLines();
        while (lines.MoveNext())
        {
            var line = lines.Current.Trim();
            if (line.IsEmpty || Buttons.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line))
                continue;

            var isHeadline = line.Length <= Longest && line.Contains(' ') && !".,;:".Contains(line.TrimEnd("\"'\u201D\u2019)")[^1], StringComparison.Ordinal);
            var headline = line.ToString();
            while (isHeadline && lines.MoveNext())
            {
                if (!lines.Current.IsWhiteSpace())
                    return headline;
            }

            return null;
        }

        return null;
    }
}
