using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>
/// Numbers of values by document, from which counts are taken: an array of counts has a place for each number. Several dimensions may stand in
/// the same rows, each with numbers of its own. Safe to share between threads.
/// </summary>
internal abstract class ValueRows
{
    /// <summary>Counted between two asks whether to go on.</summary>
    protected const int NumbersBetweenChecks = 1 << 16;

    private readonly MadeOnce<int[]> _totals = new();

    /// <summary>All numbers are smaller.</summary>
    public abstract int Numbers { get; }

    /// <summary>By number: in how many documents, deleted ones included, it stands; counted when first asked for.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public int[] Totals(CancellationToken cancellationToken) => _totals.Get(() => CountAll(cancellationToken), cancellationToken);

    /// <summary>Adds to the count of every number that documents have.</summary>
    /// <param name="docs">Documents of the segment; each once only.</param>
    /// <param name="firstSlot">Where in each row to begin.</param>
    /// <param name="slots">How many slots of each row are counted.</param>
    /// <param name="counts">At least <see cref="Numbers"/>.</param>
    /// <param name="by">What is added.</param>
    public abstract void Add(ReadOnlySpan<int> docs, int firstSlot, int slots, int[] counts, int by);

    /// <summary>The counts over all documents.</summary>
    protected abstract int[] CountAll(CancellationToken cancellationToken);
}
