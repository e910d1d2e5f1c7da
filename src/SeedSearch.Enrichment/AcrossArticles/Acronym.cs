namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>Words in capitals that stand for a longer name.</summary>
internal static class Acronym
{
    /// <summary>Two to eight characters, one word, at least two capitals and no small letter ("RSIS", "U.N.", "G20").</summary>
    public static bool Is(string word)
    {
        if (word.Length is < 2 or > 8)
        {
            return false;
        }

        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c) || char.IsWhiteSpace(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= 2;
    }
}
