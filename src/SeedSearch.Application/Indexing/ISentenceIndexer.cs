namespace SeedSearch.Application.Indexing;

/// <summary>Takes articles up into the index.</summary>
public interface ISentenceIndexer
{
    /// <summary>
    /// Takes up what was added, changed and removed since the last run, or everything in the first. Readers see the new state once it is
    /// committed, in one step. One run at a time.
    /// </summary>
    /// <exception cref="SeedSearchSetupException">The corpus can't be read, or the index not be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the index is as it was.</exception>
    Task<IndexingReport> RunAsync(CancellationToken cancellationToken);
}
