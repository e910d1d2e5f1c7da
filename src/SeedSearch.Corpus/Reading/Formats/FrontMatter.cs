using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>The YAML that may stand between "---" lines at the top of a Markdown file.</summary>
internal static class FrontMatter
{
    /// <summary>Reads it into <paramref name="facts"/>; what it names beyond those is passed over.</summary>
    /// <returns>Where the rest of the file begins, in UTF-16 code units: 0 when there is no front matter.</returns>
    /// <exception cref="YamlException">It is no YAML; lines are counted from its "---".</exception>
    public static int Read(string text, ArticleFacts facts)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
            return 0;
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0)
            return 0;

        var yaml = new YamlStream();
        yaml.Load(new StringReader(text[4..(end + 1)]));
        if (yaml.Documents.Count > 0 && yaml.Documents[0].RootNode is YamlMappingNode map)
        {
            foreach (var (key, value) in map.Children)
                Take(facts, key, value);
        }

        return end + "\n---\n".Length;
    }

    private static void Take(ArticleFacts facts, YamlNode key, YamlNode value)
    {
        if (key is not YamlScalarNode { Value: { } name })
            return;
        if (value is YamlScalarNode { Value: { } scalar })
            facts.TryTake(name, scalar);
        else if (value is YamlSequenceNode many && name.StartsWith("author", StringComparison.OrdinalIgnoreCase))
            facts.Authors.AddRange(many.Children.OfType<YamlScalarNode>().Select(node => node.Value).OfType<string>());
    }
}
