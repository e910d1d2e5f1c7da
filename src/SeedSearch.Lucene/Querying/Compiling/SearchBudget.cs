namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>How long a search may still go on. Asked once a block or batch. For one thread.</summary>
/// <param name="time">From now on; less than 0, or a day and more: without end.</param>
/// <param name="cancellationToken">Ends the search with an exception.</param>
/// <param name="clock">Tells the time; null for the system's.</param>
internal sealed class SearchBudget(TimeSpan time, CancellationToken cancellationToken, TimeProvider? clock = null)
{
    private const int StepsBetweenChecks = 128;

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly long _until = time >= TimeSpan.FromDays(1) || time < TimeSpan.Zero
        ? long.MaxValue
        : (clock ?? TimeProvider.System).GetTimestamp() + (long)(time.TotalSeconds * (clock ?? TimeProvider.System).TimestampFrequency);

    private int _steps;

    /// <summary>Cancelled when nobody waits for the answer any more.</summary>
    public CancellationToken Token => cancellationToken;

    /// <summary>Whether the search left something out: no time left, too many terms.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Whether the time was found to be over; what matchers say from then on is not to be believed.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether to stop now; from then on always. Reads the clock.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public bool IsSpent()
    {
        cancellationToken.Obey();
        if (!IsOver && _clock.GetTimestamp() < _until) return false;
        return IsOver = IsPartial = true;
    }

    /// <summary>For loops whose steps take some microseconds at most: as <see cref="IsSpent"/>, but reads the clock every 128 steps only.</summary>
    /// <inheritdoc cref="IsSpent"/>
    public bool IsSpentAfterStep() => ++_steps % StepsBetweenChecks == 0 ? IsSpent() : IsOver;

    /// <summary>
    /// For the making of what is kept for later searches too and must be whole: as <see cref="IsSpentAfterStep"/>, but time may run out.
    /// </summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public void ObeyAfterStep()
    {
        if (++_steps % StepsBetweenChecks == 0) cancellationToken.Obey();
    }
}
