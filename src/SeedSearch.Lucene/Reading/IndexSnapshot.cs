using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Reading;

/// <summary>An unchanging view of an index. Safe to share between threads; keeps its files until disposed.</summary>
public sealed class IndexSnapshot : IDisposable
{
    /// <summary>Opens the last commit.</summary>
    /// <exception cref="FileNotFoundException">There is no index in the storage.</exception>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    /// <exception cref="IndexFormatException">A file is of a format not understood here.</exception>
    public static IndexSnapshot Open(IStorage storage) => throw new NotImplementedException();

    /// <summary>True when there is a commit in the storage.</summary>
    public static bool Exists(IStorage storage) => throw new NotImplementedException();

    internal IReadOnlyList<SegmentReader> Segments => throw new NotImplementedException();

    /// <summary>One more than the greatest document number; deleted documents count.</summary>
    public int MaxDoc => throw new NotImplementedException();

    /// <summary>Documents that are not deleted.</summary>
    public int NumDocs => throw new NotImplementedException();

    /// <summary>What was handed to the commit.</summary>
    public IReadOnlyDictionary<string, string> UserData => throw new NotImplementedException();

    /// <summary>The stored fields of a document.</summary>
    public StoredDocument Document(int doc) => throw new NotImplementedException();

    /// <summary>Gives the files back. Nobody may use the snapshot, or what came from it, any more.</summary>
    public void Dispose() => throw new NotImplementedException();
}
