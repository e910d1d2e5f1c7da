using SeedSearch.Corpus.Reading.Formats;

namespace SeedSearch.Corpus.Reading;

/// <summary>Which format a file's name tells.</summary>
internal static class SourceFormats
{
    private static readonly PlainTextFormat PlainText = new();
    private static readonly MarkdownFormat Markdown = new();
    private static readonly HtmlFormat Html = new();
    private static readonly JsonFormat Json = new();

    /// <summary>An object a line.</summary>
    public static SourceFormat JsonLines { get; } = new JsonLinesFormat();

    /// <summary>The format, or null when the ending is unknown.</summary>
    public static SourceFormat? Of(string name)
    {
        if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            name = name[..^3];
#pragma warning disable CA1308 // Endings are written in small letters.
        return Path.GetExtension(name).ToLowerInvariant() switch
#pragma warning restore CA1308
        {
            ".txt" or ".text" => PlainText,
            ".md" or ".markdown" => Markdown,
            ".html" or ".htm" => Html,
            ".jsonl" or ".ndjson" => JsonLines,
            ".json" => Json,
            _ => null,
        };
    }
}
