using System.Collections.Concurrent;

namespace SeedSearch.Lucene.Storage;

/// <summary>Files in memory: for tests, and for indexes that need not outlive the process.</summary>
public sealed class MemoryStorage : IStorage
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _locks = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Description => "memory";

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => [.. _files.Keys];

    /// <inheritdoc/>
    public bool Exists(string name) => _files.ContainsKey(name);

    /// <summary>A copy of a file's bytes.</summary>
    public byte[] Read(string name) => [.. Bytes(name)];

    /// <summary>Puts a file, replacing one of the same name.</summary>
    public void Put(string name, ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        _files[name] = pinned;
    }

    /// <inheritdoc/>
    public unsafe StorageInput Open(string name)
    {
        var bytes = Bytes(name);
        fixed (byte* start = bytes)
            return new StorageInput(name, start, bytes.Length, new Holder(bytes));
    }

    /// <inheritdoc/>
    public StorageOutput Create(string name) => new Output(this, name);

    /// <inheritdoc/>
    public bool Delete(string name)
    {
        _files.TryRemove(name, out _);
        return true;
    }

    /// <inheritdoc/>
    public void Rename(string from, string to)
    {
        _files[to] = Bytes(from);
        _files.TryRemove(from, out _);
    }

    /// <inheritdoc/>
    public void Sync(IEnumerable<string> names) { }

    /// <inheritdoc/>
    public IDisposable? TryLock(string name) => _locks.TryAdd(name, true) ? new Lock(this, name) : null;

    private byte[] Bytes(string name) =>
        _files.TryGetValue(name, out var bytes) ? bytes : throw new FileNotFoundException($"There is no file {name} in memory.", name);

    private sealed class Lock(MemoryStorage storage, string name) : IDisposable
    {
        public void Dispose() => storage._locks.TryRemove(name, out _);
    }

    // The array is pinned for as long as someone refers to it.
    private sealed class Holder(byte[] bytes) : IDisposable
    {
        private byte[]? _bytes = bytes;

        public void Dispose() => _bytes = null;
    }

    private sealed class Output(MemoryStorage storage, string name) : StorageOutput(name)
    {
        private readonly MemoryStream _stream = new();

        protected override void Emit(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

        protected override void Close() => storage.Put(Name, _stream.GetBuffer().AsSpan(0, (int)_stream.Length));
    }
}
