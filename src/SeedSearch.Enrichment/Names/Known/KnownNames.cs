using SeedSearch.Enrichment.Lists;
using SeedSearch.Enrichment.Names.Finding;
using SeedSearch.Text;
using SeedSearch.Text.Words;

namespace SeedSearch.Enrichment.Names.Known;

/// <summary>All known names, found by their words as printed (capitals count). Immutable, thread-safe.</summary>
internal sealed class KnownNames
{
    private readonly List<KnownName> entries = [];
    private readonly PhraseTrie<int> rows = new();
    private readonly Dictionary<string, KnownName> byName = new(StringComparer.Ordinal);

    /// <summary>Of two entries with the same spelling the first counts, so people stand before organisations or not as the caller says.</summary>
    public KnownNames(IEnumerable<KnownName> names)
    {
        foreach (var name in names)
        {
            entries.Add(name);
            var number = entries.Count;
            foreach (var spelling in name.OtherNames.Prepend(name.Name))
            {
                var words = new List<TextSpan>();
                WordSplitter.Split(spelling, new TextSpan(0, spelling.Length), words);
                rows.Add([.. words.Select(word => WordHash.Printed(word.In(spelling)))], before => before == 0 ? number : before);
                byName.TryAdd(spelling, name);
            }
        }
    }

    /// <summary>Reads both lists, or the shipped one where a path is missing.</summary>
    /// <exception cref="ListFileException">A list holds a mistake.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static KnownNames Load(NameOptions options) => new(
    [
        .. Read(options.PeoplePath, "people.yaml", NameKind.Person),
        .. Read(options.OrganisationsPath, "organisations.yaml", NameKind.Organisation),
    ]);

    /// <summary>The entry with this name or other name, or null.</summary>
    public KnownName? Find(string printed) => byName.GetValueOrDefault(printed);

    /// <summary>The longest known name that starts at word <paramref name="at"/> and ends in the same sentence, with the word after it; null when none does.</summary>
    public (KnownName Name, int End)? Longest(ArticleWords words, int at, int sentenceEnd)
    {
        (KnownName, int)? longest = null;
        var state = PhraseTrie<int>.Root;
        var continues = true;
        for (var end = at; continues && end < sentenceEnd && rows.Step(ref state, WordHash.Printed(words.Printed(end)), out var number, out continues); end++)
        {
            longest = number > 0 ? (entries[number - 1], end + 1) : longest;
        }

        return longest;
    }

    private static List<KnownName> Read(string? path, string shipped, NameKind usual)
    {
        using var reader = ListFile.Open(path, $"names/{shipped}");
        return KnownNameReader.Read(reader, path ?? shipped, usual);
    }
}
