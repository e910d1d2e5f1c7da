using SeedSearch.Application.Indexing;

namespace SeedSearch.TestKit.Sample;

/// <summary>An indexer that a test moves by hand.</summary>
public sealed class SampleIndexing : IIndexingStatus
{
    public event Action<IndexingProgress>? Changed;

    public IndexingProgress? Current { get; private set; }

    /// <summary>Tells whoever watches.</summary>
    public void Report(IndexingProgress progress)
    {
        Current = progress;
        Changed?.Invoke(progress);
    }
}
