namespace SeedSearch.Application.Indexing;

/// <summary>Holds the last progress and tells who watches.</summary>
internal sealed class IndexingStatus : IIndexingStatus
{
    private volatile IndexingProgress? current;

    public event Action<IndexingProgress>? Changed;

    public IndexingProgress? Current => current;

    public void Tell(IndexingProgress progress)
    {
        current = progress;
        Changed?.Invoke(progress);
    }
}
