using Markdig;
using Markdig.Syntax;
using YamlDotNet.Core;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>
/// One article a file: Markdown, which may begin with YAML between "---" lines (title, date, outlet, authors, url, id). The text
/// is what a reader of the page sees: no marks, no addresses of links, no code, no comments; a blank line between blocks.
/// </summary>
internal sealed class MarkdownFormat : WholeTextFormat
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseFootnotes().UseAutoLinks().Build();

    /// <summary>UTF-16 code units. Markdig takes the square of a paragraph's length over some rows of marks: a minute for 400,000.</summary>
    private const int LongestMarkedParagraph = 64 << 10;

    protected override IEnumerable<ReadOutcome> Articles(string text, SourceFile source)
    {
        var facts = new ArticleFacts();
        int body;
        try
        {
            body = FrontMatter.Read(text, facts);
        }
        catch (YamlException e)
        {
            return [source.Failure("the YAML between the --- lines is broken: " + e.Message, "mend it, or put values that hold : or # into quotation marks", (int)e.Start.Line + 1)];
        }

        if (LongestParagraph(text.AsSpan(body)) > LongestMarkedParagraph)
        {
            source.Note("a paragraph is longer than 64 KB, so the file is taken as plain text; put blank lines between paragraphs");
            facts.Title ??= Headline.Find(text[body..]);
            return [facts.Make(source, text[body..].TrimStart('\n'))];
        }

        MarkdownDocument page;
        try
        {
            page = Markdown.Parse(text[body..], Pipeline);
        }
        catch (ArgumentException e)
        {
            return [source.Failure("not readable as Markdown: " + e.Message, "take nested quotes and lists apart")];
        }

        var plain = MarkdownText.Of(page, out var heading);
        facts.Title ??= heading;
        return plain.Length == 0
            ? [source.Failure("there is no text in it", "put the article below the --- lines")]
            : [facts.Make(source, plain)];
    }

    private static int LongestParagraph(ReadOnlySpan<char> text)
    {
        int longest = 0, length = 0;
        foreach (var line in text.EnumerateLines())
        {
            length = line.IsWhiteSpace() ? 0 : length + line.Length + 1;
            longest = Math.Max(longest, length);
        }

        return longest;
    }
}
