namespace SeedSearch.Lucene.Storage;

/// <summary>A place for the files of an index: a folder, or memory. Files are written once, from start to end, and never changed.</summary>
public interface IStorage
{
    /// <summary>The names of all files.</summary>
    IReadOnlyList<string> List();

    /// <summary>True when there is a file of that name.</summary>
    bool Exists(string name);

    /// <summary>Opens a file for reading; it stays readable until disposed, even when it is deleted meanwhile.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    StorageInput Open(string name);

    /// <summary>Creates a file, replacing one of the same name.</summary>
    StorageOutput Create(string name);

    /// <summary>Deletes a file; false when it is in use and could not be deleted yet (Windows).</summary>
    bool Delete(string name);

    /// <summary>Gives a file another name in one step, replacing a file of that name.</summary>
    void Rename(string from, string to);

    /// <summary>Makes sure that the files, and their names, outlive a loss of power.</summary>
    void Sync(IEnumerable<string> names);

    /// <summary>Takes the lock of that name, which nobody else - thread, process, Java Lucene - can hold at the same time.</summary>
    /// <returns>Gives the lock back when disposed; null when someone else holds it.</returns>
    IDisposable? TryLock(string name);

    /// <summary>How the place is called in messages.</summary>
    string Description { get; }
}
