using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>What the printed source of a quote tells by itself.</summary>
internal static class PrintedSource
{
    private static readonly string[] Articles = ["the ", "a ", "an "];
    private static readonly string[] Addresses = ["Mr", "Ms", "Mrs", "Miss", "Dr", "Prof", "Professor", "President", "Sir", "Lord", "Sen", "Rep", "Gov", "Judge"];

    /// <summary>Small letters, no article before, no white space around.</summary>
    public static string Normalise(string printed)
    {
        var text = printed.Trim().ToLowerInvariant();
        foreach (var article in Articles)
        {
            if (text.StartsWith(article, StringComparison.Ordinal))
            {
                return text[article.Length..].TrimStart();
            }
        }

        return text;
    }

    /// <summary>Whether it is a pronoun for one human being.</summary>
    public static bool IsPersonalPronoun(string source) => source is "he" or "she";

    /// <summary>The gender that a pronoun or a form of address in front of a name shows.</summary>
    public static Gender GenderOf(string source) => source switch
    {
        "she" => Gender.Female,
        "he" => Gender.Male,
        _ when StartsWithAny(source, "ms ", "ms. ", "mrs ", "mrs. ", "miss ") => Gender.Female,
        _ when StartsWithAny(source, "mr ", "mr. ") => Gender.Male,
        _ => Gender.Unknown,
    };

    /// <summary>The surname of a name that is one word, or one word behind a form of address or a possessive ("Kam", "Ms Kam", "China's Xi"); null for others.</summary>
    public static string? Surname(string name)
    {
        var words = name.Split(' ');
        var surname = words[^1];
        var isName = surname.Length > 1 && char.IsUpper(surname[0]) && surname.Skip(1).Any(char.IsLower) && surname.All(c => char.IsLetter(c) || c is '-' or '\'' or '’');
        return isName && (words.Length == 1 || (words.Length == 2 && (Addresses.Contains(words[0].TrimEnd('.')) || words[0].EndsWith("'s", StringComparison.Ordinal) || words[0].EndsWith("’s", StringComparison.Ordinal))))
            ? surname
            : null;
    }

    /// <summary>Whether two genders can be one person's.</summary>
    public static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;

    private static bool StartsWithAny(string text, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
