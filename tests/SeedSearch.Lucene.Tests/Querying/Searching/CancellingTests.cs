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

/// <summary>Whoever asks whether somebody still waits ends at once when nobody does: cancelled at one ask after the other, while the work is done.</summary>
public sealed class CancellingTests : IDisposable
{
    private const int Documents = 9_000;

    private readonly MemoryStorage _storage = new();

    public CancellingTests()
    {
        using var writer = new IndexWriter(_storage, new IndexWriterOptions { DefaultAnalyzer = new LetterAnalyzer() });
        for (var i = 0; i < Documents; i++)
        {
            writer.AddDocument(new Document
            {
                new TextField("text", (i % 2 == 0 ? "even word " : "word odd ") + Letters(i)),
                new NumericDocValuesField("number", i % 500),
                new FacetField("kind", i % 2 == 0 ? "half" : "other"),
                new FacetField("path", $"a{i % 5}/b{i % 50}"),
                new FacetField("name", Letters(i)),
            });
        }

        writer.Commit();
    }

    public static TheoryData<string> Stages => [.. Work.Keys];

    /// <summary>By stage: what is done on a view just opened, for which it must ask more than so often.</summary>
    private static Dictionary<string, (int Asks, Action<IndexSearcher, CancellationToken> Do)> Work { get; } = new()
    {
        ["matching"] = (20, (s, t) => s.Search(new BooleanQuery([new(Occur.Must, new ConstantScoreQuery(new TermQuery("text", "odd"))), new(Occur.Must, new TermQuery("text", "even"))]), new SearchOptions(), t)),
        ["phrases"] = (3, (s, t) => s.Search(PhraseQuery.Of("text", "word", "odd"), new SearchOptions(), t)),
        ["all of several"] = (3, (s, t) => s.Search(Query.AllOf(new TermQuery("text", "word"), new TermQuery("text", "odd")), new SearchOptions(), t)),
        ["ranking"] = (3, (s, t) => s.Search(Query.AnyOf(new TermQuery("text", "word"), new TermQuery("text", "odd")), new SearchOptions(), t)),
        ["first counting"] = (30, (s, t) => s.Search(new TermQuery("text", "odd"), new SearchOptions { Facets = [new FacetRequest("kind"), new FacetRequest("path") { PathSeparator = '/' }] }, t)),
        ["counting bits"] = (5, (s, t) => s.Search(Query.AnyOf(new TermQuery("text", "odd"), new TermQuery("text", "a")), new SearchOptions { Top = 0, Facets = [new FacetRequest("kind")] }, t)),
        ["values that contain a text"] = (20, (s, t) => s.Search(Query.All, new SearchOptions { Facets = [new FacetRequest("name") { Contains = "a" }] }, t)),
        ["groups"] = (8, (s, t) => s.Search(Query.All, new SearchOptions { CollapseField = "number" }, t)),
        ["sorting"] = (8, (s, t) => s.Search(Query.All, new SearchOptions { Sort = SortOrder.DescendingBy("number") }, t)),
        ["ranges of values"] = (3, (s, t) => s.Search(new DocValuesRangeQuery("number", 3, 7), new SearchOptions(), t)),
        ["words that begin so"] = (5, (s, t) => s.Search(new PrefixQuery("text", "b"), new SearchOptions(), t)),
        ["words like a pattern"] = (5, (s, t) => s.Search(new WildcardQuery("text", "*b*"), new SearchOptions { MaxExpandedTerms = Documents }, t)),
        ["words nearly so"] = (5, (s, t) => s.Search(new FuzzyQuery("text", "abcd", 2, 0, 50), new SearchOptions(), t)),
        ["suggesting words"] = (5, (s, t) => s.Beginning("text", "", 10, t)),
        ["marking"] = (3, (_, t) => new Highlighter(PhraseQuery.Of("text", "word", "odd"), new Dictionary<string, Analyzer> { ["text"] = new LetterAnalyzer() }).Find(string.Concat(Enumerable.Repeat("word odd and even ", 9_000)), t)),
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void Whichever_ask_finds_that_nobody_waits_is_the_last_and_the_next_search_is_whole(string stage)
    {
        var (least, work) = Work[stage];
        var all = Ask(work, int.MaxValue);
        Assert.True(all > least, $"asked {all} times");
        var step = Math.Max(1, all / 40);
        for (var at = 1; at <= all; at += step) Assert.Equal(at, Ask(work, at));
        Assert.Equal(all, Ask(work, at: all, keep: true));
    }

    public void Dispose() => Cancelling.Asked = null;

    /// <summary>Cancels at an ask, and tells how often it was asked before the work ended.</summary>
    private int Ask(Action<IndexSearcher, CancellationToken> work, int at, bool keep = false)
    {
        using var snapshot = IndexSnapshot.Open(_storage);
        using var source = new CancellationTokenSource();
        var searcher = new IndexSearcher(snapshot);
        var asked = 0;
        Cancelling.Asked = () =>
        {
            if (++asked == at) source.Cancel();
        };
        try
        {
            work(searcher, source.Token);
            Assert.Equal(int.MaxValue, at);
        }
        catch (OperationCanceledException)
        {
            Assert.NotEqual(int.MaxValue, at);
        }
        finally
        {
            Cancelling.Asked = null;
        }

        // What was begun and given up harms nobody who comes later.
        if (keep) work(searcher, CancellationToken.None);
        return asked;
    }

    /// <summary>A word of its own for every number.</summary>
    private static string Letters(int number)
    {
        var letters = "";
        for (number += 26; number > 0; number /= 26) letters = (char)('a' + number % 26) + letters;
        return letters;
    }
}
