using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Tests.Querying.Searching;

public sealed class SharedWorkTests
{
    [Fact]
    public void Each_part_is_done_once_some_by_each_thread()
    {
        var done = new int[1000];
        var (own, helped) = (0, 0);
        using var other = new ManualResetEventSlim();
        var came = SharedWork.Run(done.Length, () => { }, part =>
        {
            other.Wait(); // until the other thread has a part
            Interlocked.Increment(ref done[part]);
            own++;
        }, part =>
        {
            Interlocked.Increment(ref done[part]);
            helped++;
            other.Set();
        });
        Assert.True(came && helped > 0);
        Assert.Equal(done.Length, own + helped);
        Assert.All(done, times => Assert.Equal(1, times));
    }

    [Fact]
    public void What_goes_wrong_on_either_thread_comes_out_and_nothing_goes_on_behind_it()
    {
        using var other = new ManualResetEventSlim();
        Assert.Throws<InvalidDataException>(() => SharedWork.Run(10, () => { }, _ => other.Wait(), _ =>
        {
            other.Set();
            throw new InvalidDataException();
        }));
        Assert.Throws<OperationCanceledException>(() => SharedWork.Run(10, () => throw new OperationCanceledException(), _ => { }, _ => { }));
    }

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(2, 2, false)]
    [InlineData(2, 4, true)]
    [InlineData(50, 4, false)]
    public void Where_many_run_none_asks_for_help(int running, int processors, bool expected) => Assert.Equal(expected, IndexSearcher.MayShare(running, processors));

    [Fact]
    public void A_search_that_runs_alone_shares_its_counting_and_counts_the_same()
    {
        using var index = new MadeUpIndex(9_000, new MemoryStorage(), seed: 61);
        var (alone, shared) = (new IndexSearcher(index.Snapshot), new IndexSearcher(index.Snapshot) { SharedFrom = 0 });
        var maker = new QueryMaker(index.Sentences, new Random(62));
        var options = new SearchOptions
        {
            CollapseField = "group",
            Facets = [new FacetRequest("org") { Top = 1000 }, new FacetRequest("topic") { Top = 1000, PathSeparator = '/' }],
        };
        var months = new RangeFacetRequest("day", [new(0, 99), new(100, 400)]);
        for (var i = 0; i < 300; i++)
        {
            var query = maker.Make(i);
            var asked = i % 3 == 0 ? options with { RangeFacets = [months] } : options;
            var (one, two) = (alone.Search(query, asked with { MostThreads = 1 }, CancellationToken.None), shared.Search(query, asked, CancellationToken.None));
            Assert.Equal(one.Hits, two.Hits);
            Assert.Equal((one.Total, one.TotalGroups), (two.Total, two.TotalGroups));
            foreach (var (first, second) in one.Facets.Zip(two.Facets)) Assert.Equal(first.Values, second.Values);
            foreach (var (first, second) in one.RangeFacets.Zip(two.RangeFacets)) Assert.Equal(first.Counts, second.Counts);
        }

        Assert.Equal(0, alone.Shared);
    }
}
