using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Exporting;

/// <summary>All results of a search as rows of a file.</summary>
public static class ResultRows
{
    /// <summary>
    /// Writes a row a result, in the search's order. The results are read as the index has them at hand, so that a hundred thousand take seconds and little memory.
    /// </summary>
    /// <param name="index">Where to search.</param>
    /// <param name="request">The search; its page is ignored.</param>
    /// <param name="most">At most so many results, from 1; null for all.</param>
    /// <param name="row">A result as text, its line break included.</param>
    /// <param name="output">Takes the rows; to be flushed by whoever made it.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="IOException">Rows had to be put in order, and the system's folder for temporary files has no room for them.</exception>
    public static async Task<long> WriteAsync(
        ISentenceIndex index, SearchRequest request, int? most, Func<Hit, string> row, TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(row);
        var count = 0L;
        using var rows = new RowsInOrder(output);
        await foreach (var (rank, hit) in index.EachAsync(request, most, cancellationToken).ConfigureAwait(false))
        {
            await rows.AddAsync(rank, row(hit), cancellationToken).ConfigureAwait(false);
            count++;
        }

        await rows.FinishAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }
}
