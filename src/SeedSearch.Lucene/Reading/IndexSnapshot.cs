using SeedSearch.Lucene.Codec.LiveDocs;
using SeedSearch.Lucene.Codec.Segments;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Reading;

/// <summary>An unchanging view of an index. Safe to share between threads; keeps its files until disposed.</summary>
public sealed class IndexSnapshot : IDisposable
{
    private readonly List<SegmentReader> _segments = [];
    private readonly int[] _bases;
    private Action? _onDispose;
    private int _disposed;

    /// <summary>Takes over a reference to each core.</summary>
    internal IndexSnapshot(IEnumerable<(SegmentCore Core, LiveDocSet? Live)> segments, IReadOnlyDictionary<string, string> userData, Action? onDispose)
    {
        foreach (var (core, live) in segments)
        {
            _segments.Add(new SegmentReader(core, live, MaxDoc));
            MaxDoc = checked(MaxDoc + core.Info.DocCount);
            NumDocs += _segments[^1].NumDocs;
        }
        _bases = [.. _segments.Select(s => s.DocBase)];
        UserData = userData;
        _onDispose = onDispose;
    }

    /// <summary>Opens the last commit.</summary>
    /// <exception cref="FileNotFoundException">There is no index in the storage.</exception>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    /// <exception cref="IndexFormatException">A file is of a format not understood here.</exception>
    public static IndexSnapshot Open(IStorage storage)
    {
        // A writer may replace the commit between listing and opening: then there is a newer one.
        for (var generation = CommitReader.LastGeneration(storage); ;)
        {
            if (generation < 0) throw new FileNotFoundException($"There is no index in {storage.Description}: no file segments_N. Build one first.");
            try
            {
                return Open(storage, CommitReader.Read(storage, generation));
            }
            catch (Exception e) when (e is FileNotFoundException or MissingFileException)
            {
                var newer = CommitReader.LastGeneration(storage);
                if (newer == generation) throw;
                generation = newer;
            }
        }
    }

    /// <summary>True when there is a commit in the storage.</summary>
    public static bool Exists(IStorage storage) => CommitReader.LastGeneration(storage) >= 0;

    internal IReadOnlyList<SegmentReader> Segments => _segments;

    /// <summary>One more than the greatest document number; deleted documents count.</summary>
    public int MaxDoc { get; }

    /// <summary>Documents that are not deleted.</summary>
    public int NumDocs { get; }

    /// <summary>What was handed to the commit.</summary>
    public IReadOnlyDictionary<string, string> UserData { get; }

    /// <summary>The stored fields of a document.</summary>
    /// <param name="doc">From 0 to <see cref="MaxDoc"/> - 1.</param>
    public StoredDocument Document(int doc)
    {
        var segment = SegmentOf(doc);
        return segment.StoredFields.Document(doc - segment.DocBase);
    }

    /// <summary>The segment in which a document is.</summary>
    internal SegmentReader SegmentOf(int doc)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(doc);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(doc, MaxDoc);
        var at = Array.BinarySearch(_bases, doc);
        if (at < 0) at = ~at - 1;
        while (_segments[at].MaxDoc == 0) at++;
        return _segments[at];
    }

    /// <summary>Reads all files and compares them with their checksums.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public void Check()
    {
        foreach (var segment in _segments) segment.Core.Check();
    }

    /// <summary>Gives the files back. Nobody may use the snapshot, or what came from it, any more.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        foreach (var segment in _segments) segment.Core.Release();
        _onDispose?.Invoke();
        _onDispose = null;
    }

    private static IndexSnapshot Open(IStorage storage, Commit commit)
    {
        var opened = new List<(SegmentCore Core, LiveDocSet? Live)>();
        try
        {
            foreach (var segment in commit.Segments)
            {
                var core = SegmentCore.Open(storage, segment.Name);
                opened.Add((core, null));
                opened[^1] = (core, DeletesOf(storage, segment, core));
            }
            return new IndexSnapshot(opened, commit.UserData, null);
        }
        catch
        {
            foreach (var (core, _) in opened) core.Release();
            throw;
        }
    }

    internal static LiveDocSet? DeletesOf(IStorage storage, CommittedSegment segment, SegmentCore core)
    {
        if (segment.DeleteGeneration < 0) return null;
        var name = SegmentNames.File(segment.Name, segment.DeleteGeneration, LiveDocsFormat.Extension);
        StorageInput input;
        try
        {
            input = storage.Open(name);
        }
        catch (FileNotFoundException e)
        {
            throw new MissingFileException(name, e);
        }
        using (input)
        {
            var live = LiveDocsReader.Read(input, core.Info.DocCount);
            if (core.Info.DocCount - live.LiveCount != segment.DeleteCount)
                throw new CorruptIndexException(name, -1, $"expected {segment.DeleteCount} deleted documents, found {core.Info.DocCount - live.LiveCount}");
            return live;
        }
    }
}
