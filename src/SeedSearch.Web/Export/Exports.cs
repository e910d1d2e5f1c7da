using System.Text;
using SeedSearch.Application;
using SeedSearch.Application.Exporting;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Api;

namespace SeedSearch.Web.Export;

/// <summary>All results of a search as a file, written while they are read, so that a large one costs no memory.</summary>
internal static class Exports
{
    private static readonly Dictionary<string, (string Type, IExportFormat Format)> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["csv"] = ("text/csv; charset=utf-8", new CsvFormat()),
        ["jsonl"] = ("application/x-ndjson; charset=utf-8", new JsonLinesFormat()),
        ["bib"] = ("application/x-bibtex; charset=utf-8", new BibTexFormat()),
        ["ris"] = ("application/x-research-info-systems; charset=utf-8", new RisFormat()),
    };

    /// <summary>Answers with the file.</summary>
    public static async Task<IResult> RunAsync(HttpContext context, ISentenceIndex index, string? format, CancellationToken cancelled)
    {
        var request = SearchUrls.ReadStrictly(context.Request.Query, out var problem);
        if (problem is not null) return ApiProblems.Bad(problem);
        if (!Formats.TryGetValue(format ?? "csv", out var chosen)) return ApiProblems.Bad("format must be one of csv, jsonl, bib, ris.");

        context.Response.Headers.ContentDisposition = $"attachment; filename=\"seedsearch.{(format ?? "csv").ToLowerInvariant()}\"";
        return Results.Stream(stream => WriteAsync(stream, chosen.Format, Origin(context.Request), index, request, cancelled), chosen.Type);
    }

    /// <summary>The server's own address, so that a permalink in a file leads back here.</summary>
    public static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private static async Task WriteAsync(Stream stream, IExportFormat format, string origin, ISentenceIndex index, SearchRequest request, CancellationToken cancelled)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), 32 * 1024, leaveOpen: true) { NewLine = "\n" };
        await writer.WriteAsync(format.Head.AsMemory(), cancelled);
        // The answer begins before all is in order, so that whoever downloads sees that it does.
        await writer.FlushAsync(cancelled);
        await ResultRows.WriteAsync(index, request, null, hit => format.Row(hit, origin + SearchUrls.Sentence(hit.Sentence.Id)), writer, cancelled);
    }
}
