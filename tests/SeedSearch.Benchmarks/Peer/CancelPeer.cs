using System.Diagnostics;
using System.Globalization;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Highlighting;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Benchmarks.Peer;

/// <summary><c>peer cancel INDEX QUERIES</c>: how soon the dearest searches end when nobody waits for them any more.</summary>
internal static class CancelPeer
{
    private const int Tries = 40;

    private const int Rounds = 5;

    public static int Run(string folder, string queryFile)
    {
        var queries = PeerQuery.ReadAll(queryFile).ToLookup(q => q.Class, q => q.Query);
        var question = queries["nl"].First();
        string[] frequent = ["the", "of"];
        var facets = new SearchOptions { Facets = [new FacetRequest("speaker"), new FacetRequest("org"), new FacetRequest("topic")], TimeBudget = Timeout.InfiniteTimeSpan, MostThreads = 1 };
        var text = Text(folder);
        var analyzers = new Dictionary<string, Analyzer> { ["text"] = new AsciiAnalyzer() };
        (string What, bool IsFresh, Query Query, SearchOptions Options)[] kinds =
        [
            ("facets counted for the first time", true, question, facets),
            ("values that contain a text, for the first time", true, Query.All, facets with { Facets = [new FacetRequest("speaker") { Contains = "a" }, new FacetRequest("org") { Contains = "a" }] }),
            ("groups, for the first time", true, Query.All, facets with { Facets = [], CollapseField = "id" }),
            ("a long question, for the first time", true, question, facets with { Facets = [] }),
            ("a long question, facets", false, question, facets),
            ("all by a number, facets and groups", false, Query.All, facets with { Sort = SortOrder.DescendingBy("id"), CollapseField = "id" }),
            ("phrase of frequent words, for the first time", true, PhraseQuery.Of("text", frequent), facets),
            ("near phrase of frequent words", false, PhraseQuery.Of("text", frequent) with { Slop = 5 }, facets),
            ("every word that begins with a, for the first time", true, new PrefixQuery("text", "a"), facets with { MaxExpandedTerms = 1_000_000 }),
            ("pattern *a*, for the first time", true, new WildcardQuery("text", "*a*"), facets with { MaxExpandedTerms = 1_000_000 }),
            ("two edits, for the first time", true, new FuzzyQuery("text", "government", 2, 0, 50), facets),
        ];
        foreach (var (what, isFresh, query, options) in kinds)
        {
            using var kept = IndexSnapshot.Open(new FileStorage(folder));
            var searcher = new IndexSearcher(kept);
            Measure(what, token =>
            {
                if (!isFresh)
                {
                    searcher.Search(query, options, token);
                    return;
                }

                using var snapshot = IndexSnapshot.Open(new FileStorage(folder));
                new IndexSearcher(snapshot).Search(query, options, token);
            });
        }

        Measure("marking a near phrase in a long text", token => new Highlighter(PhraseQuery.Of("text", frequent) with { Slop = 1000 }, analyzers).Find(text, token));
        Measure("marking in a long text", token => new Highlighter(PhraseQuery.Of("text", frequent), analyzers).Find(text, token));
        return 0;
    }

    private static void Measure(string what, Action<CancellationToken> work)
    {
        work(CancellationToken.None);
        var start = Stopwatch.GetTimestamp();
        work(CancellationToken.None);
        var whole = Stopwatch.GetElapsedTime(start);
        var gaps = Enumerable.Range(0, Rounds).Select(_ => LongestGap(work)).Order().ToArray();
        var random = new Random(1);
        var times = new List<double>();
        for (var i = 0; i < Tries; i++)
        {
            using var source = new CancellationTokenSource();
            var (asked, ended) = (0L, 0L);
            var thread = new Thread(() =>
            {
                try
                {
                    work(source.Token);
                }
                catch (OperationCanceledException)
                {
                    ended = Stopwatch.GetTimestamp();
                }
            });
            thread.Start();
            Thread.Sleep(whole * random.NextDouble());
            asked = Stopwatch.GetTimestamp();
            source.Cancel();
            thread.Join();
            if (ended > 0) times.Add(Stopwatch.GetElapsedTime(asked, ended).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: takes {whole.TotalMilliseconds:0.0} ms; longest processor time between two asks {gaps[Rounds / 2]:0.00} ms (median of {Rounds}), {gaps[^1]:0.00} at most; cancelled {times.Count} of {Tries} times: {(times.Count == 0 ? 0 : times[times.Count / 2]):0.00} ms at the median, {(times.Count == 0 ? 0 : times[^1]):0.00} at most"));
    }

    /// <summary>The longest time, in milliseconds that this thread had a processor, in which nobody asked whether to go on; beginning and end count too.</summary>
    private static double LongestGap(Action<CancellationToken> work)
    {
        var (longest, last) = (0L, 0L);
        Lucene.Cancelling.Asked = () =>
        {
            longest = Math.Max(longest, ProcessFigures.ThreadCpuNow() - last);
            last = ProcessFigures.ThreadCpuNow();
        };
        last = ProcessFigures.ThreadCpuNow();
        work(CancellationToken.None);
        Lucene.Cancelling.Asked();
        Lucene.Cancelling.Asked = null;
        return longest / 1e6;
    }

    /// <summary>A megabyte of sentences.</summary>
    private static string Text(string folder)
    {
        using var snapshot = IndexSnapshot.Open(new FileStorage(folder));
        var text = new System.Text.StringBuilder();
        for (var doc = 0; doc < snapshot.MaxDoc && text.Length < 1 << 20; doc++) text.Append(snapshot.Document(doc).GetText("text")).Append(' ');
        return text.ToString();
    }
}
