using System.Diagnostics;
using SeedSearch.Application;
using SeedSearch.Application.Exporting;
using SeedSearch.Application.Searching;

namespace SeedSearch.Cli.Output;

/// <summary>Prints what a search found, in one format.</summary>
internal abstract class HitPrinter
{
    public static HitPrinter Of(string format) => format switch
    {
        "text" => new TextPrinter(),
        "jsonl" => new JsonLinesPrinter(),
        "csv" => new CsvPrinter(),
        "bib" => new ReferencePrinter(new BibTexFormat()),
        "ris" => new ReferencePrinter(new RisFormat()),
        "trec" => new TrecPrinter(),
        _ => throw new UnreachableException(),
    };

    /// <summary>Searches and prints.</summary>
    /// <param name="index">Where to search.</param>
    /// <param name="request">What to search.</param>
    /// <param name="query">The query's name or number.</param>
    /// <param name="where">The query's place in a file, for messages; empty for a query of the command line.</param>
    /// <param name="top">At most so many results; 0 for all.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>How many results were printed.</returns>
    public abstract Task<long> PrintAsync(ISentenceIndex index, SearchRequest request, string query, string where, int top, TextWriter output, CancellationToken cancellationToken);

    /// <summary>The first results, in order.</summary>
    protected static async IAsyncEnumerable<Hit> HitsAsync(ISentenceIndex index, SearchRequest request, int top, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var left = top == 0 ? long.MaxValue : top;
        await foreach (var hit in index.AllAsync(request, cancellationToken))
        {
            yield return hit;
            if (--left == 0)
            {
                yield break;
            }
        }
    }

    /// <summary>A sentence's address on whatever server shows the index.</summary>
    protected static string Permalink(Hit hit) => "/s/" + hit.Sentence.Id.Value;

    /// <summary>Says where a query was not understood, for formats that have no room for it.</summary>
    protected static async Task TellSlipAsync(ISentenceIndex index, SearchRequest request, string where, CancellationToken cancellationToken) =>
        TellSlip((await index.SearchAsync(request with { PageSize = 1 }, cancellationToken)).Slip, where);

    /// <summary>Says where a query was not understood.</summary>
    protected static void TellSlip(QuerySlip? slip, string where)
    {
        if (slip is not null)
        {
            SeedSearchTool.Complain(FormattableString.Invariant($"{(where.Length > 0 ? where + ": " : "")}at character {slip.Position + 1}: {slip.Hint} Searched as plain words."));
        }
    }
}
