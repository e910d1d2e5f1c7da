using System.Diagnostics;
using System.Globalization;

namespace SeedSearch.Benchmarks.Peer;

/// <summary>
/// <c>peer search INDEX QUERIES [--modes=] [--warm=] [--secs=] [--classes=] [--dump=] [--threads=] [--share]</c> and <c>peer first INDEX QUERIES</c>: the
/// protocol by which engines are compared; README.md says how to run it.
/// </summary>
internal static class SearchPeer
{
    private const string Engine = "seedsearch";
    private const int MostTimes = 1 << 20;

    /// <summary>The query of the file that a fresh process answers first.</summary>
    private const int FirstQuery = 85;

    public static int Run(string[] arguments)
    {
        var options = arguments.Skip(3).Select(a => a.TrimStart('-').Split('=', 2)).ToDictionary(p => p[0], p => p.Length > 1 ? p[1] : "1");
        var opened = Stopwatch.GetTimestamp();
        using var index = new PeerIndex(arguments[1], options.ContainsKey("share") ? 2 : 1);
        var openTime = Stopwatch.GetElapsedTime(opened).TotalMilliseconds;
        var queries = PeerQuery.ReadAll(arguments[2]);
        if (arguments[0] == "first") return First(index, queries[FirstQuery], openTime);
        if (options.TryGetValue("dump", out var file)) return Dump(index, queries, file);
        Say($"{{\"engine\":\"{Engine}\",\"op\":\"open\",\"open_ms\":{openTime:F1}}}");
        foreach (var mode in options.GetValueOrDefault("modes", "top10,facets,fetch").Split(','))
            foreach (var group in queries.GroupBy(q => q.Class))
                if (!options.TryGetValue("classes", out var only) || only.Split(',').Contains(group.Key))
                    Measure(index, [.. group], Enum.Parse<PeerMode>(mode, ignoreCase: true), mode, Seconds(options, "warm"), Seconds(options, "secs"), int.Parse(options.GetValueOrDefault("threads", "0"), CultureInfo.InvariantCulture));
        Say($"{{\"engine\":\"{Engine}\",\"op\":\"mem\",\"peak_rss_mb\":{ProcessFigures.StatusMegabytes("VmHWM")},\"anon_mb\":{ProcessFigures.StatusMegabytes("RssAnon")},\"file_mb\":{ProcessFigures.StatusMegabytes("RssFile")}}}");
        return 0;
    }

    private static int First(PeerIndex index, PeerQuery query, double openTime)
    {
        var start = Stopwatch.GetTimestamp();
        var hits = index.Search(query, PeerMode.Fetch, new int[10], new float[10]);
        Say($"{{\"engine\":\"{Engine}\",\"op\":\"first\",\"open_ms\":{openTime:F1},\"first_query_ms\":{Stopwatch.GetElapsedTime(start).TotalMilliseconds:F1},\"hits\":{hits}}}");
        return 0;
    }

    private static int Dump(PeerIndex index, List<PeerQuery> queries, string file)
    {
        using var output = new StreamWriter(file);
        var (ids, scores) = (new int[10], new float[10]);
        foreach (var query in queries)
        {
            Array.Fill(ids, -1);
            var hits = index.Search(query, PeerMode.Facets, ids, scores);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query.Number}\t{query.Class}\t{hits}\t[{string.Join(", ", ids)}]\t[{string.Join(", ", scores.Select(s => s.ToString(CultureInfo.InvariantCulture)))}]"));
        }

        return 0;
    }

    private static void Measure(PeerIndex index, PeerQuery[] queries, PeerMode mode, string name, double warm, double seconds, int threads)
    {
        var (ids, scores) = (new int[10], new float[10]);
        var hits = queries.Sum(q => index.Search(q, mode, ids, scores));
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < warm)
            foreach (var query in queries) index.Search(query, mode, ids, scores);
        if (threads > 0)
        {
            MeasureThreads(index, queries, mode, name, seconds, threads);
            return;
        }

        var times = new long[MostTimes];
        var count = 0;
        var cpu = index.MostThreads > 1 ? ProcessFigures.CpuNanoseconds() : ProcessFigures.ThreadCpuNanoseconds();
        start = Stopwatch.GetTimestamp();
        while (count < MostTimes - queries.Length && (count < queries.Length * 3 || Stopwatch.GetElapsedTime(start).TotalSeconds < seconds))
        {
            foreach (var query in queries)
            {
                var from = Stopwatch.GetTimestamp();
                index.Search(query, mode, ids, scores);
                times[count++] = Stopwatch.GetTimestamp() - from;
            }
        }

        var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var cpuPerQuery = ((index.MostThreads > 1 ? ProcessFigures.CpuNanoseconds() : ProcessFigures.ThreadCpuNanoseconds()) - cpu) / 1e3 / count;
        Array.Sort(times, 0, count);
        double Percentile(double p) => times[(int)(count * p)] * 1e6 / Stopwatch.Frequency;
        Say($"{{\"engine\":\"{Engine}\",\"op\":\"search\",\"class\":\"{queries[0].Class}\",\"mode\":\"{name}\",\"n\":{count},\"p50_us\":{Percentile(.5):F1},\"p95_us\":{Percentile(.95):F1},\"p99_us\":{Percentile(.99):F1},\"mean_us\":{wall * 1e6 / count:F1},\"cpu_us\":{cpuPerQuery:F1},\"qps\":{count / wall:F0},\"hits\":{hits},\"load1\":{ProcessFigures.Load()}}}");
    }

    private static void MeasureThreads(PeerIndex index, PeerQuery[] queries, PeerMode mode, string name, double seconds, int threads)
    {
        var counts = new long[threads];
        var start = Stopwatch.GetTimestamp();
        var workers = Enumerable.Range(0, threads).Select(t => new Thread(() =>
        {
            var (ids, scores) = (new int[10], new float[10]);
            while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
                foreach (var query in queries)
                {
                    index.Search(query, mode, ids, scores);
                    counts[t]++;
                }
        })).ToList();
        workers.ForEach(w => w.Start());
        workers.ForEach(w => w.Join());
        Say($"{{\"engine\":\"{Engine}\",\"op\":\"threads\",\"threads\":{threads},\"class\":\"{queries[0].Class}\",\"mode\":\"{name}\",\"qps\":{counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds:F0},\"load1\":{ProcessFigures.Load()}}}");
    }

    private static double Seconds(Dictionary<string, string> options, string name) => double.Parse(options.GetValueOrDefault(name, "2"), CultureInfo.InvariantCulture);

    private static void Say(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
