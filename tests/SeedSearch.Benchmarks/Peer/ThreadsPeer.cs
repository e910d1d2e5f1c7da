using System.Diagnostics;
using System.Globalization;

namespace SeedSearch.Benchmarks.Peer;

/// <summary>
/// <c>peer threads INDEX QUERIES [--modes=top10,facets] [--rounds=N] [--secs=S] [--classes=a,b]</c>: how much more two threads answer than one. One and
/// two take turns, so that what else the machine does strikes both; the median of the rounds counts. Before it the same for a loop that needs no
/// memory, and for one that reads much: what the machine itself can give.
/// </summary>
internal static class ThreadsPeer
{
    private const int Words = 1 << 21;

    public static int Run(string[] arguments)
    {
        var options = arguments.Skip(3).Select(a => a.TrimStart('-').Split('=', 2)).ToDictionary(p => p[0], p => p.Length > 1 ? p[1] : "1");
        var rounds = int.Parse(options.GetValueOrDefault("rounds", "5"), CultureInfo.InvariantCulture);
        var seconds = double.Parse(options.GetValueOrDefault("secs", "0.4"), CultureInfo.InvariantCulture);
        using var index = new PeerIndex(arguments[1]);
        var queries = PeerQuery.ReadAll(arguments[2]);
        Console.WriteLine("what: answers a second of one thread, of two; two against one: by the clock (median, least and most of the rounds), by processor time used");
        Compare("a loop without memory", rounds, seconds, _ => Mix);
        var memory = Enumerable.Range(0, 2).Select(_ => new long[Words]).ToArray();
        Compare("a loop over 16 MB a thread", rounds, seconds, t => () => memory[t].Sum());
        foreach (var mode in options.GetValueOrDefault("modes", "top10,facets").Split(','))
        {
            var all = new List<(double Clock, double Cpu)>();
            foreach (var group in queries.GroupBy(q => q.Class))
            {
                if (options.TryGetValue("classes", out var only) && !only.Split(',').Contains(group.Key)) continue;
                PeerQuery[] asked = [.. group];
                all.Add(Compare($"{mode} {group.Key}", rounds, seconds, _ =>
                {
                    var (ids, scores, next) = (new int[10], new float[10], 0);
                    return () => index.Search(asked[next++ % asked.Length], Enum.Parse<PeerMode>(mode, ignoreCase: true), ids, scores);
                }));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mode}, all classes, geometric mean: {Mean(all.Select(r => r.Clock)):0.00} by the clock, {Mean(all.Select(r => r.Cpu)):0.00} by processor time"));
        }

        return 0;
    }

    private static (double Clock, double Cpu) Compare(string what, int rounds, double seconds, Func<int, Func<long>> work)
    {
        Answer(2, seconds / 2, work);
        var (one, two) = (new double[rounds], new double[rounds]);
        var (clock, cpu) = (new double[rounds], new double[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            var (first, second) = (Answer(1, seconds, work), Answer(2, seconds, work));
            (one[round], two[round]) = (first.Clock, second.Clock);
            (clock[round], cpu[round]) = (second.Clock / first.Clock, 2 * second.Cpu / first.Cpu);
        }

        foreach (var figures in new[] { one, two, clock, cpu }) Array.Sort(figures);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {one[rounds / 2]:0}, {two[rounds / 2]:0}; {clock[rounds / 2]:0.00} ({clock[0]:0.00} to {clock[^1]:0.00}), {cpu[rounds / 2]:0.00}"));
        return (clock[rounds / 2], cpu[rounds / 2]);
    }

    /// <summary>Answers a second, by the clock and by the time that the threads had a processor.</summary>
    private static (double Clock, double Cpu) Answer(int threads, double seconds, Func<int, Func<long>> work)
    {
        var (counts, times) = (new long[threads], new long[threads]);
        var start = Stopwatch.GetTimestamp();
        var workers = Enumerable.Range(0, threads).Select(t => new Thread(() =>
        {
            var (step, count, begun, sink) = (work(t), 0L, ProcessFigures.ThreadCpuNow(), 0L);
            for (; Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; count++) sink += step();
            (counts[t], times[t]) = (count + (sink == long.MinValue ? 1 : 0), ProcessFigures.ThreadCpuNow() - begun);
        })).ToList();
        workers.ForEach(w => w.Start());
        workers.ForEach(w => w.Join());
        return (counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds, counts.Sum() * 1e9 / Math.Max(1, times.Sum()));
    }

    private static long Mix()
    {
        var x = 1UL;
        for (var i = 0; i < 20_000; i++) x = (x ^ (x << 13)) * 0x9E3779B97F4A7C15;
        return (long)x;
    }

    private static double Mean(IEnumerable<double> ratios) => Math.Exp(ratios.Average(Math.Log));
}
