using System.Diagnostics;
using System.Globalization;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Benchmarks.Peer;

/// <summary><c>peer cold INDEX QUERIES</c>: what a query costs on an index just opened, of which nothing was learned yet, and the second time.</summary>
internal static class ColdPeer
{
    private const int Rounds = 3;

    private static readonly SearchOptions Best = new() { ExactTotal = false };

    public static int Run(string folder, string queryFile)
    {
        var queries = PeerQuery.ReadAll(queryFile);
        foreach (var query in queries) Times(folder, query.Query); // compiled from here on
        foreach (var group in queries.GroupBy(q => q.Class))
        {
            var times = Enumerable.Range(0, Rounds).SelectMany(_ => group.Select(q => Times(folder, q.Query))).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{group.Key}: opening {times.Average(t => t.Open):0.00} ms; then first {times.Average(t => t.First):0.00} ms on average, {times.Max(t => t.First):0.00} at most; second {times.Average(t => t.Second):0.00} ms"));
        }

        return 0;
    }

    private static (double Open, double First, double Second) Times(string folder, Query query)
    {
        var start = Stopwatch.GetTimestamp();
        using var snapshot = IndexSnapshot.Open(new FileStorage(folder));
        var searcher = new IndexSearcher(snapshot);
        var open = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double Search()
        {
            var from = Stopwatch.GetTimestamp();
            searcher.Search(query, Best, CancellationToken.None);
            return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        }

        return (open, Search(), Search());
    }
}
