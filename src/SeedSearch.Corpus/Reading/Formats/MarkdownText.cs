using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>What a reader of a Markdown page sees, as plain text.</summary>
internal static class MarkdownText
{
    /// <summary>The blocks of the page with a blank line between them.</summary>
    /// <param name="page">The page; Markdig bounds how deep its blocks are nested.</param>
    /// <param name="heading">The first heading of the highest level, or null.</param>
    public static string Of(MarkdownDocument page, out string? heading)
    {
        var text = new StringBuilder();
        heading = null;
        foreach (var block in page.Descendants<LeafBlock>())
        {
            if (block is CodeBlock or HtmlBlock or FootnoteLinkReferenceDefinition or LinkReferenceDefinition || block.Inline is null)
                continue;

            var line = Of(block.Inline);
            if (line.Length == 0)
                continue;
            if (block is HeadingBlock { Level: 1 })
                heading ??= line;
            if (text.Length > 0)
                text.Append(block.Parent is TableCell cell && cell.Parent is TableRow row && row.IndexOf(cell) > 0 ? "\t" : "\n\n");
            text.Append(line);
        }

        return text.ToString();
    }

    private static string Of(ContainerInline inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines.Descendants())
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline { IsHard: true } => text.Append('\n'),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return text.ToString().Trim();
    }
}
