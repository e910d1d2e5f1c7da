using System.Collections.Concurrent;

namespace SeedSearch.Lucene.Storage;

/// <summary>
/// A lock held through a file, in the manner of Lucene's NativeFSLockFactory: the file stays, the operating system's lock on its
/// bytes counts, and goes with the process that held it. Java takes the same lock (fcntl on Unix, LockFileEx on Windows). As such
/// locks hold between processes only, a set of paths guards against a second one in this process.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private static readonly ConcurrentDictionary<string, bool> Held = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly FileStream _file;

    private FileLock(string path, FileStream file) => (_path, _file) = (path, file);

    internal static FileLock? TryTake(string path)
    {
        // Looked up first: closing any handle on the file would give back this process's own lock on it.
        if (!Held.TryAdd(path, true)) return null;
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
            if (OperatingSystem.IsMacOS() || OperatingSystem.IsIOS() || OperatingSystem.IsTvOS())
                return TakeExclusively(path, file);
            file.Lock(0, long.MaxValue);
            return new FileLock(path, file);
        }
        catch (IOException)
        {
            file?.Dispose();
            Held.TryRemove(path, out _);
            return null;
        }
    }

    // .NET has no byte locks on Apple's systems; exclusive opening is flock there, which their Java respects only partly.
    private static FileLock TakeExclusively(string path, FileStream file)
    {
        file.Dispose();
        return new FileLock(path, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
    }

    public void Dispose()
    {
        _file.Dispose();
        Held.TryRemove(_path, out _);
    }
}
