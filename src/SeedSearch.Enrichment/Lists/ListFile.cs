using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SeedSearch.Enrichment.Lists;

/// <summary>A YAML file that people edit; every mistake that is found in it is reported with its line.</summary>
/// <param name="name">The file as the user knows it, for messages.</param>
internal sealed class ListFile(string name)
{
    /// <summary>The file as the user knows it.</summary>
    public string Name => name;

    /// <summary>Opens the file at <paramref name="path"/>, or the list that the program brings along when it is null.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static TextReader Open(string? path, string resource)
    {
        if (path is not null)
        {
            return new StreamReader(path);
        }

        var stream = typeof(ListFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new FileNotFoundException($"The program was built without its list {resource}.", resource);
        return new StreamReader(stream);
    }

    /// <summary>The file's only document; null when it has none.</summary>
    /// <exception cref="ListFileException">It is no YAML, or holds more than one document.</exception>
    public YamlNode? Read(TextReader reader)
    {
        var stream = new YamlStream();
        var text = reader.ReadToEnd();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (InvalidOperationException mistake)
        {
            // YamlDotNet 16 says so, without a place, when a bracket is left open.
            throw new ListFileException(name, LastReadableLine(text), "this can't be read as YAML; is a bracket or quotation mark left open?", mistake);
        }
        catch (YamlException mistake)
        {
            throw new ListFileException(name, (int)mistake.Start.Line, mistake.InnerException?.Message ?? mistake.Message, mistake);
        }

        return stream.Documents.Count switch
        {
            0 => null,
            1 => stream.Documents[0].RootNode,
            _ => throw Mistake(stream.Documents[1].RootNode, "only one document is read; remove the line of three hyphens"),
        };
    }

    private static int LastReadableLine(string text)
    {
        var line = 1L;
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
                line = parser.Current?.End.Line ?? line;
            }
        }
        catch (Exception mistake) when (mistake is YamlException or InvalidOperationException)
        {
            return (int)line;
        }

        return (int)line;
    }

    /// <summary>A mistake at <paramref name="node"/>.</summary>
    public ListFileException Mistake(YamlNode node, string reason) => new(name, (int)node.Start.Line, reason);

    /// <summary>The items of a list.</summary>
    /// <exception cref="ListFileException">It is no list.</exception>
    public IList<YamlNode> Items(YamlNode node, string what) =>
        node is YamlSequenceNode list ? list.Children : throw Mistake(node, $"{what} must be a list: each item on a line of its own, after a hyphen");

    /// <summary>The keys and values of a mapping, in order.</summary>
    /// <exception cref="ListFileException">It is no mapping, or a key is no plain word.</exception>
    public IEnumerable<(YamlScalarNode Key, YamlNode Value)> Entries(YamlNode node, string what)
    {
        if (node is not YamlMappingNode mapping)
        {
            throw Mistake(node, $"{what} must be lines of \"key: value\"");
        }

        foreach (var (key, value) in mapping.Children)
        {
            yield return (key as YamlScalarNode ?? throw Mistake(key, $"a key of {what} must be a word or number"), value);
        }
    }

    /// <summary>The text of a plain value, trimmed, never empty.</summary>
    /// <exception cref="ListFileException">It is a list or mapping, or empty.</exception>
    public string Text(YamlNode node, string what) =>
        node is YamlScalarNode { Value: { } value } && value.Trim() is { Length: > 0 } text ? text : throw Mistake(node, $"{what} must be a text");
}
