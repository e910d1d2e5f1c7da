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
    /// <param name="output">Where to print; what is written is flushed by whoever made it.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>How many results were printed.</returns>
    public abstract Task<long> PrintAsync(ISentenceIndex index, SearchRequest request, string query, string where, int top, TextWriter output, CancellationToken cancellationToken);

    /// <summary>The first results as rows, in order; a slip is told first, for rows have no room for it.</summary>
    protected static async Task<long> PrintRowsAsync(
        ISentenceIndex index, SearchRequest request, string where, int top, Func<Hit, string> row, TextWriter output, CancellationToken cancellationToken)
    {
        TellSlip(await index.SlipAsync(request, cancellationToken), where);
        return await ResultRows.WriteAsync(index, request, top == 0 ? null : top, row, output, cancellationToken);
    }

    /// <summary>A sentence's address on whatever server shows the index.</summary>
    protected static string Permalink(Hit hit) => "/s/" + hit.Sentence.Id.Value;

    /// <summary>Says where a query was not understood.</summary>
    protected static void TellSlip(QuerySlip? slip, string where)
    {
        if (slip is not null)
        {
            SeedSearchTool.Complain(FormattableString.Invariant($"{(where.Length > 0 ? where + ": " : "")}at character {slip.Position + 1}: {slip.Hint} Searched as plain words."));
        }
    }
}
