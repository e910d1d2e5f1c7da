using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying.Syntax;
using SeedSearch.Lucene.Writing;

namespace SeedSearch.Lucene.Tests.Querying.Facets;

/// <summary>Each way to keep a dimension counts the same: single values, sets, slots, lists, alone and side by side, with ancestors and without.</summary>
public sealed class SegmentFacetsTests : IDisposable
{
    private const int Documents = 14_000;

    /// <summary>By dimension: how many values there are, and how many a document has at most.</summary>
    private static readonly Dictionary<string, (int Values, int Most)> Dimensions = new()
    {
        ["few"] = (20, 2), ["many"] = (3_000, 9), ["one"] = (500, 1), ["pairs"] = (2_000, 3), ["wide"] = (12_000, 1),
    };

    private readonly MemoryStorage _storage = new();
    private readonly List<Dictionary<string, string[]>> _documents = [];
    private readonly IndexSnapshot _snapshot;

    public SegmentFacetsTests()
    {
        var random = new Random(5);
        using (var writer = new IndexWriter(_storage, new IndexWriterOptions { DefaultAnalyzer = new LetterAnalyzer() }))
        {
            for (var i = 0; i < Documents; i++)
            {
                var values = Dimensions.ToDictionary(d => d.Key, d => Enumerable.Range(0, random.Next(d.Value.Most + 1)).Select(_ => Value(random.Next(d.Value.Values))).Distinct().ToArray());
                _documents.Add(values);
                var document = new Document { new TextField("text", i % 7 == 0 ? "rare" : i % 3 == 0 ? "often" : "most") };
                foreach (var (dimension, all) in values)
                    foreach (var value in all) document.Add(new FacetField(dimension, value));
                writer.AddDocument(document);
            }

            writer.Commit();
        }

        _snapshot = IndexSnapshot.Open(_storage);
    }

    [Fact]
    public void Dimensions_are_kept_each_in_the_way_that_suits_it()
    {
        var columns = Dimensions.Keys.ToDictionary(d => d, d => SegmentDimension.Of(_snapshot.Segments[0], d, null, CancellationToken.None).Column);
        Assert.Single(_snapshot.Segments);
        Assert.NotNull(columns["few"].Sets);
        Assert.IsType<ValueLists>(columns["many"].Rows);
        Assert.Equal((1, null), (columns["one"].Slots, columns["one"].Sets));
        Assert.Equal((3, null), (columns["pairs"].Slots, columns["pairs"].Sets));
        Assert.Same(columns["few"].Rows, columns["wide"].Rows);
    }

    [Theory]
    [InlineData("rare")]
    [InlineData("often")]
    [InlineData("most")]
    public void Counts_are_those_of_the_documents_whatever_is_asked_for_together(string word)
    {
        var searcher = new IndexSearcher(_snapshot);
        var hits = _documents.Where((_, i) => (i % 7 == 0 ? "rare" : i % 3 == 0 ? "often" : "most") == word).ToList();
        string[][] together = [["one"], ["few", "pairs"], ["wide", "one", "many"], [.. Dimensions.Keys], ["pairs", "pairs", "few"]];
        foreach (var separator in new char?[] { null, '/' })
        {
            foreach (var asked in together)
            {
                FacetRequest[] requests = [.. asked.Select(d => new FacetRequest(d) { Top = int.MaxValue, PathSeparator = separator })];
                var found = searcher.Search(new TermQuery("text", word), new SearchOptions { Facets = requests }, CancellationToken.None);
                Assert.Equal(hits.Count, found.Total);
                foreach (var (dimension, facet) in asked.Zip(found.Facets)) Assert.Equal(Expected(hits, dimension, separator is not null), facet.Values);
            }
        }

        // The same values as paths and as they are, side by side.
        var both = searcher.Search(new TermQuery("text", word), new SearchOptions { Facets = [new("few") { Top = 99, PathSeparator = '/' }, new("few") { Top = 99 }] }, CancellationToken.None);
        Assert.Equal(Expected(hits, "few", true), both.Facets[0].Values);
        Assert.Equal(Expected(hits, "few", false), both.Facets[1].Values);
    }

    [Theory]
    [InlineData("rare")]
    [InlineData("often")]
    [InlineData("most")]
    public void Pairs_are_counted_in_one_walk_as_a_search_for_each_would_count_them(string word)
    {
        var searcher = new IndexSearcher(_snapshot);
        var hits = _documents.Where((_, i) => (i % 7 == 0 ? "rare" : i % 3 == 0 ? "often" : "most") == word).ToList();
        string[] dimensions = [.. Dimensions.Keys];
        foreach (var (rows, columns) in dimensions.SelectMany(r => dimensions.Where(c => c != r).Select(c => (r, c))))
        {
            foreach (var separator in new char?[] { null, '/' })
            {
                string[] values = [.. Enumerable.Range(0, 15).Select(Value), "g3", "nowhere"];
                var pairs = new PairRequest(new(rows, values) { PathSeparator = separator }, new(columns, values));
                var found = searcher.Search(new TermQuery("text", word), new SearchOptions { Top = 0, Pairs = pairs }, CancellationToken.None);
                Assert.Equal(hits.Count, found.Total);
                for (var row = 0; row < values.Length; row++)
                    Assert.Equal(values.Select(column => hits.Count(hit => Has(hit[rows], values[row], separator) && hit[columns].Contains(column))), found.Pairs[row]);
            }
        }

        static bool Has(string[] all, string value, char? separator) => all.Contains(value) || (separator is { } c && all.Any(one => one.StartsWith(value + c, StringComparison.Ordinal)));
    }

    public void Dispose() => _snapshot.Dispose();

    /// <summary>A path of two steps.</summary>
    private static string Value(int number) => $"g{number % 13}/v{number}";

    private static List<FacetCount> Expected(List<Dictionary<string, string[]>> hits, string dimension, bool areAncestorsToo) =>
        [.. hits.SelectMany(d => d[dimension].Concat(areAncestorsToo ? d[dimension].Select(v => v[..v.IndexOf('/', StringComparison.Ordinal)]) : []).Distinct())
            .GroupBy(v => v).Select(g => new FacetCount(g.Key, g.Count())).OrderByDescending(f => f.Count).ThenBy(f => f.Value, StringComparer.Ordinal)];
}
