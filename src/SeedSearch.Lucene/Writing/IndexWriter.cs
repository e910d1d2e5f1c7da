using SeedSearch.Lucene.Codec.Segments;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Writing.Buffering;

namespace SeedSearch.Lucene.Writing;

/// <summary>
/// Writes an index. Safe to use from several threads: each fills a segment in memory of its own. One writer an index at a time. What
/// was done is permanent with <see cref="Commit"/>; disposing commits. Segments with term vectors,
/// which another program wrote, are merged only with <see cref="IndexWriterOptions.DropTermVectors"/>.
/// </summary>
public sealed partial class IndexWriter : IDisposable
{
    /// <summary>So many deletes that have not reached all segments make the writer flush: they take memory too.</summary>
    private const int MostPendingDeletes = 1 << 16;

    private readonly IStorage _storage;
    private readonly IndexWriterOptions _options;
    private readonly IDisposable _writeLock;
    private readonly FileTracker _files;
    private readonly FieldRegistry _fields = new();
    private readonly object _lock = new();
    private readonly object _oneAtATime = new();
    private readonly CancellationTokenSource _cancelMerges = new();
    private readonly List<LiveSegment> _segments = [];
    private readonly List<SegmentBuffer> _idle = [];
    private readonly DeleteLog _deletes = new();
    private Commit _lastCommit;
    private List<string> _commitFiles = [];
    private int _active;
    private int _flushing;
    private bool _paused;
    private bool _changed;
    private int _nextSegment;
    private long _generation;
    private long _sequence;
    private Task _merging = Task.CompletedTask;
    private Exception? _failure;
    private bool _closed;

    /// <summary>Opens an index for writing, or starts one.</summary>
    /// <exception cref="IOException">Someone else holds the index's write lock.</exception>
    /// <exception cref="CorruptIndexException">The index that is there is damaged.</exception>
    /// <exception cref="IndexFormatException">The index that is there is of a format not understood here.</exception>
    public IndexWriter(IStorage storage, IndexWriterOptions options)
    {
        _storage = storage;
        _options = options;
        _files = new FileTracker(storage);
        _writeLock = WriteLock.Take(storage, options.LockTimeout);
        try
        {
            // What is to be replaced need not be readable: building anew is the cure for a damaged index.
            var last = options.StartEmpty ? null : CommitReader.ReadLast(storage);
            _lastCommit = last ?? new Commit();
            _changed = last is null;
            (_nextSegment, _generation) = FirstFreeNames(storage, _lastCommit);
            OpenSegments();
            _files.DeleteLeftovers(IsLeftover);
        }
        catch
        {
            foreach (var segment in _segments) segment.Core.Release();
            _writeLock.Dispose();
            throw;
        }
    }

    /// <summary>Adds a document.</summary>
    /// <exception cref="ArgumentException">A field does not fit what the index has under its name, or a term is too long. The document is not added.</exception>
    public void AddDocument(Document document) => Add(document, null);

    /// <summary>Deletes the documents that have the term and adds one, as one step.</summary>
    /// <exception cref="ArgumentException">As for <see cref="AddDocument"/>; the old documents are deleted all the same.</exception>
    public void UpdateDocument(Term term, Document document) => Add(document, term);

    /// <summary>Deletes the documents that have the term.</summary>
    public void DeleteDocuments(Term term)
    {
        lock (_lock)
        {
            WaitForTurn();
            Log(term);
        }
        RelieveDeletes();
    }

    /// <summary>Forgets all that was done since the last commit, and closes the writer.</summary>
    public void Rollback()
    {
        lock (_oneAtATime)
        {
            lock (_lock)
            {
                if (_closed) return;
                _closed = true;
                _paused = true;
                while (_active > 0 || _flushing > 0) Monitor.Wait(_lock);
            }
            Close();
        }
    }

    /// <summary>A view of all that was done so far, committed or not.</summary>
    public IndexSnapshot GetSnapshot()
    {
        lock (_oneAtATime)
        {
            Pause();
            try
            {
                lock (_lock)
                {
                    DropEmptySegments();
                    var views = new List<SegmentView>();
                    List<string> names = [];
                    foreach (var segment in _segments)
                    {
                        segment.Core.AddReference();
                        views.Add(new SegmentView(segment.Core, segment.Share()));
                        names.AddRange(FilesOf(segment.Core));
                    }
                    _files.Need(names);
                    return new IndexSnapshot(views, _lastCommit.UserData, () => _files.Release(names));
                }
            }
            finally
            {
                Resume();
            }
        }
    }

    /// <summary>Commits and closes; waits for merges under way.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_closed) return;
        }
        try
        {
            if (_failure is null) Commit();
            Task merging;
            lock (_lock) merging = _merging;
            merging.Wait();
            if (_failure is null) Commit();
        }
        finally
        {
            Rollback();
        }
    }

    private void Add(Document document, Term? term)
    {
        SegmentBuffer buffer;
        long sequence;
        lock (_lock)
        {
            WaitForTurn();
            if (term is { } old) Log(old);
            sequence = _sequence;
            buffer = TakeBuffer();
            _active++;
            _changed = true;
        }
        var full = false;
        try
        {
            buffer.Add(document, sequence);
        }
        finally
        {
            lock (_lock)
            {
                _active--;
                full = buffer.MemoryUsed > (long)_options.FlushMegabytes * (1 << 20) / Math.Max(1, _idle.Count + _active + 1);
                if (full) _flushing++;
                else _idle.Add(buffer);
                Monitor.PulseAll(_lock);
            }
        }
        if (!full)
        {
            if (term is not null) RelieveDeletes();
            return;
        }
        try
        {
            Guarded(() => Flush(buffer));
        }
        finally
        {
            lock (_lock)
            {
                _flushing--;
                Monitor.PulseAll(_lock);
            }
        }
        MergeInBackground();
    }

    // A delete's number is greater than those of the documents before it, and not greater than those after.
    private void Log(Term term)
    {
        _deletes.Add(term with { Bytes = term.Bytes.ToArray() }, ++_sequence);
        _changed = true;
    }

    private void WaitForTurn()
    {
        while (_paused && !_closed) Monitor.Wait(_lock);
        ObjectDisposedException.ThrowIf(_closed, this);
        ThrowIfFailed();
    }

    private void ThrowIfFailed()
    {
        if (_failure is not null) throw new IOException("The writer failed before; what was done since the last commit is lost. Dispose it and open another.", _failure);
    }

    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e)
        {
            lock (_lock) _failure ??= e;
            throw;
        }
    }

    private void DropEmptySegments()
    {
        foreach (var segment in _segments.Where(s => s.LiveCount == 0 && !s.IsMerging).ToList())
        {
            _segments.Remove(segment);
            Drop(segment);
            _changed = true;
        }
    }

    private void Drop(LiveSegment segment)
    {
        segment.Core.Release();
        _files.Release(FilesOf(segment.Core));
    }

    private void Close()
    {
        _cancelMerges.Cancel();
        try
        {
            _merging.Wait();
        }
        finally
        {
            foreach (var buffer in _idle)
            {
                buffer.Dispose();
                buffer.Files.DeleteAll();
            }
            _idle.Clear();
            foreach (var segment in _segments) Drop(segment);
            _segments.Clear();
            _writeLock.Dispose();
            _cancelMerges.Dispose();
        }
    }
}
