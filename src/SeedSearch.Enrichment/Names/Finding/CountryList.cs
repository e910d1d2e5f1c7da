namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>A country, or a part of the world, of Names/Lists/countries.txt.</summary>
/// <param name="Names">Its names as printed, the usual one first; at least one.</param>
/// <param name="Adjectives">What is of it ("Chinese"), the usual word first; empty where the list tells none.</param>
internal readonly record struct Country(IReadOnlyList<string> Names, IReadOnlyList<string> Adjectives);

/// <summary>Countries with their adjectives: entries between commas, "=" between names and adjectives, "|" between names of one thing.</summary>
internal static class CountryList
{
    /// <summary>All countries, in the list's order.</summary>
    public static IReadOnlyList<Country> All { get; } = [.. WordListFile.Read("countries").Select(Read)];

    /// <summary>All names of all countries.</summary>
    public static IEnumerable<string> Names => All.SelectMany(country => country.Names);

    /// <summary>Words for peoples, faiths and languages: the adjectives that are no country's name ("US") and Names/Lists/nationalities.txt.</summary>
    public static IEnumerable<string> Peoples =>
        All.SelectMany(country => country.Adjectives.Except(country.Names)).Concat(WordListFile.Read("nationalities"));

    private static Country Read(string entry)
    {
        var sides = entry.Split('=');
        return new Country(Words(sides[0]), sides.Length > 1 ? Words(sides[1]) : []);
    }

    private static string[] Words(string side) => side.Split('|', StringSplitOptions.TrimEntries);
}
