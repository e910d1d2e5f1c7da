using System.Diagnostics;

namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>How long a search may still go on. Asked once a block or batch; reads the clock each time.</summary>
internal sealed class SearchBudget(TimeSpan time, CancellationToken cancellationToken)
{
    private readonly long _until = time >= TimeSpan.FromDays(1) || time < TimeSpan.Zero ? long.MaxValue : Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);

    /// <summary>Whether the search left something out: no time left, too many terms.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Whether to stop now; from then on always.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public bool IsSpent()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Stopwatch.GetTimestamp() < _until) return false;
        return IsPartial = true;
    }
}
