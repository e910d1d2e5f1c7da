using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Tests.Querying.Searching;

public sealed class IndexSearcherTests : IDisposable
{
    private readonly MadeUpIndex _index = new(1_200, new MemoryStorage(), seed: 31);
    private readonly IndexSearcher _searcher;

    public IndexSearcherTests() => _searcher = new IndexSearcher(_index.Snapshot);

    public void Dispose() => _index.Dispose();

    [Fact]
    public void Pages_put_together_are_the_whole_list_by_score_and_by_number()
    {
        var query = Query.AnyOf(new TermQuery("text", Frequent(0)), new TermQuery("text", Frequent(1)), new TermQuery("text", Frequent(2)));
        foreach (var sort in new[] { SortOrder.ByScore, SortOrder.Ascending("day"), SortOrder.DescendingBy("day") })
            foreach (var collapse in new[] { null, "group" })
            {
                var options = new SearchOptions { Sort = sort, CollapseField = collapse };
                var whole = _searcher.Search(query, options with { Top = 10_000 }, CancellationToken.None);
                Assert.Equal(whole.TotalGroups, whole.Hits.Count);
                var pages = new List<Hit>();
                for (var skip = 0; skip < whole.Hits.Count; skip += 37) pages.AddRange(_searcher.Search(query, options with { Top = 37, Skip = skip }, CancellationToken.None).Hits);
                Assert.Equal(whole.Hits, pages);
            }
    }

    [Fact]
    public void Scores_of_given_documents_are_those_of_a_search_and_0_elsewhere()
    {
        var (wide, fine) = (Query.AnyOf(new TermQuery("text", Frequent(0)), new TermQuery("text", Frequent(1))), Query.AnyOf(new TermQuery("text", Frequent(1)), new TermQuery("text", Frequent(4))));
        var all = new SearchOptions { Top = 10_000 };
        int[] docs = [.. _searcher.Search(wide, all, CancellationToken.None).Hits.Select(h => h.Doc).Order()];
        var searched = _searcher.Search(fine, all, CancellationToken.None).Hits.ToDictionary(h => h.Doc, h => h.Score);
        var scores = _searcher.Scores(fine, docs, CancellationToken.None);
        Assert.Equal(docs.Select(doc => searched.GetValueOrDefault(doc)), scores);
        Assert.Contains(0f, scores);
        Assert.All(_searcher.Scores(new TermQuery("text", "nowhere"), docs, CancellationToken.None), score => Assert.Equal(0f, score));
    }

    [Fact]
    public void Sorted_by_a_number_hits_come_in_its_order()
    {
        var hits = _searcher.Search(Query.All, new SearchOptions { Top = 10_000, Sort = SortOrder.DescendingBy("day") }, CancellationToken.None).Hits;
        var days = hits.Select(h => _index.Sentences[int.Parse(_index.Snapshot.Document(h.Doc).GetText("id")![1..], System.Globalization.CultureInfo.InvariantCulture)].Day).ToList();
        Assert.Equal(days.OrderDescending(), days);
    }

    [Fact]
    public void Too_many_terms_give_a_partial_answer_that_says_so()
    {
        var all = _searcher.Search(new PrefixQuery("text", ""), new SearchOptions { MaxExpandedTerms = 100_000 }, CancellationToken.None);
        var some = _searcher.Search(new PrefixQuery("text", ""), new SearchOptions { MaxExpandedTerms = 3 }, CancellationToken.None);
        Assert.False(all.IsPartial);
        Assert.True(some is { IsPartial: true, IsTotalExact: false } && some.Total < all.Total);
    }

    [Fact]
    public void Without_time_the_answer_is_partial_and_a_cancelled_search_ends()
    {
        Assert.True(_searcher.Search(Query.All, new SearchOptions { TimeBudget = TimeSpan.Zero }, CancellationToken.None).IsPartial);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => _searcher.Search(Query.All, new SearchOptions(), cancelled.Token));
    }

    [Fact]
    public void The_terms_that_begin_so_come_with_their_frequency_in_all_segments_the_most_frequent_first()
    {
        var frequencies = _index.Sentences.SelectMany(s => s.Text.Split(' ').Distinct()).GroupBy(w => w).Select(g => (Term: g.Key, DocFreq: (long)g.Count())).ToList();
        foreach (var prefix in new[] { "", "b", "ba", "men", "lanro", "nothing" })
            foreach (var most in new[] { 0, 1, 7, 100_000 })
            {
                var expected = frequencies.Where(f => f.Term.StartsWith(prefix, StringComparison.Ordinal)).OrderByDescending(f => f.DocFreq).ThenBy(f => f.Term, StringComparer.Ordinal).Take(most);
                Assert.Equal(expected, _searcher.Beginning("text", prefix, most, CancellationToken.None));
            }
    }

    [Fact]
    public void Many_threads_get_the_same_answers_as_one()
    {
        var maker = new QueryMaker(_index.Sentences, new Random(33));
        var queries = Enumerable.Range(0, 90).Select(maker.Make).ToList();
        var alone = queries.ConvertAll(q => string.Join(' ', _searcher.Search(q, new SearchOptions(), CancellationToken.None).Hits));
        Parallel.For(0, 4, _ =>
        {
            for (var i = 0; i < queries.Count; i++) Assert.Equal(alone[i], string.Join(' ', _searcher.Search(queries[i], new SearchOptions(), CancellationToken.None).Hits));
        });
    }

    /// <summary>One of the words that stand in the most sentences.</summary>
    private string Frequent(int rank) =>
        _index.Sentences.SelectMany(s => s.Text.Split(' ').Distinct()).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ElementAt(rank).Key;
}
