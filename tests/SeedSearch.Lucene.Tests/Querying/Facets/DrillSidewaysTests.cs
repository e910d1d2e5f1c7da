using FsCheck;
using FsCheck.Fluent;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Tests.Querying.Facets;

/// <summary>Counts against a model that looks at every document: choices within a dimension joined by or, all of, none of; paths; ranges; groups.</summary>
public sealed class DrillSidewaysTests : IDisposable
{
    private static readonly string[] Dimensions = ["speaker", "org", "topic"];

    /// <summary>Of whose children the counts are asked for.</summary>
    private static readonly string[] Paths = ["", "t1", "t1/u2", "no such path"];

    /// <summary>What values are to contain.</summary>
    private static readonly string[] Typed = ["", "1", "ORG 2", "er 3", "/u", "no such value"];

    private readonly MadeUpIndex _index = new(1_500, new MemoryStorage(), seed: 21);

    [Fact]
    public void Counts_totals_and_groups_are_those_of_the_model()
    {
        var searcher = new IndexSearcher(_index.Snapshot);
        var seeds = ArbMap.Default.ArbFor<int>();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(seeds, seed => IsAsModel(searcher, new Random(seed))));
    }

    public void Dispose() => _index.Dispose();

    private bool IsAsModel(IndexSearcher searcher, Random random)
    {
        var word = MadeUpIndex.Word(random);
        Query query = random.Next(3) == 0 ? Query.All : new TermQuery("text", word);
        var selections = Dimensions.Where(_ => random.Next(2) == 0).Select(d => Choose(d, random)).ToList();
        var months = Enumerable.Range(-2, 30).Select(m => new ValueRange(m * 30, m * 30 + 29)).ToList();
        ValueRange? month = random.Next(2) == 0 ? months[random.Next(months.Count)] : null;
        var options = new SearchOptions
        {
            Selections = selections,
            Facets = [.. Dimensions.Select(d => new FacetRequest(d)
            {
                Top = random.Next(3) == 0 ? random.Next(8) : 1000,
                PathSeparator = d == "topic" ? '/' : null,
                ChildrenOf = d == "topic" && random.Next(2) == 0 ? Paths[random.Next(Paths.Length)] : null,
                Contains = random.Next(2) == 0 ? Typed[random.Next(Typed.Length)] : null,
                Pinned = ["no such value", "Org 1"],
            })],
            RangeFacets = [new RangeFacetRequest("day", months, month)],
            CollapseField = random.Next(2) == 0 ? "group" : null,
        };
        var result = searcher.Search(query, options, CancellationToken.None);

        var matching = _index.Sentences.Where((s, i) => !MadeUpIndex.IsDeleted(i) && (query is MatchAllQuery || s.Text.Split(' ').Contains(word))).ToList();
        bool Passes(MadeUpSentence s, string? except) =>
            selections.All(c => c.Dimension == except || Fits(c, s)) && (except == "day" || month is not { } m || (s.Day >= m.Min && s.Day <= m.Max));
        var hits = matching.Where(s => Passes(s, null)).ToList();
        Assert.Equal(hits.Count, result.Total);
        var groups = hits.Where(s => s.Group != 0).GroupBy(s => s.Group).ToList();
        Assert.Equal(options.CollapseField is null ? hits.Count : groups.Count + hits.Count(s => s.Group == 0), result.TotalGroups);
        if (options.CollapseField is not null)
            foreach (var hit in result.Hits)
            {
                var found = hits.Single(s => s.Id == _index.Snapshot.Document(hit.Doc).GetText("id"));
                Assert.Equal(found.Group == 0 ? 0 : groups.Single(g => g.Key == found.Group).Count() - 1, hit.Others);
            }

        foreach (var facet in result.Facets)
        {
            var counted = matching.Where(s => Passes(s, facet.Dimension)).ToList();
            var request = options.Facets.Single(f => f.Dimension == facet.Dimension);
            var expected = counted.SelectMany(s => s.Values(facet.Dimension)).GroupBy(v => v).Select(g => new FacetCount(g.Key, g.Count()))
                .Where(f => f.Value.Contains(request.Contains ?? "", StringComparison.OrdinalIgnoreCase))
                .Where(f => request.ChildrenOf is not { } parent || parent == (f.Value.LastIndexOf('/') is > 0 and var cut ? f.Value[..cut] : ""))
                .OrderByDescending(f => f.Count).ThenBy(f => f.Value, StringComparer.Ordinal).ToList();
            Assert.Equal(expected.Take(request.Top), facet.Values);
            Assert.Equal(expected.Count, facet.DistinctValues);
            Assert.Equal(0, facet.Pinned.Single(p => p.Value == "no such value").Count);
            foreach (var pinned in facet.Pinned) Assert.Equal(counted.Count(s => s.Values(facet.Dimension).Contains(pinned.Value)), pinned.Count);
        }

        Assert.Equal(months.Select(m => matching.Count(s => Passes(s, "day") && s.Day >= m.Min && s.Day <= m.Max)), result.RangeFacets[0].Counts);
        return true;
    }

    private FacetSelection Choose(string dimension, Random random)
    {
        string[] Values(int most) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => _index.Sentences[random.Next(_index.Sentences.Count)].Values(dimension).FirstOrDefault()).OfType<string>().Distinct()];
        return new(dimension)
        {
            AnyOf = Values(3),
            AllOf = random.Next(3) == 0 ? Values(1) : [],
            NoneOf = random.Next(3) == 0 ? Values(2) : [],
            PathSeparator = dimension == "topic" ? '/' : null,
        };
    }

    private static bool Fits(FacetSelection chosen, MadeUpSentence sentence)
    {
        var values = sentence.Values(chosen.Dimension).ToList();
        return (chosen.AnyOf.Count == 0 || chosen.AnyOf.Any(values.Contains)) && chosen.AllOf.All(values.Contains) && !chosen.NoneOf.Any(values.Contains);
    }
}
