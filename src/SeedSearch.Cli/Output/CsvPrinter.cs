using SeedSearch.Application;
using SeedSearch.Application.Exporting;
using SeedSearch.Application.Searching;

namespace SeedSearch.Cli.Output;

/// <summary>Comma-separated values with a heading line: the columns of every export, behind the query's name.</summary>
internal sealed class CsvPrinter : HitPrinter
{
    private bool isHeaded;

    public override async Task<long> PrintAsync(ISentenceIndex index, SearchRequest request, string query, string where, int top, TextWriter output, CancellationToken cancellationToken)
    {
        if (!isHeaded)
        {
            output.Write(CsvFormat.Line(["query", .. ExportRow.Columns]));
            isHeaded = true;
        }

        return await PrintRowsAsync(index, request, where, top, hit => CsvFormat.Line([query, .. ExportRow.Of(hit, Permalink(hit)).Cells]), output, cancellationToken);
    }
}
