using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes.Speakers;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>What the printed source of a quote tells by itself.</summary>
internal static class PrintedSource
{
    private static readonly string[] Articles = ["the ", "a ", "an "];
    private static readonly string[] Stops = [" of ", " at ", " for ", " with ", " in ", " from ", " who ", " to ", ", "];
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

    /// <summary>Whether a source as printed describes one human being: "Head of the harbour board", "Senior official".</summary>
    public static bool IsOnePerson(string printed) => HumanNouns.IsPerson(Noun(printed));

    /// <summary>Whether it is an office that one person holds at a time, and holds now: "president of Norway", no "senior official" and no "former president".</summary>
    public static bool IsOffice(string printed) =>
        Noun(printed) is "president" or "premier" or "minister" or "chancellor" or "head" or "director" or "chief" or "chairman" or "chairwoman" or "chairperson" or "chair" or "ceo" or "executive"
            or "leader" or "governor" or "mayor" or "secretary" or "commissioner" or "ambassador" or "king" or "queen" or "pope" or "speaker" or "general"
        && !StartsWithAny(printed, "former ", "ex-", "deputy ", "vice ", "assistant ", "one ", "another ", "some ", "any ", "no ", "then-", "next ", "new ", "senior ", "top ");

    // The word that the description is about: the last before "of", "at", "for", "with", "in" or a comma.
    private static ReadOnlySpan<char> Noun(string printed)
    {
        var end = printed.Length;
        foreach (var stop in Stops)
        {
            end = printed.IndexOf(stop, StringComparison.Ordinal) is var at and > 0 ? Math.Min(end, at) : end;
        }

        var phrase = printed.AsSpan(0, end).TrimEnd();
        return phrase[(phrase.LastIndexOf(' ') + 1)..];
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

    /// <summary>The surname of a name that is one word, or one word behind a form of address or a possessive or a particle ("Kam", "Ms Kam", "China's Xi", "De Blasio"); null for others.</summary>
    public static string? Surname(string name)
    {
        var words = name.Split(' ');
        var surname = words[^1];
        var isName = surname.Length > 1 && char.IsUpper(surname[0]) && surname.Skip(1).Any(char.IsLower) && surname.All(c => char.IsLetter(c) || c is '-' or '\'' or '’');
        return isName && (words.Length == 1 || (words.Length == 2 && (Addresses.Contains(words[0].TrimEnd('.')) || words[0].EndsWith("'s", StringComparison.Ordinal) || words[0].EndsWith("’s", StringComparison.Ordinal) || IsParticle(words[0]))))
            ? surname
            : null;
    }

    /// <summary>Whether it is a small word that belongs to a surname; "Van" and "Al" are given names too.</summary>
    public static bool IsParticle(string word) => word is "de" or "De" or "DE" or "le" or "Le" or "von" or "van" or "bin" or "du" or "da";

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
