namespace SeedSearch.Lucene.Storage;

/// <summary>Files in a folder. Reading maps them into memory.</summary>
public sealed class FileStorage : IStorage
{
    /// <summary>Opens the folder, and makes it where it does not exist.</summary>
    public FileStorage(string folder)
    {
        Folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(Folder);
    }

    /// <summary>The folder's full path.</summary>
    public string Folder { get; }

    /// <inheritdoc/>
    public string Description => Folder;

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => Array.ConvertAll(Directory.GetFiles(Folder), p => Path.GetFileName(p));

    /// <inheritdoc/>
    public bool Exists(string name) => File.Exists(PathOf(name));

    /// <inheritdoc/>
    public StorageInput Open(string name) => MappedFile.Open(PathOf(name), name);

    /// <inheritdoc/>
    public StorageOutput Create(string name) => new FileOutput(PathOf(name), name);

    /// <inheritdoc/>
    public bool Delete(string name)
    {
        try
        {
            File.Delete(PathOf(name));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Rename(string from, string to) => File.Move(PathOf(from), PathOf(to), overwrite: true);

    /// <inheritdoc/>
    public void Sync(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            using var file = File.OpenHandle(PathOf(name), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.FlushToDisk(file);
        }
        FolderSync.Flush(Folder);
    }

    /// <inheritdoc/>
    public IDisposable? TryLock(string name) => FileLock.TryTake(PathOf(name));

    // Names come from the index's own files: a damaged one must not lead out of the folder.
    private string PathOf(string name) => name.Length > 0 && name == Path.GetFileName(name) && name is not ("." or "..")
        ? Path.Combine(Folder, name)
        : throw new CorruptIndexException(name, -1, "expected the name of a file in the index's own folder");
}
