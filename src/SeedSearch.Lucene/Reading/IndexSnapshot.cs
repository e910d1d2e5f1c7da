using System.Runtime.ExceptionServices;
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
    internal IndexSnapshot(IReadOnlyList<SegmentView> segments, IReadOnlyDictionary<string, string> userData, Action? onDispose)
    {
        _bases = new int[segments.Count];
        for (var i = 0; i < segments.Count; i++)
        {
            _bases[i] = MaxDoc;
            _segments.Add(new SegmentReader(segments[i].Core, segments[i].Live, MaxDoc));
            MaxDoc = checked(MaxDoc + segments[i].Core.Info.DocCount);
            NumDocs += _segments[^1].NumDocs;
        }
        UserData = userData;
        _onDispose = onDispose;
    }

    /// <summary>
    /// Opens the last commit; where that is damaged and an older one is still there and whole, the older one, as Lucene does:
    /// <see cref="Damage"/> then tells what was passed over.
    /// </summary>
    /// <exception cref="FileNotFoundException">There is no index in the storage.</exception>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    /// <exception cref="IndexFormatException">A file is of a format not understood here.</exception>
    public static IndexSnapshot Open(IStorage storage)
    {
        while (true)
        {
            var generations = CommitReader.Generations(storage);
            if (generations.Count == 0) throw new FileNotFoundException($"There is no index in {storage.Description}: no file segments_N. Build one first.");
            CorruptIndexException? damage = null;
            foreach (var generation in generations)
            {
                try
                {
                    return Open(storage, CommitReader.Read(storage, generation), damage);
                }
                catch (CorruptIndexException e)
                {
                    damage ??= e;
                }
            }
            // A writer may have replaced the commit between listing and opening: then there is a newer one.
            if (CommitReader.LastGeneration(storage) == generations[0]) ExceptionDispatchInfo.Throw(damage!);
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

    /// <summary>What is wrong with the last commit, where an older one was opened in its place; null as a rule.</summary>
    public CorruptIndexException? Damage { get; private init; }

    /// <summary>The stored fields of a document.</summary>
    /// <param name="doc">From 0 to <see cref="MaxDoc"/> - 1.</param>
    public StoredDocument Document(int doc)
    {
        var segment = SegmentOf(doc);
        return segment.StoredFields.Document(doc - segment.DocBase);
    }

    /// <summary>Some of the stored fields of a document: large ones that nobody needs are not copied.</summary>
    /// <param name="doc">From 0 to <see cref="MaxDoc"/> - 1.</param>
    /// <param name="fields">The names of those wanted.</param>
    public StoredDocument Document(int doc, IReadOnlySet<string> fields)
    {
        var segment = SegmentOf(doc);
        return segment.StoredFields.Document(doc - segment.DocBase, fields);
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

    private static IndexSnapshot Open(IStorage storage, Commit commit, CorruptIndexException? damage)
    {
        var opened = new SegmentView[commit.Segments.Count];
        try
        {
            for (var i = 0; i < opened.Length; i++)
            {
                var segment = commit.Segments[i];
                opened[i] = new SegmentView(SegmentCore.Open(storage, segment.Name), null);
                opened[i] = opened[i] with { Live = DeletesOf(storage, segment, opened[i].Core) };
            }
            return new IndexSnapshot(opened, commit.UserData, null) { Damage = damage };
        }
        catch
        {
            foreach (var view in opened) view?.Core.Release();
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
