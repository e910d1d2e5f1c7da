namespace SeedSearch.Lucene;

/// <summary>Asking a token whether somebody still waits.</summary>
internal static class Cancelling
{
    /// <summary>Is told of every ask on this thread: tests cancel at a certain one, benchmarks measure how long it is from one to the next.</summary>
    [ThreadStatic]
    internal static Action? Asked;

    /// <summary>Ends the work when nobody waits for it any more.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Obey(this CancellationToken token)
    {
        Asked?.Invoke();
        token.ThrowIfCancellationRequested();
    }
}
