namespace SeedSearch.Lucene.Reading;

/// <summary>
/// Something dear that is made by whoever needs it first and kept for all; others wait for it. When its maker gives up, the next one makes
/// it anew. Safe to share between threads.
/// </summary>
internal sealed class MadeOnce<T> where T : class
{
    /// <summary>How often who waits looks whether it is still waited for.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(2);

    private readonly Lock _making = new();
    private volatile T? _made;

    /// <summary>What was made; null when it was not yet.</summary>
    public T? Made => _made;

    /// <summary>What was made, or is made now.</summary>
    /// <param name="make">Makes it; an exception passes through, and nothing is kept.</param>
    /// <param name="cancellationToken">Ends the waiting for another maker.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public T Get(Func<T> make, CancellationToken cancellationToken)
    {
        if (_made is { } known) return known;
        while (!_making.TryEnter(Glance)) cancellationToken.Obey();
        try
        {
            return _made ??= make();
        }
        finally
        {
            _making.Exit();
        }
    }
}
