using FsCheck;
using FsCheck.Fluent;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Matching;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Tests.Querying.Searching;

/// <summary>
/// Whatever way a search takes - pruned, by bits, under masks, with groups, with a second thread - it finds what is found by asking every document in turn:
/// the same hits with the same scores, totals, groups and counts.
/// </summary>
public sealed class BruteForceTests : IDisposable
{
    private readonly MadeUpIndex _index = new(9_000, new MemoryStorage(), seed: 51);
    private readonly IndexSearcher _searcher;
    private readonly IndexSearcher _sharing;
    private readonly SegmentScope[] _segments;
    private readonly IndexStatistics _statistics;
    private readonly MadeUpSentence[] _byDoc;

    public BruteForceTests()
    {
        _searcher = new IndexSearcher(_index.Snapshot);
        _sharing = new IndexSearcher(_index.Snapshot) { SharedFrom = 0 };
        _statistics = new IndexStatistics(_index.Snapshot.Segments, _index.Snapshot.MaxDoc);
        _segments = [.. _index.Snapshot.Segments.Select((s, i) => new SegmentScope(s, i, _statistics))];
        // Documents are numbered as they were written.
        _byDoc = [.. _index.Sentences];
    }

    public void Dispose() => _index.Dispose();

    [Fact]
    public void Every_way_of_searching_finds_what_asking_each_document_finds()
    {
        var seeds = ArbMap.Default.ArbFor<int>();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(seeds, seed => IsAsBruteForce(new Random(seed))));
    }

    private bool IsAsBruteForce(Random random)
    {
        var maker = new QueryMaker(_index.Sentences, random);
        var query = Under(maker.Make(random.Next(15)), maker, random);
        var options = Options(random);
        var result = (random.Next(2) == 0 ? _searcher : _sharing).Search(query, options, CancellationToken.None);

        var all = Matching(query);
        bool Passes(int doc, string? except) => options.Selections.All(s => s.Dimension == except || s.AnyOf.Any(v => _byDoc[doc].Values(s.Dimension).Contains(v)));
        var hits = all.Where(h => Passes(h.Doc, null)).ToList();
        var ordered = options.Sort.Field is null
            ? hits.OrderByDescending(h => h.Score).ThenBy(h => h.Doc)
            : hits.Select(h => (h.Doc, Score: 0f)).OrderBy(h => (options.Sort.Descending ? -1 : 1) * _byDoc[h.Doc].Day).ThenBy(h => h.Doc);
        var groups = ordered.GroupBy(h => options.CollapseField is null || _byDoc[h.Doc].Group == 0 ? -1 - h.Doc : _byDoc[h.Doc].Group).ToList();
        Assert.Equal(
            groups.Skip(options.Skip).Take(options.Top).Select(g => new Hit(g.First().Doc, g.First().Score, g.Count() - 1)),
            result.Hits);
        if (result.IsTotalExact)
        {
            Assert.Equal(hits.Count, result.Total);
            Assert.Equal(groups.Count, result.TotalGroups);
        }
        else
        {
            Assert.False(options.ExactTotal);
            Assert.InRange(result.Total, Math.Min(hits.Count, options.Skip + options.Top), hits.Count);
        }

        foreach (var facet in result.Facets)
        {
            var expected = all.Where(h => Passes(h.Doc, facet.Dimension)).SelectMany(h => _byDoc[h.Doc].Values(facet.Dimension)).GroupBy(v => v).Select(g => new FacetCount(g.Key, g.Count()));
            Assert.Equal(expected.OrderByDescending(f => f.Count).ThenBy(f => f.Value, StringComparer.Ordinal), facet.Values.OrderByDescending(f => f.Count).ThenBy(f => f.Value, StringComparer.Ordinal));
        }

        return true;
    }

    /// <summary>All documents that match, by asking the query's matcher for each, the deleted ones left out.</summary>
    private List<(int Doc, float Score)> Matching(Query query)
    {
        var budget = new SearchBudget(Timeout.InfiniteTimeSpan, CancellationToken.None);
        var weight = new QueryCompiler(_segments, _statistics, new TermLookup(_segments), budget, 1024).Compile(query);
        var found = new List<(int, float)>();
        foreach (var segment in _segments)
        {
            var memory = SearchMemory.Take(budget);
            if (weight?.Matcher(segment, memory) is { } matcher)
                for (var doc = matcher.Next(); doc != Matcher.NoMore; doc = matcher.Next())
                    if (segment.Reader.LiveDocs?.IsLive(doc) ?? true) found.Add((doc + segment.DocBase, matcher.Score()));
            memory.Release();
        }

        return found;
    }

    /// <summary>The query alone, or under filters that let much or little through, or without some documents.</summary>
    private static Query Under(Query query, QueryMaker maker, Random random)
    {
        var dense = new TermQuery("kind", "sentence");
        Query[] filters =
        [
            dense, new ConstantScoreQuery(dense), Query.AnyOf(dense, new TermQuery("kind", "other")), new TermQuery("kind", "other"), new TermQuery("kind", "none"),
            new NumericRangeQuery("day", random.Next(-60, 300), random.Next(300, 810)), new DocValuesRangeQuery("day", 0, 300), maker.Make(random.Next(15)), Query.All,
        ];
        var clauses = new List<Clause> { new(Occur.Must, query) };
        for (var more = random.Next(4); more > 0; more--) clauses.Add(new(random.Next(4) == 0 ? Occur.MustNot : Occur.Filter, filters[random.Next(filters.Length)]));
        if (random.Next(8) == 0) clauses[0] = new(Occur.Should, query);
        return clauses.Count == 1 ? query : random.Next(6) == 0 ? new ConstantScoreQuery(new BooleanQuery(clauses)) : new BooleanQuery(clauses);
    }

    private static SearchOptions Options(Random random) => new()
    {
        Top = random.Next(4) switch { 0 => 1, 1 => 10, 2 => 10_000, _ => random.Next(40) },
        Skip = random.Next(4) == 0 ? random.Next(30) : 0,
        ExactTotal = random.Next(3) > 0,
        CollapseField = random.Next(2) == 0 ? "group" : null,
        Sort = random.Next(5) switch { 0 => SortOrder.Ascending("day"), 1 => SortOrder.DescendingBy("day"), _ => SortOrder.ByScore },
        Facets = random.Next(2) == 0 ? [] : [new FacetRequest("org") { Top = 1000 }, new FacetRequest("topic") { Top = 1000, PathSeparator = '/' }],
        Selections = random.Next(3) > 0 ? [] : [.. new[] { "org", "speaker" }.Take(random.Next(1, 3)).Select(d => new FacetSelection(d) { AnyOf = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"{(d == "org" ? "Org" : "Speaker")} {random.Next(20)}")] })],
    };
}
