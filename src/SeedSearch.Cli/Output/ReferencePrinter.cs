using SeedSearch.Application;
using SeedSearch.Application.Exporting;
using SeedSearch.Application.Searching;

namespace SeedSearch.Cli.Output;

/// <summary>References for a reference manager, one a result.</summary>
/// <param name="format">How they are written.</param>
internal sealed class ReferencePrinter(IExportFormat format) : HitPrinter
{
    public override async Task<long> PrintAsync(ISentenceIndex index, SearchRequest request, string query, string where, int top, TextWriter output, CancellationToken cancellationToken)
    {
        await TellSlipAsync(index, request, where, cancellationToken);
        var count = 0L;
        await foreach (var hit in HitsAsync(index, request, top, cancellationToken))
        {
            output.Write(format.Row(hit, Permalink(hit)));
            count++;
        }

        return count;
    }
}
