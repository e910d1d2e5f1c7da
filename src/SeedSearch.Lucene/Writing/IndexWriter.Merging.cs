using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Segments;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Writing.Merging;

namespace SeedSearch.Lucene.Writing;

// From many segments to few: in the background, or because someone waits for it.
public sealed partial class IndexWriter
{
    /// <summary>Merges until there are no more segments than that, and no deleted documents if it is one; waits for it.</summary>
    /// <param name="maxSegments">1 or more.</param>
    /// <exception cref="NotSupportedException">
    /// A segment to be merged has term vectors and <see cref="IndexWriterOptions.DropTermVectors"/> is false, or would become larger than 2 GB,
    /// which could not be read here; the index stays as it was.
    /// </exception>
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
                    RefuseVectors(chosen);
                    RefuseLarge(chosen);
                    if (chosen.Exists(s => s.IsMerging)) continue;
                    Mark(chosen);
                }
                Guarded(() => Merge(chosen));
            }
        }
    }

    private static FieldInfo? FieldWithVectors(LiveSegment segment) => segment.Core.Fields.FirstOrDefault(f => f.HasVectors);

    private void RefuseVectors(List<LiveSegment> chosen)
    {
        if (_options.DropTermVectors) return;
        foreach (var segment in chosen)
            if (FieldWithVectors(segment) is { } field)
                throw new NotSupportedException($"Segment {segment.Core.Info.Name} has term vectors of field \"{field.Name}\", which are read over but not written here. Set IndexWriterOptions.DropTermVectors to merge without them, or merge with Lucene.");
    }

    private static void RefuseLarge(List<LiveSegment> chosen)
    {
        if (chosen.Sum(s => s.Weight) is > int.MaxValue and var bytes)
            throw new NotSupportedException($"Merged into one, {chosen.Count} segments would have about {bytes / (1 << 30):0.0} GB, and files of up to 2 GB are read here. Ask for more segments, or use more than one index.");
    }

    private List<LiveSegment>? ChooseMerge() => TieredMerges.Choose(_options.DropTermVectors ? _segments : _segments.Where(s => FieldWithVectors(s) is null), _options.SegmentsPerTier);

    private void MergeInBackground()
    {
        lock (_lock)
        {
            if (_closed || _failure is not null || !_merging.IsCompleted) return;
            if (ChooseMerge() is not { } chosen) return;
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
                chosen = _closed ? null : ChooseMerge();
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
}
