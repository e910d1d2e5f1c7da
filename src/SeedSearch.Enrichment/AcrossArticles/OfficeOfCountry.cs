using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>"China's president", "president of China" and "Chinese president" are one office.</summary>
internal static class OfficeOfCountry
{
    private static readonly Dictionary<string, string> AdjectiveOf = Read(ofNames: true), Adjectives = Read(ofNames: false);

    /// <summary>The office, its country as an adjective in front, when the title tells one; else the title as it is.</summary>
    /// <param name="title">In small letters, without an article before it: "president of china".</param>
    public static string Of(string title)
    {
        if (title.LastIndexOf(" of ", StringComparison.Ordinal) is var of and > 0 && AdjectiveOf.TryGetValue(PrintedSource.Normalise(title[(of + 4)..]), out var ofCountry))
        {
            return $"{ofCountry} {title[..of]}";
        }

        var plain = title.Replace('’', '\'');
        if (plain.IndexOf("'s ", StringComparison.Ordinal) is var mark and > 0 && AdjectiveOf.TryGetValue(plain[..mark], out var possessor))
        {
            return $"{possessor} {plain[(mark + 3)..]}";
        }

        // "philippines' president"
        if (plain.IndexOf("' ", StringComparison.Ordinal) is var bare and > 0 && AdjectiveOf.TryGetValue(plain[..bare], out var plural))
        {
            return $"{plural} {plain[(bare + 2)..]}";
        }

        // The adjective may be of two words.
        for (var end = title.IndexOf(' ', StringComparison.Ordinal); end > 0; end = title.IndexOf(' ', end + 1))
        {
            if (Adjectives.TryGetValue(title[..end], out var adjective) && !Adjectives.ContainsKey(title))
            {
                return string.Concat(adjective, title.AsSpan(end));
            }
        }

        return title;
    }

    /// <summary>Whether an office, as <see cref="Of"/> gives it, is a country's.</summary>
    public static bool IsOfCountry(string office)
    {
        for (var end = office.IndexOf(' ', StringComparison.Ordinal); end > 0; end = office.IndexOf(' ', end + 1))
        {
            if (Adjectives.ContainsKey(office[..end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first adjective of each country, by the country's names or by all its adjectives.</summary>
    private static Dictionary<string, string> Read(bool ofNames)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var country in CountryList.All.Where(country => country.Adjectives.Count > 0))
        {
            foreach (var word in ofNames ? country.Names : country.Adjectives)
            {
                first[word.ToLowerInvariant()] = country.Adjectives[0].ToLowerInvariant();
            }
        }

        return first;
    }
}
