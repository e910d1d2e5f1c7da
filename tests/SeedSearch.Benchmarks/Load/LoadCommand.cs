using System.Globalization;

namespace SeedSearch.Benchmarks.Load;

/// <summary>How fast the app answers one reader, and how it bears many: the real program, in a process of its own, over loopback.</summary>
internal static class LoadCommand
{
    /// <value>Pages asked for before anything is measured: enough for the compiler's second tier.</value>
    private const int WarmUp = 2000;

    public static async Task<int> RunAsync(string[] args)
    {
        var folders = args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToArray();
        if (folders is not [var corpus, var index]) throw new ArgumentException("load CORPUS INDEX [--clients=N] [--seconds=S] [--pages=N] [--seed=N] [--write=FILE]");
        var (clients, seconds, pages, seed) = (Option("clients", 50), Option("seconds", 60), Option("pages", 400), Option("seed", 1));
        var drawn = await AddressDraw.OfAsync(index, seed, CancellationToken.None);
        if (Array.Find(args, a => a.StartsWith("--write=", StringComparison.Ordinal)) is { } file)
        {
            await File.WriteAllLinesAsync(file["--write=".Length..], drawn.Mixed(20_000));
            return 0;
        }

        using var app = await ServedApp.StartAsync(corpus, index);
        await LoadRun.OfAsync(app, drawn.Mixed(WarmUp), clients: 4, TimeSpan.FromMinutes(2), CancellationToken.None);
        app.Mark();
        Print("search pages, 1 client", await LoadRun.OfAsync(app, drawn.Searches(pages), clients: 1, TimeSpan.FromMinutes(2), CancellationToken.None), app);
        app.Mark();
        Print("all pages, 1 client", await LoadRun.OfAsync(app, drawn.Mixed(pages), clients: 1, TimeSpan.FromMinutes(2), CancellationToken.None), app);
        app.Mark();
        Print($"all pages, {clients} clients", await LoadRun.OfAsync(app, drawn.Mixed(int.MaxValue), clients, TimeSpan.FromSeconds(seconds), CancellationToken.None), app);
        return 0;

        int Option(string name, int otherwise) =>
            Array.Find(args, a => a.StartsWith($"--{name}=", StringComparison.Ordinal)) is { } given ? int.Parse(given[(name.Length + 3)..], CultureInfo.InvariantCulture) : otherwise;
    }

    private static void Print(string what, LoadRun run, ServedApp app)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: {run.Answers.Count} answers, {run.Errors} errors, {run.Answers.Count / run.Took.TotalSeconds:0.0} a second, {run.Answers.Average(a => a.Bytes) / 1024:0.0} KB each, {app.CpuSinceMark.TotalMilliseconds / run.Answers.Count:0.00} ms of processor each"));
        foreach (var kind in run.Answers.GroupBy(a => a.Kind).OrderByDescending(k => k.Count()).Select(k => (Name: k.Key, Answers: k.ToList())).Prepend((Name: "all", Answers: run.Answers)))
        {
            var times = kind.Answers.Select(a => a.Milliseconds).Order().ToArray();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {kind.Name,-9} {times.Length,6}  p50 {At(0.5),7:0.0} ms  p95 {At(0.95),7:0.0} ms  p99 {At(0.99),7:0.0} ms  most {times[^1],7:0.0} ms"));

            double At(double share) => times[Math.Min(times.Length - 1, (int)(share * times.Length))];
        }

        Console.WriteLine("  resident MB over time (without files): " + string.Join(' ', run.Megabytes.Select(memory => $"{memory.Resident} ({memory.Own})")));
        foreach (var error in run.FirstErrors) Console.WriteLine("  error: " + error);
    }
}
