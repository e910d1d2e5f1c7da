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
}
