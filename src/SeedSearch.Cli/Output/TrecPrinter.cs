using SeedSearch.Application;
using SeedSearch.Application.Searching;

namespace SeedSearch.Cli.Output;

/// <summary>A run as TREC's evaluation reads it: query Q0 article rank score tool; each article once, at its best sentence.</summary>
internal sealed class TrecPrinter : HitPrinter
{
    public override async Task<long> PrintAsync(ISentenceIndex index, SearchRequest request, string query, string where, int top, TextWriter output, CancellationToken cancellationToken)
    {
        var printed = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var hit in index.AllAsync(request with { EveryPrinting = true }, null, cancellationToken))
        {
            if (printed.Add(hit.Sentence.Article.Id))
            {
                output.WriteLine(FormattableString.Invariant($"{query} Q0 {hit.Sentence.Article.Id} {printed.Count} {hit.Score:0.######} seedsearch"));
                if (printed.Count == top)
                {
                    break;
                }
            }
        }

        return printed.Count;
    }
}
