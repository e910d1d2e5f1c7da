using SeedSearch.Lucene.Codec.Segments;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Writing;

/// <summary>Creates the files of one segment and remembers their names. A merge creates them from two threads at once.</summary>
internal sealed class SegmentFiles(IStorage storage, string segment)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>To be asked when all files are written.</summary>
    internal IReadOnlySet<string> Names => _names;

    internal IStorage Storage => storage;

    internal StorageOutput Create(string extension) => CreateNamed(SegmentNames.File(segment, extension));

    /// <summary>A file of the postings format that we write.</summary>
    internal StorageOutput CreatePostings(string extension) => CreateNamed(SegmentNames.File(segment, Codec.Postings.PostingsFormat.Suffix, extension));

    /// <summary>A file of the doc-values format that we write.</summary>
    internal StorageOutput CreateDocValues(string extension) => CreateNamed(SegmentNames.File(segment, Codec.DocValues.DocValuesFormat.Suffix, extension));

    private StorageOutput CreateNamed(string name)
    {
        lock (_lock) _names.Add(name);
        return storage.Create(name);
    }

    internal void DeleteAll()
    {
        foreach (var name in _names) storage.Delete(name);
    }
}
