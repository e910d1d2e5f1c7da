using System.Globalization;
using System.Text.RegularExpressions;
using SeedSearch.Enrichment.Lists;
using YamlDotNet.RepresentationModel;

namespace SeedSearch.Enrichment.Topics;

/// <summary>Reads topics.yaml.</summary>
/// <remarks>
/// A list of top levels, each with <c>topic</c> (its name), <c>code</c> (IPTC's, or none), <c>words</c>, <c>not</c> and <c>parts</c> (its second
/// levels, of the same form without parts). <c>words</c> has weights as keys and words or phrases, with commas between, as values. A word with a capital
/// is found only as it is written; others whatever their case, a singular in the plural too; a star at a word's end stands for any ending. Where something of
/// <c>not</c> stands, the words in it do not count.
/// </remarks>
internal sealed partial class TopicFile
{
    /// <summary>A weight above this is a slip: 1 already gives a sentence its topic.</summary>
    public const double HeaviestWeight = 10;

    /// <summary>A phrase of more words is a slip: a comma is missing.</summary>
    private const int LongestPhrase = 6;

    private readonly ListFile file;
    private readonly List<TopicDefinition> topics = [];
    private readonly HashSet<string> paths = new(StringComparer.OrdinalIgnoreCase);

    private TopicFile(ListFile file) => this.file = file;

    /// <summary>The topics of the file, each top level before its parts.</summary>
    /// <exception cref="ListFileException">The file has a mistake.</exception>
    public static IReadOnlyList<TopicDefinition> Read(TextReader reader, string name)
    {
        var file = new ListFile(name);
        var root = file.Read(reader) ?? throw new ListFileException(name, 0, "it is empty: it must be a list of topics, each beginning with \"- topic: name\"");
        var reading = new TopicFile(file);
        foreach (var item in file.Items(root, "the file"))
        {
            reading.ReadTopic(item, -1);
        }

        return reading.topics;
    }

    private void ReadTopic(YamlNode item, int parent)
    {
        var what = parent < 0 ? "a topic" : "a part of a topic";
        YamlNode? name = null, parts = null;
        string? code = null;
        var entries = new List<TopicEntry>();
        foreach (var (key, value) in file.Entries(item, what))
        {
            switch (key.Value)
            {
                case "topic":
                    name = value;
                    break;
                case "code":
                    code = ReadCode(value);
                    break;
                case "words":
                    ReadWords(value, entries);
                    break;
                case "not":
                    ReadEntries(value, 0, entries);
                    break;
                case "parts" when parent < 0:
                    parts = value;
                    break;
                default:
                    throw file.Mistake(key, $"\"{key.Value}\" is not known here; {what} has topic, code, words, not{(parent < 0 ? " and parts" : string.Empty)}");
            }
        }

        var path = ReadName(name ?? throw file.Mistake(item, $"{what} needs a line \"topic: name\""), parent);
        RefuseTwins(entries, path);
        var number = topics.Count;
        topics.Add(new TopicDefinition(path, code, parent, entries));
        foreach (var part in parts is null ? [] : file.Items(parts, "parts"))
        {
            ReadTopic(part, number);
        }
    }

    private string ReadName(YamlNode node, int parent)
    {
        var name = file.Text(node, "a topic's name");
        if (name.Contains('/'))
        {
            throw file.Mistake(node, $"the name \"{name}\" must not have a slash: it parts the levels");
        }

        var path = parent < 0 ? name : $"{topics[parent].Path}/{name}";
        return paths.Add(path) ? path : throw file.Mistake(node, $"the topic \"{path}\" is there twice; put the words of both together");
    }

    private string ReadCode(YamlNode node)
    {
        var code = file.Text(node, "a code");
        return MediaTopic().IsMatch(code) ? code : throw file.Mistake(node, $"the code \"{code}\" is not of the form medtop:20000002; leave the line out where IPTC has no such topic");
    }

    private void ReadWords(YamlNode node, List<TopicEntry> entries)
    {
        foreach (var (key, value) in file.Entries(node, "words"))
        {
            if (!double.TryParse(key.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) || weight <= 0 || weight > HeaviestWeight)
            {
                throw file.Mistake(key, $"the weight \"{key.Value}\" must be a number above 0 and at most {HeaviestWeight}");
            }

            ReadEntries(value, weight, entries);
        }
    }

    private void ReadEntries(YamlNode node, double weight, List<TopicEntry> entries)
    {
        var line = (int)node.Start.Line;
        foreach (var piece in file.Text(node, "words").Split(','))
        {
            var text = piece.Trim();
            if (text.Length == 0)
            {
                throw file.Mistake(node, "there is nothing between two commas");
            }

            entries.Add(new TopicEntry(text, line, weight, ReadPhrase(node, text)));
        }
    }

    private List<TopicWord> ReadPhrase(YamlNode node, string text)
    {
        var words = new List<TopicWord>();
        foreach (var range in TopicTokens.Split(text))
        {
            var word = text[range];
            var star = range.End.Value < text.Length && text[range.End.Value] == '*';
            var exact = word.Any(char.IsUpper);
            if (star && word.Length < TopicIndex.ShortestBeginning)
            {
                throw file.Mistake(node, $"\"{text}\": before a star there must be {TopicIndex.ShortestBeginning} letters or more");
            }

            if (star && exact)
            {
                throw file.Mistake(node, $"\"{text}\": a word with a capital is found only as it is written, so it can't have a star");
            }

            words.Add(new TopicWord(word, exact, star));
        }

        return words.Count switch
        {
            0 => throw file.Mistake(node, $"\"{text}\" has no letters or digits"),
            > LongestPhrase => throw file.Mistake(node, $"\"{text}\" has {words.Count} words, {LongestPhrase} at most are compared; is a comma missing?"),
            _ => words,
        };
    }

    private void RefuseTwins(List<TopicEntry> entries, string path)
    {
        var seen = new Dictionary<string, TopicEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var form = string.Join(' ', entry.Words.Select(word => word.IsBeginning ? word.Form + "*" : word.Form));
            if (!seen.TryAdd(form, entry))
            {
                throw new ListFileException(file.Name, entry.Line, $"\"{entry.Text}\" is there twice for \"{path}\": also in the words that begin in line {seen[form].Line}");
            }
        }
    }

    [GeneratedRegex("^medtop:[0-9]{8}$")]
    private static partial Regex MediaTopic();
}
