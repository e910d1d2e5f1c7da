using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Highlighting;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying.Syntax;
using SeedSearch.Lucene.Writing;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Tests.Querying.Searching;

public class SearchBudgetTests
{
    [Fact]
    public void Whenever_time_runs_out_the_answer_says_so_and_holds_nothing_that_does_not_match()
    {
        using var index = new MadeUpIndex(3_000, new MemoryStorage(), seed: 41);
        var maker = new QueryMaker(index.Sentences, new Random(42));
        var searcher = new IndexSearcher(index.Snapshot) { Clock = new CountingClock() };
        var cut = 0;
        for (var i = 0; i < 90; i++)
        {
            var query = maker.Make(i);
            foreach (var options in Ways)
            {
                var whole = searcher.Search(query, options, CancellationToken.None);
                var all = searcher.Search(query, options with { Top = 10_000, ExactTotal = true, CollapseField = null }, CancellationToken.None);
                var matching = all.Hits.Select(h => h.Doc).ToHashSet();
                for (var asks = 0; asks < 12; asks = 2 * asks + 1)
                {
                    var part = searcher.Search(query, options with { TimeBudget = TimeSpan.FromTicks(asks) }, CancellationToken.None);
                    if (part.IsPartial) cut++;
                    else Assert.Equal(whole.Hits, part.Hits);
                    Assert.True(asks > 0 || part.IsPartial || all.Total == 0);
                    Assert.InRange(part.Total, part.Hits.Count, all.Total);
                    Assert.True(part.TotalGroups >= part.Hits.Count && part.Hits.All(h => h.Others >= 0));
                    Assert.Subset(matching, part.Hits.Select(h => h.Doc).ToHashSet());
                }
            }
        }

        Assert.True(cut > 500, $"only {cut} searches were cut short");
    }

    [Fact]
    public void A_search_that_walks_over_much_and_finds_nothing_looks_at_the_clock_all_the_while()
    {
        using var snapshot = OddsAndEvens(20_000);
        var (odd, even) = (new TermQuery("text", "odd"), new TermQuery("text", "even"));
        Clause hidden = new(Occur.Must, new ConstantScoreQuery(odd));
        Query[] queries =
        [
            new BooleanQuery([hidden, new(Occur.Must, even)]),
            new BooleanQuery([hidden, new(Occur.MustNot, PhraseQuery.Of("text", "word", "odd"))]),
            new BooleanQuery([new(Occur.Should, odd), new(Occur.Should, even)], 2),
            new ConstantScoreQuery(PhraseQuery.Of("text", "odd", "word")),
            new DocValuesRangeQuery("number", 5, 9),
        ];
        foreach (var query in queries)
        {
            var clock = new CountingClock();
            Assert.Equal(0, new IndexSearcher(snapshot) { Clock = clock }.Search(query, new SearchOptions(), CancellationToken.None).Total);
            Assert.True(clock.Asked > 6, $"{query}: asked {clock.Asked} times");
        }
    }

    [Fact]
    public void Choices_of_a_reader_look_at_the_clock_before_anything_is_found()
    {
        using var snapshot = OddsAndEvens(20_000);
        var options = new SearchOptions { Top = 0, Selections = [new FacetSelection("kind") { AnyOf = ["half", "other"] }] };
        var (plain, chosen) = (new CountingClock(), new CountingClock());
        new IndexSearcher(snapshot) { Clock = plain }.Search(Query.All, options with { Selections = [] }, CancellationToken.None);
        new IndexSearcher(snapshot) { Clock = chosen }.Search(Query.All, options, CancellationToken.None);
        Assert.True(chosen.Asked > plain.Asked, $"{chosen.Asked} with a choice, {plain.Asked} without");
    }

    [Fact]
    public void Marking_ends_when_it_is_cancelled()
    {
        var highlighter = new Highlighter(new TermQuery("text", "odd"), new Dictionary<string, Analyzer> { ["text"] = new LetterAnalyzer() });
        Assert.Throws<OperationCanceledException>(() => highlighter.Mark("an odd word", new CancellationToken(canceled: true)));
    }

    private static SearchOptions[] Ways { get; } =
    [
        new() { Top = 10_000 },
        new() { Top = 10, ExactTotal = false },
        new() { Top = 10_000, Facets = [new FacetRequest("org")] },
        new() { Top = 10_000, CollapseField = "group" },
        new() { Top = 10_000, Selections = [new FacetSelection("org") { AnyOf = ["Org 0", "Org 1", "Org 2"], NoneOf = ["Org 3"] }] },
    ];

    /// <summary>One segment in which every other document has one word, the others another, and no number lies between 5 and 9.</summary>
    private static IndexSnapshot OddsAndEvens(int documents)
    {
        var storage = new MemoryStorage();
        using (var writer = new IndexWriter(storage, new IndexWriterOptions { DefaultAnalyzer = new LetterAnalyzer() }))
        {
            for (var i = 0; i < documents; i++)
            {
                writer.AddDocument(new Document
                {
                    new TextField("text", i % 2 == 0 ? "even word" : "word odd"),
                    new NumericDocValuesField("number", i % 5),
                    new FacetField("kind", i % 2 == 0 ? "half" : "other"),
                });
            }

            writer.Commit();
        }

        return IndexSnapshot.Open(storage);
    }

    /// <summary>Time goes on by a tick whenever somebody asks.</summary>
    private sealed class CountingClock : TimeProvider
    {
        public long Asked { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Asked++;
    }
}
