using System.Diagnostics;
using System.Globalization;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Writing;

namespace SeedSearch.Benchmarks.Peer;

/// <summary>
/// <c>peer index CORPUS INDEX [--threads=N] [--mb=N]</c>: builds the comparison's index. Each thread takes a part of the corpus that lies
/// together, and the parts are merged in their order, so documents keep the corpus's order, which decides between equal scores.
/// </summary>
internal static class IndexPeer
{
    public static int Run(string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        var own = 0L;
        using var watch = new Timer(_ => own = Math.Max(own, ProcessFigures.StatusMegabytes("RssAnon")), null, 0, 20);
        var options = arguments.Skip(3).Select(a => a.TrimStart('-').Split('=', 2)).ToDictionary(p => p[0], p => p.Length > 1 ? p[1] : "1");
        var threads = int.Parse(options.GetValueOrDefault("threads", "2"), CultureInfo.InvariantCulture);
        var memory = int.Parse(options.GetValueOrDefault("mb", "160"), CultureInfo.InvariantCulture);
        var docs = 0;
        double added, committed;
        using (var writer = new IndexWriter(new FileStorage(arguments[2]), new IndexWriterOptions { DefaultAnalyzer = new AsciiAnalyzer(), StartEmpty = true, FlushMegabytes = memory }))
        {
            var parts = CorpusPart.Cut(arguments[1], threads);
            var workers = new List<Task<int>>();
            foreach (var part in parts)
            {
                // A part's first document decides the place of its segment: it goes in before the next part starts.
                using var started = new ManualResetEventSlim();
                workers.Add(Task.Factory.StartNew(() => Add(writer, part, started), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
                started.Wait();
            }
            foreach (var worker in workers) docs += worker.Result;
            added = Stopwatch.GetElapsedTime(start).TotalSeconds;
            writer.Commit();
            committed = Stopwatch.GetElapsedTime(start).TotalSeconds;
            writer.ForceMerge(1);
        }
        var total = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var bytes = new DirectoryInfo(arguments[2]).EnumerateFiles().Sum(f => f.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"engine\":\"seedsearch\",\"op\":\"index\",\"docs\":{docs},\"total_s\":{total:F2},\"add_s\":{added:F2},\"commit_s\":{committed - added:F2},\"merge_s\":{total - committed:F2},\"bytes\":{bytes},\"peak_rss_mb\":{ProcessFigures.StatusMegabytes("VmHWM")},\"peak_anon_mb\":{own},\"load1\":{ProcessFigures.Load()}}}"));
        return 0;
    }

    private static int Add(IndexWriter writer, CorpusPart part, ManualResetEventSlim started)
    {
        var count = 0;
        try
        {
            foreach (var line in part.Lines())
            {
                writer.AddDocument(Parse(line));
                if (count++ == 0) started.Set();
            }
        }
        finally
        {
            if (count == 0) started.Set();
        }
        return count;
    }

    private static Document Parse(string line)
    {
        var fields = line.Split('\t');
        var id = int.Parse(fields[0], CultureInfo.InvariantCulture);
        var document = new Document { new TextField("text", fields[1], Stored: true), new StoredField("id", new StoredValue(id)), new NumericDocValuesField("id", id), new FacetField("speaker", fields[2]) };
        if (fields[3].Length > 0)
            foreach (var organisation in fields[3].Split('|')) document.Add(new FacetField("org", organisation));
        if (fields[4].Length > 0)
            foreach (var topic in fields[4].Split('|')) document.Add(new FacetField("topic", topic));
        return document;
    }
}
