using System.Globalization;
using SeedSearch.Application;
using SeedSearch.Application.Searching;

namespace SeedSearch.Cli.Output;

/// <summary>Comma-separated values with a heading line (RFC 4180).</summary>
internal sealed class CsvPrinter : HitPrinter
{
    private static readonly string[] Heading =
        ["query", "id", "sentence", "before", "after", "speaker", "found by", "organisations", "speaking for", "topics", "title", "outlet", "date", "address", "source file", "permalink"];

    private bool isHeaded;

    public override async Task<long> PrintAsync(ISentenceIndex index, SearchRequest request, string query, int top, TextWriter output, CancellationToken cancellationToken)
    {
        if (!isHeaded)
        {
            Row(output, Heading);
            isHeaded = true;
        }

        var count = 0L;
        await foreach (var hit in HitsAsync(index, request, top, cancellationToken))
        {
            var (s, a) = (hit.Sentence, hit.Sentence.Article);
            Row(output,
                query, s.Id.Value, s.Text, hit.Before, hit.After, Speakers(s), string.Join("; ", s.Quotes.Select(q => q.FoundBy)), string.Join("; ", s.Organisations),
                string.Join("; ", s.SpeakingFor), string.Join("; ", s.Topics), a.Title, a.Outlet, a.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), a.Address?.AbsoluteUri,
                a.SourceFile, "/s/" + s.Id.Value);
            count++;
        }

        return count;
    }

    private static void Row(TextWriter output, params IEnumerable<string?> cells) => output.Write(string.Join(',', cells.Select(Cell)) + "\r\n");

    /// <summary>Spreadsheets run cells that begin like a formula; an apostrophe keeps them text.</summary>
    private static string Cell(string? value)
    {
        var text = value ?? "";
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
