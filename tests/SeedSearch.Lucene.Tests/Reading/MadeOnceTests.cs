using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying;

namespace SeedSearch.Lucene.Tests.Reading;

public sealed class MadeOnceTests
{
    [Fact]
    public void Who_waits_for_another_maker_can_go_and_the_others_get_what_was_made()
    {
        var made = new MadeOnce<string>();
        using var begun = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        var maker = new Thread(() => made.Get(() =>
        {
            begun.Set();
            mayEnd.Wait();
            return "made";
        }, CancellationToken.None));
        maker.Start();
        begun.Wait();
        Assert.Throws<OperationCanceledException>(() => made.Get(() => "another", new CancellationToken(canceled: true)));
        Assert.Null(made.Made);
        mayEnd.Set();
        Assert.Equal("made", made.Get(() => "another", CancellationToken.None));
        maker.Join();
    }

    [Fact]
    public void When_the_maker_gives_up_the_next_one_makes_it()
    {
        var made = new MadeOnce<string>();
        Assert.Throws<OperationCanceledException>(() => made.Get(() => throw new OperationCanceledException(), CancellationToken.None));
        Assert.Equal("made", made.Get(() => "made", CancellationToken.None));
    }

    [Fact]
    public void What_a_search_makes_for_later_ones_ends_when_it_is_cancelled_and_is_whole_for_the_next()
    {
        using var index = new MadeUpIndex(2_000, new MemoryStorage(), seed: 71);
        var segments = index.Snapshot.Segments;
        var gone = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => new Dimension("org", null, segments, gone));
        Assert.Throws<OperationCanceledException>(() => new Dimension("topic", '/', segments, gone));
        Assert.Throws<OperationCanceledException>(() => new GroupIndex(segments, index.Snapshot.MaxDoc, "group", gone));
        Assert.Throws<OperationCanceledException>(() => SeedSearch.Lucene.Querying.Compiling.TermTable.Read(segments[0].Terms("text")!, gone));
        var dimension = new Dimension("org", null, segments, CancellationToken.None);
        Assert.Throws<OperationCanceledException>(() => dimension.Folded(gone));
        Assert.Equal(dimension.Values.Length, dimension.Folded(CancellationToken.None).Length);

        var searcher = new IndexSearcher(index.Snapshot);
        var options = new SearchOptions { Facets = [new FacetRequest("org") { Contains = "org 1" }], CollapseField = "group" };
        Assert.Throws<OperationCanceledException>(() => searcher.Search(Query.All, options, gone));
        var found = searcher.Search(Query.All, options, CancellationToken.None);
        Assert.Equal(index.Sentences.Where((s, i) => !MadeUpIndex.IsDeleted(i)).Count(s => s.Orgs.Contains("Org 1")), found.Facets[0].Values.Single(v => v.Value == "Org 1").Count);
    }
}
