using SeedSearch.Application;
using SeedSearch.Application.Exporting;
using SeedSearch.Application.Searching;

namespace SeedSearch.Cli.Output;

/// <summary>References for a reference manager, one a result.</summary>
/// <param name="format">How they are written.</param>
internal sealed class ReferencePrinter(IExportFormat format) : HitPrinter
{
    public override Task<long> PrintAsync(ISentenceIndex index, SearchRequest request, string query, string where, int top, TextWriter output, CancellationToken cancellationToken) =>
        PrintRowsAsync(index, request, where, top, hit => format.Row(hit, Permalink(hit)), output, cancellationToken);
}
