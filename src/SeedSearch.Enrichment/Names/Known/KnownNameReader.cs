using SeedSearch.Enrichment.Lists;
using YamlDotNet.RepresentationModel;

namespace SeedSearch.Enrichment.Names.Known;

/// <summary>Reads organisations.yaml and people.yaml: a list of entries whose keys the files' own heads explain.</summary>
internal sealed class KnownNameReader
{
    private static readonly string[] Bodies =
        ["organisation", "company", "ministry", "agency", "government", "parliament", "court", "party", "media", "university", "institute", "ngo", "international", "military", "police", "bank", "union", "sport", "church", "armed group"];

    private static readonly Dictionary<string, NameKind> Kinds = new(Bodies.Select(body => KeyValuePair.Create(body, NameKind.Organisation)), StringComparer.Ordinal)
    {
        ["person"] = NameKind.Person, ["place"] = NameKind.Place, ["event"] = NameKind.Other, ["other"] = NameKind.Other,
    };

    private static readonly Dictionary<string, Gender> Genders = new(StringComparer.Ordinal) { ["female"] = Gender.Female, ["male"] = Gender.Male };

    private static readonly Dictionary<string, bool> Answers = new(StringComparer.Ordinal) { ["yes"] = true, ["true"] = true, ["no"] = false, ["false"] = false };

    private readonly ListFile file;
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    private KnownNameReader(string file) => this.file = new ListFile(file);

    /// <summary>Reads a list.</summary>
    /// <param name="reader">The YAML text.</param>
    /// <param name="file">The file's name, for the message of a mistake.</param>
    /// <param name="usual">The kind of an entry that names none.</param>
    /// <exception cref="ListFileException">The list holds a mistake.</exception>
    public static List<KnownName> Read(TextReader reader, string file, NameKind usual)
    {
        var list = new KnownNameReader(file);
        return list.file.Read(reader) is { } root ? [.. list.file.Items(root, "the file").Select(entry => list.Entry(entry, usual))] : [];
    }

    private KnownName Entry(YamlNode node, NameKind usual)
    {
        var entry = new KnownName("", [], usual, Gender.Unknown, []);
        foreach (var (key, value) in file.Entries(node, "an entry"))
        {
            entry = key.Value switch
            {
                "name" => entry with { Name = file.Text(value, "a name") },
                "other names" => entry with { OtherNames = Texts(value, "other names") },
                "near" => entry with { Near = Texts(value, "near") },
                "kind" => entry with { Kind = OneOf(Kinds, value, "the kind") },
                "gender" => entry with { Gender = OneOf(Genders, value, "the gender") },
                "ambiguous" => entry with { Ambiguous = OneOf(Answers, value, "ambiguous") },
                _ => throw file.Mistake(key, $"\"{key.Value}\" is not known; an entry has name, other names, kind, gender, near, ambiguous"),
            };
        }

        if (entry.Name.Length == 0)
        {
            throw file.Mistake(node, "the entry has no name");
        }

        var line = (int)node.Start.Line;
        return entry.Near.Count > 0 || seen.TryAdd(entry.Name, line)
            ? entry
            : throw file.Mistake(node, $"\"{entry.Name}\" stands in line {seen[entry.Name]} already: put both together");
    }

    private List<string> Texts(YamlNode node, string what) => [.. file.Items(node, $"\"{what}\"").Select(item => file.Text(item, $"each of \"{what}\""))];

    private T OneOf<T>(Dictionary<string, T> words, YamlNode node, string what) =>
        words.TryGetValue(file.Text(node, what), out var value) ? value : throw file.Mistake(node, $"{what} is one of {string.Join(", ", words.Keys)}");
}
