using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SeedSearch.Enrichment.Names.Known;

/// <summary>Reads organisations.yaml and people.yaml.</summary>
/// <remarks>
/// A list of entries, each with <c>name</c>, and if wanted <c>other names</c> (a list), <c>kind</c> (see the file's head), <c>gender</c>
/// (people: female, male) and <c>near</c> (a list of words of which one must stand in the article).
/// </remarks>
internal sealed class KnownNameReader
{
    private static readonly Dictionary<string, NameKind> Kinds = new(StringComparer.Ordinal)
    {
        ["person"] = NameKind.Person, ["place"] = NameKind.Place, ["event"] = NameKind.Other, ["other"] = NameKind.Other,
    };

    private static readonly string[] Bodies =
        ["organisation", "company", "ministry", "agency", "government", "parliament", "court", "party", "media", "university", "institute", "ngo", "international", "military", "police", "bank", "union", "sport", "church", "armed group"];

    private readonly string file;
    private readonly NameKind usual;
    private readonly List<string> mistakes = [];
    private readonly Dictionary<string, long> seen = new(StringComparer.Ordinal);

    private KnownNameReader(string file, NameKind usual) => (this.file, this.usual) = (file, usual);

    /// <summary>Reads a list.</summary>
    /// <param name="reader">The YAML text.</param>
    /// <param name="file">The file's name, for the mistakes.</param>
    /// <param name="usual">The kind of an entry that names none.</param>
    /// <exception cref="NameListException">The list holds mistakes; all of them are named.</exception>
    public static List<KnownName> Read(TextReader reader, string file, NameKind usual)
    {
        var slips = new KnownNameReader(file, usual);
        var names = slips.Read(reader);
        return slips.mistakes.Count == 0 ? names : throw new NameListException(slips.mistakes);
    }

    private List<KnownName> Read(TextReader reader)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(reader);
        }
        catch (YamlException slip)
        {
            Mistake(slip.Start.Line, slip.Message);
            return [];
        }

        if (stream.Documents.Count == 0)
        {
            return [];
        }

        if (stream.Documents[0].RootNode is not YamlSequenceNode entries)
        {
            Mistake(stream.Documents[0].RootNode.Start.Line, "a list of entries is wanted: start each with \"- name: ...\"");
            return [];
        }

        var names = new List<KnownName>();
        foreach (var node in entries)
        {
            if (node is not YamlMappingNode entry)
            {
                Mistake(node.Start.Line, "an entry starts with \"- name: ...\"");
            }
            else if (Entry(entry) is { } name)
            {
                names.Add(name);
            }
        }

        return names;
    }

    private KnownName? Entry(YamlMappingNode entry)
    {
        string? name = null;
        var kind = usual;
        var gender = Gender.Unknown;
        IReadOnlyList<string> others = [], near = [];
        foreach (var (key, value) in entry)
        {
            switch ((key as YamlScalarNode)?.Value)
            {
                case "name":
                    name = Text(value);
                    break;
                case "other names":
                    others = Texts(value, "other names");
                    break;
                case "near":
                    near = Texts(value, "near");
                    break;
                case "kind":
                    kind = Kind(value);
                    break;
                case "gender":
                    gender = GenderOf(value);
                    break;
                case var other:
                    Mistake(key.Start.Line, $"\"{other}\" is not known; an entry has name, other names, kind, gender, near");
                    break;
            }
        }

        if (name is null)
        {
            Mistake(entry.Start.Line, "the entry has no name");
            return null;
        }

        if (!seen.TryAdd(name, entry.Start.Line))
        {
            Mistake(entry.Start.Line, $"\"{name}\" stands in line {seen[name]} already: put both together");
        }

        return new KnownName(name, others, kind, gender, near);
    }

    private NameKind Kind(YamlNode node)
    {
        var kind = (node as YamlScalarNode)?.Value ?? "";
        if (Kinds.TryGetValue(kind, out var known))
        {
            return known;
        }

        if (!Bodies.Contains(kind))
        {
            Mistake(node.Start.Line, $"the kind \"{kind}\" is not known; it is one of {string.Join(", ", Bodies.Concat(Kinds.Keys))}");
        }

        return NameKind.Organisation;
    }

    private Gender GenderOf(YamlNode node)
    {
        switch ((node as YamlScalarNode)?.Value)
        {
            case "female":
                return Gender.Female;
            case "male":
                return Gender.Male;
            default:
                Mistake(node.Start.Line, "the gender is female or male");
                return Gender.Unknown;
        }
    }

    private IReadOnlyList<string> Texts(YamlNode node, string key)
    {
        if (node is YamlSequenceNode list)
        {
            return [.. list.Select(Text).OfType<string>()];
        }

        Mistake(node.Start.Line, $"\"{key}\" wants a list: [one, another]");
        return [];
    }

    private string? Text(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
        {
            return value.Trim();
        }

        Mistake(node.Start.Line, "a name is wanted here, not nothing and not a list");
        return null;
    }

    private void Mistake(long line, string what) => mistakes.Add($"{file}:{line}: {what}");
}
