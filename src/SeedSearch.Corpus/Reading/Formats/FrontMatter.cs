using YamlDotNet.Core;
using YamlDotNet.Core.Events;

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

        try
        {
            Read(new Parser(new StringReader(text[4..(end + 1)])), facts);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // What YamlDotNet throws, beside its own exception, on some broken scalars.
            throw new YamlException(Mark.Empty, Mark.Empty, "it is no YAML", e);
        }

        return end + "\n---\n".Length;
    }

    /// <summary>Takes event after event, so that no nesting is too deep; only what stands in the outermost map is looked at.</summary>
    private static void Read(Parser yaml, ArticleFacts facts)
    {
        string? key = null;
        var depth = 0;
        var isMap = false;
        while (yaml.MoveNext())
        {
            switch (yaml.Current)
            {
                case MappingStart or SequenceStart:
                    isMap |= depth == 0 && yaml.Current is MappingStart;
                    depth++;
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    key = depth == 1 ? null : key;
                    break;
                case AnchorAlias when depth == 1:
                    key = null;
                    break;
                case Scalar scalar when depth == 1 && isMap && key is null:
                    key = scalar.Value;
                    break;
                case Scalar scalar when depth == 1 && isMap && key is not null:
                    facts.TryTake(key, scalar.Value);
                    key = null;
                    break;
                case Scalar scalar when depth == 2 && key is not null && key.StartsWith("author", StringComparison.OrdinalIgnoreCase):
                    facts.Authors.Add(scalar.Value);
                    break;
            }
        }
    }
}
