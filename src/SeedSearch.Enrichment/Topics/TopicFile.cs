using System.Globalization;
using System.Text.RegularExpressions;
using SeedSearch.Enrichment.Lists;
using YamlDotNet.RepresentationModel;

namespace SeedSearch.Enrichment.Topics;

/// <summary>Reads topics.yaml.</summary>
/// <remarks>
/// A list of top levels, each with <c>topic</c> (its name), <c>german</c> (its name in German, or none), <c>code</c> (IPTC's, or none), <c>words</c>, <c>not</c> and <c>parts</c> (its second
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

    private readonly string text;

    private TopicFile(ListFile file, string text) => (this.file, this.text) = (file, text);

    /// <summary>The topics of the file, each top level before its parts.</summary>
    /// <exception cref="ListFileException">The file has a mistake.</exception>
    public static IReadOnlyList<TopicDefinition> Read(TextReader reader, string name)
    {
        var file = new ListFile(name);
        var text = reader.ReadToEnd();
        using var again = new StringReader(text);
        var root = file.Read(again) ?? throw new ListFileException(name, 0, "it is empty: it must be a list of topics, each beginning with \"- topic: name\"");
        var reading = new TopicFile(file, text);
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
        string? code = null, german = null;
        var entries = new List<TopicEntry>();
        foreach (var (key, value) in file.Entries(item, what))
        {
            switch (key.Value)
            {
                case "topic":
                    name = value;
                    break;
                case "german":
                    german = file.Text(value, "a topic's German name");
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
                    throw file.Mistake(key, $"\"{key.Value}\" is not known here; {what} has topic, german, code, words, not{(parent < 0 ? " and parts" : string.Empty)}");
            }
        }

        var path = ReadName(name ?? throw file.Mistake(item, $"{what} needs a line \"topic: name\""), parent);
        RefuseTwins(entries, path);
        var number = topics.Count;
        topics.Add(new TopicDefinition(path, code, parent, entries, german));
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
        var pieces = file.Text(node, "words").Split(',');
        var lines = LinesOf(node, pieces.Length);
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i].Trim();
            if (piece.Length == 0)
            {
                throw new ListFileException(file.Name, lines[i], "there is nothing between two commas");
            }

            entries.Add(new TopicEntry(piece, lines[i], weight, ReadPhrase(lines[i], piece)));
        }
    }

    /// <summary>The lines in which the pieces between the commas of a value begin; the value may fill many lines.</summary>
    private int[] LinesOf(YamlNode node, int count)
    {
        var lines = new int[count];
        var line = (int)node.Start.Line;
        var piece = 0;
        var begun = false;
        for (var at = (int)node.Start.Index; at < node.End.Index && at < text.Length && piece < count; at++)
        {
            if (!begun && (text[at] == ',' || !char.IsWhiteSpace(text[at])))
            {
                lines[piece] = line;
                begun = true;
            }

            if (text[at] == ',')
            {
                piece++;
                begun = false;
            }
            else if (text[at] == '\n')
            {
                line++;
            }
        }

        // A value whose commas are not all written (escapes) has its first line.
        return [.. lines.Select(found => found == 0 ? (int)node.Start.Line : found)];
    }

    private List<TopicWord> ReadPhrase(int line, string phrase)
    {
        var words = new List<TopicWord>();
        foreach (var range in TopicTokens.Split(phrase))
        {
            var word = phrase[range];
            var star = range.End.Value < phrase.Length && phrase[range.End.Value] == '*';
            var exact = word.Any(char.IsUpper);
            if (star && word.Length < TopicIndex.ShortestBeginning)
            {
                throw new ListFileException(file.Name, line, $"\"{phrase}\": before a star there must be {TopicIndex.ShortestBeginning} letters or more");
            }

            if (star && exact)
            {
                throw new ListFileException(file.Name, line, $"\"{phrase}\": a word with a capital is found only as it is written, so it can't have a star");
            }

            words.Add(new TopicWord(word, exact, star));
        }

        return words.Count switch
        {
            0 => throw new ListFileException(file.Name, line, $"\"{phrase}\" has no letters or digits"),
            > LongestPhrase => throw new ListFileException(file.Name, line, $"\"{phrase}\" has {words.Count} words, {LongestPhrase} at most are compared; is a comma missing?"),
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
                throw new ListFileException(file.Name, entry.Line, $"\"{entry.Text}\" is there twice for \"{path}\": also in line {seen[form].Line}");
            }
        }
    }

    [GeneratedRegex("^medtop:[0-9]{8}$")]
    private static partial Regex MediaTopic();
}
