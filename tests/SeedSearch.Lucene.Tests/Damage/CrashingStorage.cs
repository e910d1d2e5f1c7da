using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Tests.Damage;

/// <summary>
/// A storage whose power fails after a number of steps. Content and names outlive that only when they were synced; of what was not,
/// chance decides, as a file system may: content whole, cut or zeros; a new name, a rename, a deletion done or not.
/// </summary>
internal sealed class CrashingStorage(int steps) : IStorage
{
    private readonly MemoryStorage _seen = new();
    private readonly Dictionary<string, byte[]> _durable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _contentSynced = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int _left = steps;

    public string Description => "a storage whose power fails";

    internal bool HasFailed => _left < 0;

    public IReadOnlyList<string> List() => _seen.List();

    public bool Exists(string name) => _seen.Exists(name);

    public StorageInput Open(string name) => _seen.Open(name);

    public StorageOutput Create(string name)
    {
        Step();
        lock (_lock) _contentSynced.Remove(name);
        return new Output(this, name);
    }

    public bool Delete(string name)
    {
        if (HasFailed) return false;
        Step();
        return _seen.Delete(name);
    }

    public void Rename(string from, string to)
    {
        Step();
        _seen.Rename(from, to);
        lock (_lock)
            if (_contentSynced.Remove(from)) _contentSynced.Add(to);
    }

    public void Sync(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Step();
            lock (_lock) _contentSynced.Add(name);
        }
        Step();
        // The folder is synced: names are as they are now, and content as far as it was synced.
        lock (_lock)
        {
            foreach (var gone in _durable.Keys.Where(n => !_seen.Exists(n)).ToList()) _durable.Remove(gone);
            foreach (var name in _seen.List())
                if (_contentSynced.Contains(name)) _durable[name] = _seen.Read(name);
        }
    }

    public IDisposable? TryLock(string name) => _seen.TryLock(name);

    /// <summary>What the next start finds.</summary>
    internal MemoryStorage AfterCrash(Random random)
    {
        var found = new MemoryStorage();
        foreach (var (name, bytes) in _durable)
            if (_seen.Exists(name) || random.Next(2) == 0) found.Put(name, bytes);
        foreach (var name in _seen.List())
        {
            if (_durable.ContainsKey(name)) continue;
            var bytes = _seen.Read(name);
            if (_contentSynced.Contains(name))
            {
                if (random.Next(2) == 0) found.Put(name, bytes);
                continue;
            }
            var kept = random.Next(bytes.Length + 1);
            switch (random.Next(4))
            {
                case 0: found.Put(name, bytes); break;
                case 1: found.Put(name, bytes.AsSpan(0, kept)); break;
                case 2: found.Put(name, new byte[bytes.Length]); break;
            }
        }
        return found;
    }

    private void Step()
    {
        if (Interlocked.Decrement(ref _left) < 0) throw new IOException("The power failed.");
    }

    private sealed class Output(CrashingStorage storage, string name) : StorageOutput(name)
    {
        private readonly MemoryStream _stream = new();

        protected override void Emit(ReadOnlySpan<byte> bytes)
        {
            storage.Step();
            _stream.Write(bytes);
        }

        protected override void Close() => storage._seen.Put(Name, _stream.GetBuffer().AsSpan(0, (int)_stream.Length));
    }
}
