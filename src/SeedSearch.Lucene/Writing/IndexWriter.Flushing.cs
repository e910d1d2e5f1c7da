using SeedSearch.Lucene.Codec.Segments;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Writing.Buffering;

namespace SeedSearch.Lucene.Writing;

// From documents in memory to segments: by one thread when its memory is full, or of all threads at once.
public sealed partial class IndexWriter
{
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
}
