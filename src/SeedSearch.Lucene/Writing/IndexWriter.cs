using SeedSearch.Lucene.Codec.LiveDocs;
using SeedSearch.Lucene.Codec.Segments;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Writing.Buffering;
using SeedSearch.Lucene.Writing.Merging;

namespace SeedSearch.Lucene.Writing;

/// <summary>
/// Writes an index. Safe to use from several threads: each fills a segment in memory of its own. One writer an index at a time. What
/// was done is permanent with <see cref="Commit"/>; disposing commits.
/// </summary>
public sealed class IndexWriter : IDisposable
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
            var generation = CommitReader.LastGeneration(storage);
            _lastCommit = generation < 0 ? new Commit() : CommitReader.Read(storage, generation);
            _nextSegment = _lastCommit.NextSegment;
            _changed = generation < 0 || options.StartEmpty;
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

    /// <summary>Makes all that was done so far permanent, in one step.</summary>
    /// <param name="userData">Kept with the commit; null keeps what the last commit had.</param>
    public void Commit(IReadOnlyDictionary<string, string>? userData = null)
    {
        lock (_oneAtATime)
        {
            Commit next;
            List<(LiveSegment Segment, LiveDocSet Live, string File)> deletes = [];
            List<string> names = [];
            Pause();
            try
            {
                lock (_lock)
                {
                    if (!_changed && (userData is null || SameData(userData))) return;
                    var committed = new List<CommittedSegment>();
                    DropEmptySegments();
                    foreach (var segment in _segments)
                    {
                        var name = segment.Core.Info.Name;
                        if (segment.HasNewDeletes)
                        {
                            segment.DeleteGeneration = Math.Max(1, segment.DeleteGeneration + 1);
                            segment.HasNewDeletes = false;
                            deletes.Add((segment, segment.Share()!, SegmentNames.File(name, segment.DeleteGeneration, LiveDocsFormat.Extension)));
                        }
                        committed.Add(new CommittedSegment(name, segment.DeleteGeneration, segment.DeleteGeneration < 0 ? 0 : segment.DeleteCount));
                        names.AddRange(FilesOf(segment.Core));
                        if (segment.DeleteGeneration >= 0) names.Add(SegmentNames.File(name, segment.DeleteGeneration, LiveDocsFormat.Extension));
                    }
                    next = new Commit { Generation = _lastCommit.Generation + 1, Version = _lastCommit.Version + 1, NextSegment = _nextSegment, Segments = committed, UserData = userData ?? _lastCommit.UserData };
                    _files.Need(names); // Merges may end meanwhile.
                    _changed = false;
                }
            }
            finally
            {
                Resume();
            }
            Guarded(() => Write(next, deletes, names));
        }
        MergeInBackground();
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

    /// <summary>Merges until there are no more segments than that, and no deleted documents if it is one; waits for it.</summary>
    /// <param name="maxSegments">1 or more.</param>
    public void ForceMerge(int maxSegments)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSegments, 1);
        lock (_oneAtATime)
        {
            Pause();
            Resume();
            while (true)
            {
                Task merging;
                lock (_lock) merging = _merging;
                merging.Wait();
                List<LiveSegment> chosen;
                lock (_lock)
                {
                    ThrowIfFailed();
                    DropEmptySegments();
                    var surplus = _segments.Count - maxSegments;
                    var purge = maxSegments == 1 && _segments.Count == 1 && _segments[0].DeleteCount > 0;
                    if (surplus <= 0 && !purge) return;
                    chosen = [.. _segments.OrderBy(s => s.Weight).Take(surplus + 1)];
                    if (chosen.Exists(s => s.IsMerging)) continue;
                    Mark(chosen);
                }
                Guarded(() => Merge(chosen));
            }
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
                    var views = new List<(SegmentCore Core, LiveDocSet? Live)>();
                    List<string> names = [];
                    foreach (var segment in _segments)
                    {
                        segment.Core.AddReference();
                        views.Add((segment.Core, segment.Share()));
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

    private void OpenSegments()
    {
        foreach (var segment in _lastCommit.Segments)
        {
            var core = SegmentCore.Open(_storage, segment.Name);
            _segments.Add(new LiveSegment(core, null, segment.DeleteGeneration, 0));
            var live = IndexSnapshot.DeletesOf(_storage, segment, core);
            _segments[^1] = new LiveSegment(core, live, segment.DeleteGeneration, 0);
            _fields.Learn(core.Fields);
            _commitFiles.AddRange(FilesOf(core));
            if (segment.DeleteGeneration >= 0) _commitFiles.Add(SegmentNames.File(segment.Name, segment.DeleteGeneration, LiveDocsFormat.Extension));
        }
        if (_lastCommit.Generation > 0) _commitFiles.Add(SegmentNames.Commit(_lastCommit.Generation));
        _files.Need(_commitFiles);
        foreach (var segment in _segments) _files.Need(FilesOf(segment.Core));
        if (!_options.StartEmpty) return;
        foreach (var segment in _segments) Drop(segment);
        _segments.Clear();
    }

    private static bool IsLeftover(string file) => SegmentNames.SegmentOf(file) is not null || SegmentNames.GenerationOf(file) >= 0 || file.StartsWith(SegmentNames.PendingPrefix, StringComparison.Ordinal);

    private static IEnumerable<string> FilesOf(SegmentCore core) => core.Info.Files.Append(SegmentNames.File(core.Info.Name, SegmentInfoFormat.Extension)).Distinct(StringComparer.Ordinal);

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

    private void RelieveDeletes()
    {
        if (_deletes.Count < MostPendingDeletes) return;
        lock (_oneAtATime)
        {
            if (_deletes.Count < MostPendingDeletes) return;
            Pause();
            Resume();
        }
    }

    // A thread goes on with the buffer it had before: its documents stay together, and what it needs is in its core's cache.
    private SegmentBuffer TakeBuffer()
    {
        var thread = Environment.CurrentManagedThreadId;
        var at = _idle.FindIndex(b => b.LastThread == thread);
        if (at < 0 && _idle.Count > 0 && _active + _idle.Count >= Environment.ProcessorCount) at = 0;
        var buffer = at < 0 ? NewBuffer() : _idle[at];
        if (at >= 0) _idle.RemoveAt(at);
        buffer.LastThread = thread;
        return buffer;
    }

    private SegmentBuffer NewBuffer()
    {
        var name = SegmentNames.Segment(_nextSegment++);
        return new SegmentBuffer(name, new SegmentFiles(_storage, name), _fields, _options);
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

    // Holds off all who add, writes what is in memory into segments, and carries out all deletes.
    private void Pause()
    {
        List<SegmentBuffer> buffers;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            ThrowIfFailed();
            _paused = true;
            while (_active > 0 || _flushing > 0) Monitor.Wait(_lock);
            buffers = [.. _idle];
            _idle.Clear();
        }
        try
        {
            Guarded(() =>
            {
                var cores = new SegmentCore?[buffers.Count];
                Parallel.For(0, buffers.Count, i => cores[i] = Write(buffers[i]));
                lock (_lock)
                {
                    // In the order in which they were started, however long each took to write.
                    foreach (var (core, buffer) in cores.Zip(buffers).OrderBy(p => SegmentNames.NumberOf(p.Second.Name)))
                        if (core is not null) Publish(core, buffer);
                    foreach (var segment in _segments) _deletes.Apply(segment, _sequence, null);
                    var seen = _segments.Count == 0 ? _sequence : _segments.Min(s => s.DeletesApplied);
                    _deletes.ForgetUpTo(seen);
                }
            });
        }
        catch
        {
            Resume();
            throw;
        }
    }

    private void Resume()
    {
        lock (_lock)
        {
            _paused = false;
            Monitor.PulseAll(_lock);
        }
    }

    private void Flush(SegmentBuffer buffer)
    {
        if (Write(buffer) is not { } core) return;
        lock (_lock) Publish(core, buffer);
    }

    private SegmentCore? Write(SegmentBuffer buffer)
    {
        using var memory = buffer;
        if (buffer.DocCount == 0) return null;
        SegmentFlush.Write(buffer);
        return SegmentFinisher.Finish(_storage, buffer.Files, buffer.Name, buffer.DocCount, "flush", _options.SideFiles);
    }

    private void Publish(SegmentCore core, SegmentBuffer buffer)
    {
        var added = buffer.Sequences.ToArray();
        var segment = new LiveSegment(core, null, -1, added[0] - 1);
        foreach (var doc in buffer.Failed) segment.Delete(doc);
        _deletes.Apply(segment, _sequence, added);
        _files.Need(FilesOf(core));
        _segments.Add(segment);
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

    private bool SameData(IReadOnlyDictionary<string, string> data) =>
        data.Count == _lastCommit.UserData.Count && data.All(d => _lastCommit.UserData.TryGetValue(d.Key, out var value) && value == d.Value);

    private void Write(Commit next, List<(LiveSegment Segment, LiveDocSet Live, string File)> deletes, List<string> names)
    {
        foreach (var (_, live, file) in deletes)
        {
            using var output = _storage.Create(file);
            LiveDocsWriter.Write(output, live);
        }
        _storage.Sync(names.Except(_commitFiles));
        CommitWriter.Write(_storage, next);
        names.Add(SegmentNames.Commit(next.Generation));
        _files.Need([names[^1]]);
        lock (_lock)
        {
            _files.Release(_commitFiles);
            _commitFiles = names;
            _lastCommit = next;
        }
    }

    private void MergeInBackground()
    {
        lock (_lock)
        {
            if (_closed || _failure is not null || !_merging.IsCompleted) return;
            if (TieredMerges.Choose(_segments, _options.SegmentsPerTier) is not { } chosen) return;
            Mark(chosen);
            _merging = Task.Run(() => RunMerges(chosen));
        }
    }

    private void RunMerges(List<LiveSegment>? chosen)
    {
        while (chosen is not null)
        {
            try
            {
                Guarded(() => Merge(chosen));
            }
            catch (Exception e) when (e is OperationCanceledException or AggregateException or IOException)
            {
                return; // Kept as the writer's failure; the next call throws it.
            }
            lock (_lock)
            {
                chosen = _closed ? null : TieredMerges.Choose(_segments, _options.SegmentsPerTier);
                if (chosen is not null) Mark(chosen);
            }
        }
    }

    private static void Mark(List<LiveSegment> chosen)
    {
        foreach (var segment in chosen) segment.IsMerging = true;
    }

    private void Merge(List<LiveSegment> chosen)
    {
        string name;
        var sources = new List<MergeSource>();
        lock (_lock)
        {
            chosen.Sort((a, b) => _segments.IndexOf(a).CompareTo(_segments.IndexOf(b)));
            name = SegmentNames.Segment(_nextSegment++);
            var docs = 0;
            foreach (var segment in chosen)
            {
                _deletes.Apply(segment, _sequence, null);
                sources.Add(new MergeSource(segment.Core, segment.Share(), docs));
                docs = checked(docs + segment.LiveCount);
            }
        }
        var files = new SegmentFiles(_storage, name);
        try
        {
            SegmentMerger.Merge(sources, _fields, files, _cancelMerges.Token);
            var core = SegmentFinisher.Finish(_storage, files, name, sources.Sum(s => s.DocCount), "merge", _options.SideFiles);
            lock (_lock) Replace(chosen, sources, core);
        }
        catch
        {
            files.DeleteAll();
            throw;
        }
        finally
        {
            lock (_lock)
                foreach (var segment in chosen) segment.IsMerging = false;
        }
    }

    // What was deleted in the old segments while they were merged is deleted in the new one.
    private void Replace(List<LiveSegment> chosen, List<MergeSource> sources, SegmentCore core)
    {
        foreach (var segment in chosen) _deletes.Apply(segment, _sequence, null);
        var merged = new LiveSegment(core, null, -1, _sequence);
        for (var i = 0; i < chosen.Count; i++)
        {
            if (chosen[i].Live is not { } now || now == sources[i].Live) continue;
            for (var doc = 0; doc < now.MaxDoc; doc++)
                if (!now.IsLive(doc) && sources[i].Map(doc) is >= 0 and var target) merged.Delete(target);
        }
        _files.Need(FilesOf(core));
        _segments[_segments.IndexOf(chosen[0])] = merged;
        foreach (var segment in chosen)
        {
            _segments.Remove(segment);
            Drop(segment);
        }
        _changed = true;
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
