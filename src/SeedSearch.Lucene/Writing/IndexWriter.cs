using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Writing;

/// <summary>Writes an index. Safe to use from several threads; one writer an index at a time.</summary>
public sealed class IndexWriter : IDisposable
{
    /// <summary>Opens an index for writing, or starts one.</summary>
    /// <exception cref="IOException">Someone else holds the index's write lock.</exception>
    public IndexWriter(IStorage storage, IndexWriterOptions options) => throw new NotImplementedException();

    /// <summary>Adds a document.</summary>
    public void AddDocument(Document document) => throw new NotImplementedException();

    /// <summary>Deletes the documents that have the term and adds one, as one step.</summary>
    public void UpdateDocument(Term term, Document document) => throw new NotImplementedException();

    /// <summary>Deletes the documents that have the term.</summary>
    public void DeleteDocuments(Term term) => throw new NotImplementedException();

    /// <summary>Makes all that was done so far permanent, in one step.</summary>
    /// <param name="userData">Kept with the commit; null keeps what the last commit had.</param>
    public void Commit(IReadOnlyDictionary<string, string>? userData = null) => throw new NotImplementedException();

    /// <summary>Forgets all that was done since the last commit, and closes the writer.</summary>
    public void Rollback() => throw new NotImplementedException();

    /// <summary>Merges until there are no more segments than that; waits for it.</summary>
    public void ForceMerge(int maxSegments) => throw new NotImplementedException();

    /// <summary>A view of all that was done so far, committed or not.</summary>
    public IndexSnapshot GetSnapshot() => throw new NotImplementedException();

    /// <summary>Commits and closes; waits for merges under way.</summary>
    public void Dispose() => throw new NotImplementedException();
}
