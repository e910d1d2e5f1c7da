using System.Collections.Concurrent;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Expanding;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Matching;
using SeedSearch.Lucene.Querying.Ranking;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>
/// Searches one unchanging view of an index. Safe to share between any number of threads; keep one a snapshot, for it
/// remembers what it learned. What depends on a segment alone is kept with the segment and serves later snapshots too.
/// </summary>
public sealed class IndexSearcher
{
    /// <summary>Searches that run in this process.</summary>
    private static int _running;

    private readonly SegmentScope[] _segments;
    private readonly IndexStatistics _statistics;
    private readonly TermLookup _terms;
    private long _shared;
    private readonly ConcurrentDictionary<(string Name, char? Separator), MadeOnce<Dimension>> _dimensions = new();
    private readonly ConcurrentDictionary<string, MadeOnce<GroupIndex>> _groups = new();

    /// <summary>A searcher over a snapshot, which must stay open as long as the searcher is used.</summary>
    public IndexSearcher(IndexSnapshot snapshot)
    {
        Snapshot = snapshot;
        _statistics = new IndexStatistics(snapshot.Segments, snapshot.MaxDoc);
        _segments = [.. snapshot.Segments.Select((reader, i) => new SegmentScope(reader, i, _statistics))];
        _terms = new TermLookup(_segments);
    }

    /// <summary>Measures the time that a search takes.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>From how many values to count on, more than a millisecond's work, a search that runs alone asks a second thread for help.</summary>
    internal long SharedFrom { get; init; } = 1 << 20;

    /// <summary>How many searches another thread helped with.</summary>
    internal long Shared => Interlocked.Read(ref _shared);

    /// <summary>What is searched.</summary>
    public IndexSnapshot Snapshot { get; }

    /// <summary>Finds the documents that match.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; obeyed within milliseconds.</exception>
    /// <exception cref="CorruptIndexException">A file of the index is damaged.</exception>
    public SearchResult Search(Query query, SearchOptions options, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.Top);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Skip);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxExpandedTerms, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostThreads, 1);
        try
        {
            return Run(query, options, Interlocked.Increment(ref _running), cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    /// <summary>Whether a search may ask for a second thread: when there are processors enough for each of those that run to do so.</summary>
    internal static bool MayShare(int running, int processors) => 2 * running <= processors;

    private SearchResult Run(Query query, SearchOptions options, int running, CancellationToken cancellationToken)
    {
        var budget = new SearchBudget(options.TimeBudget, cancellationToken, Clock);
        var weight = new QueryCompiler(_segments, _statistics, _terms, budget, options.MaxExpandedTerms).Compile(query);
        var facets = options.Facets.Select(f => new FacetCounter(f, DimensionOf(f.Dimension, f.PathSeparator, cancellationToken))).ToArray();
        var pairs = options.Pairs is { } table ? new PairCounter(table, DimensionOf(table.Rows.Dimension, table.Rows.PathSeparator, cancellationToken), DimensionOf(table.Columns.Dimension, table.Columns.PathSeparator, cancellationToken)) : null;
        var ranges = options.RangeFacets.Select(r => new RangeCounter(r)).ToArray();
        var chosenRanges = options.RangeFacets.Where(r => r.Selected is not null).ToArray();
        string[] choices = [.. options.Selections.Select(s => HitCounts.NameOf(new FacetRequest(s.Dimension))), .. chosenRanges.Select(HitCounts.NameOf)];
        var groups = options.CollapseField is { } field ? GroupsOf(field, cancellationToken) : null;
        var memory = SearchMemory.Take(budget);
        var counts = new HitCounts(facets, ranges, choices, groups is null ? null : new GroupTally(groups, memory), memory.Docs, cancellationToken)
        {
            Pairs = pairs,
            SharedFrom = options.MostThreads > 1 && MayShare(running, Environment.ProcessorCount) ? SharedFrom : long.MaxValue,
        };
        var collector = new HitCollector(options, counts, choices.Length, groups, memory);
        foreach (var segment in _segments)
        {
            if (weight is null || budget.IsSpent()) break;
            memory.Turn();
            collector.Start(segment, [
                .. options.Selections.Select(s => SelectionBits.Of(s, segment, _terms, name => DimensionOf(name, null, cancellationToken), memory)),
                .. chosenRanges.Select(r => RangeBits(segment, memory, r))]);
            if (budget.IsOver) break;
            Ranker.Rank(weight, segment, memory, collector, budget);
        }

        counts.Finish();
        var result = new SearchResult
        {
            Hits = collector.Page(),
            // When time was up before all was counted, there are at least those that were found.
            Total = Math.Max(counts.Total, collector.Top.Count),
            IsTotalExact = !budget.IsPartial && !collector.IsPruning,
            TotalGroups = Math.Max(counts.TotalGroups, collector.Top.Count),
            IsPartial = budget.IsPartial,
            Facets = [.. facets.Select(f => f.Result(PinnedOf(f.Request, options), cancellationToken))],
            RangeFacets = [.. ranges.Select(r => r.Result())],
            Pairs = pairs?.Counts ?? [],
        };

        counts.Release();

        // After an exception the memory is in an unknown state and is left to the garbage collector.
        if (counts.Helped > 0) Interlocked.Increment(ref _shared);
        counts.Groups?.Release();
        memory.Release();
        return result;
    }

    /// <summary>How many documents match.</summary>
    /// <inheritdoc cref="Search"/>
    public long Count(Query query, CancellationToken cancellationToken) =>
        Search(query, new SearchOptions { Top = 0 }, cancellationToken).Total;

    /// <summary>How well a query fits given documents, to put in a finer order what another query found.</summary>
    /// <param name="query">The query that scores them.</param>
    /// <param name="docs">Ascending numbers of documents in the snapshot.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>A score a document; 0 for one that does not match.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public float[] Scores(Query query, IReadOnlyList<int> docs, CancellationToken cancellationToken)
    {
        var scores = new float[docs.Count];
        var budget = new SearchBudget(Timeout.InfiniteTimeSpan, cancellationToken, Clock);
        if (new QueryCompiler(_segments, _statistics, _terms, budget, new SearchOptions().MaxExpandedTerms).Compile(query) is not { } weight) return scores;
        var memory = SearchMemory.Take(budget);
        var at = 0;
        foreach (var segment in _segments)
        {
            var matcher = at < docs.Count && docs[at] < segment.DocBase + segment.MaxDoc ? weight.Matcher(segment, memory) : null;
            for (; at < docs.Count && docs[at] - segment.DocBase is var doc && doc < segment.MaxDoc; at++)
                if (matcher?.Advance(doc) == doc) scores[at] = matcher.Score();
        }

        memory.Release();
        return scores;
    }

    /// <summary>In how many documents a term stands, deleted ones included until they are merged away.</summary>
    public long DocFreq(string field, string term) => _terms.Find(field, term)?.DocFreq ?? 0;

    /// <summary>The terms of a field that begin so, those that stand in the most documents first (deleted ones included until they are merged away).</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="prefix">As the field is analysed; the empty one begins every term.</param>
    /// <param name="most">At most so many terms.</param>
    /// <param name="cancellationToken">Ends the look-up, which takes a second at most.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<(string Term, long DocFreq)> Beginning(string field, string prefix, int most, CancellationToken cancellationToken) =>
        new TermExpander(_segments, new SearchBudget(TimeSpan.FromSeconds(1), cancellationToken)).Beginning(field, prefix, most);

    /// <summary>The terms of a field that are near a word, with their frequency.</summary>
    internal List<ExpandedTerm> Nearest(string field, Func<FuzzyFilter> makeFilter, CancellationToken cancellationToken) =>
        new TermExpander(_segments, new SearchBudget(TimeSpan.FromSeconds(1), cancellationToken)).Nearest(field, makeFilter, 50);

    private Dimension DimensionOf(string name, char? separator, CancellationToken cancellationToken) =>
        _dimensions.GetOrAdd((name, separator), static _ => new()).Get(() => new Dimension(name, separator, Snapshot.Segments, cancellationToken), cancellationToken);

    private GroupIndex GroupsOf(string field, CancellationToken cancellationToken) =>
        _groups.GetOrAdd(field, static _ => new()).Get(() => new GroupIndex(Snapshot.Segments, Snapshot.MaxDoc, field, cancellationToken), cancellationToken);

    private static ulong[] RangeBits(SegmentScope segment, SearchMemory memory, RangeFacetRequest range)
    {
        var bits = memory.Bits(BitWords.For(segment.MaxDoc));
        var weight = new ValueRangeWeight(range.Field, range.Selected!.Value.Min, range.Selected.Value.Max, 0);
        if (weight.Matcher(segment, memory) is not { } matcher) return bits;
        for (var doc = matcher.Next(); doc != Matcher.NoMore; doc = matcher.Next()) bits[doc >> 6] |= 1UL << doc;
        return bits;
    }

    private static List<string> PinnedOf(FacetRequest request, SearchOptions options)
    {
        var pinned = request.Pinned.ToList();
        foreach (var selection in options.Selections)
            if (selection.Dimension == request.Dimension) pinned.AddRange(selection.AnyOf.Concat(selection.AllOf).Concat(selection.NoneOf));
        return [.. pinned.Distinct()];
    }
}
