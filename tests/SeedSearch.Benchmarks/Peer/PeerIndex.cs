using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Benchmarks.Peer;

/// <summary>What the peers are asked to do with a query, done by our engine.</summary>
internal sealed class PeerIndex : IDisposable
{
    private const int Best = 10;

    private static readonly SearchOptions Top = new() { Top = Best, ExactTotal = false, MostThreads = 1 };

    private readonly SearchOptions _facets;
    private readonly IndexSnapshot _snapshot;
    private readonly IndexSearcher _searcher;
    private readonly Func<int, long>[] _ids;

    /// <param name="folder">The index.</param>
    /// <param name="mostThreads">How many threads may work for one search.</param>
    public PeerIndex(string folder, int mostThreads = 1)
    {
        _facets = Top with { ExactTotal = true, Facets = [new FacetRequest("speaker"), new FacetRequest("org"), new FacetRequest("topic")], MostThreads = mostThreads };
        _snapshot = IndexSnapshot.Open(new FileStorage(folder));
        _searcher = new IndexSearcher(_snapshot);
        _ids = [.. _snapshot.Segments.Select(s => s.NumericDocValues("id") is { } values ? new Func<int, long>(values.Get) : d => d)];
    }

    /// <summary>How many threads may work for one search.</summary>
    public int MostThreads => _facets.MostThreads;

    /// <summary>Keeps the work from being optimised away.</summary>
    public long Sink { get; private set; }

    /// <summary>Answers one query; the exact number of hits in mode facets.</summary>
    public long Search(PeerQuery query, PeerMode mode, int[] ids, float[] scores)
    {
        var result = _searcher.Search(query.Query, mode == PeerMode.Facets ? _facets : Top, CancellationToken.None);
        for (var i = 0; i < result.Hits.Count; i++)
        {
            var hit = result.Hits[i];
            (ids[i], scores[i]) = (IdOf(hit.Doc), hit.Score);
            if (mode == PeerMode.Fetch) Sink += _snapshot.Document(hit.Doc).GetText("text")!.Length;
        }

        foreach (var facet in result.Facets) Sink += facet.Values.Count;
        return result.Total;
    }

    public void Dispose() => _snapshot.Dispose();

    private int IdOf(int doc)
    {
        for (var i = _ids.Length - 1; ; i--)
            if (_snapshot.Segments[i].DocBase <= doc) return (int)_ids[i](doc - _snapshot.Segments[i].DocBase);
    }
}

/// <summary>How much a query is to bring back.</summary>
internal enum PeerMode
{
    /// <summary>The ten best, by score.</summary>
    Top10,

    /// <summary>And the exact number of hits, and three dimensions counted over all of them.</summary>
    Facets,

    /// <summary>The ten best, with their stored text.</summary>
    Fetch,
}
