using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Training;

/// <summary>cross-quotes: measures settings of the quote models on every eighth article of PolNeAR's training part, learning from others.</summary>
internal static class CrossCommand
{
    /// <param name="folder">Holds polnear-train.jsonl.gz.</param>
    /// <param name="eighths">How many of the other seven eighths to learn from.</param>
    /// <param name="models">Where the models are kept: read when they are there, written otherwise; null to keep none.</param>
    public static int Run(string folder, int eighths, string? models)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var all = AttributionCorpus.Read(Path.Combine(folder, "polnear-train.jsonl.gz"), GrammarReader.Create());
        var held = all.Where((_, i) => i % 8 == 0).ToList();
        var train = all.Where((_, i) => i % 8 > 0 && i % 8 <= eighths).ToList();
        Console.WriteLine($"read in {clock.Elapsed.TotalSeconds:F0} s");
        var cues = new LinearTagger(Kept(models, "quote-cues.bin", () => CueTrainer.Train(train)));
        Console.WriteLine($"cues: {CueTrainer.Measure(cues, held)} at {clock.Elapsed.TotalSeconds:F0} s");
        var arguments = new LinearTagger(Kept(models, "quote-parts.bin", () => ArgumentTrainer.Train(train, CueTrainer.TagUnseen(train))));
        Console.WriteLine($"arguments learned at {clock.Elapsed.TotalSeconds:F0} s, {Environment.CpuUsage.UserTime.TotalSeconds:F0} s of processor time");
        Report(new AttributionFinder(cues, arguments, null, null), held);
        return 0;
    }

    public static TaggerWeights Kept(string? folder, string name, Func<TaggerWeights> train)
    {
        var path = folder is null ? null : Path.Combine(folder, name);
        if (File.Exists(path))
        {
            using var read = File.OpenRead(path);
            return TaggerFormat.Read(read);
        }

        var weights = train();
        if (path is not null)
        {
            Directory.CreateDirectory(folder!);
            using var write = File.Create(path);
            TaggerFormat.Write(weights, write);
        }

        return weights;
    }

    /// <summary>Prints the scores with the gold cues and with the cues found.</summary>
    public static void Report(AttributionFinder finder, List<GoldArticle> articles)
    {
        foreach (var gold in new[] { true, false })
        {
            var score = new AttributionScore();
            articles.ForEach(a => score.Add(a, gold ? finder.FindArguments(a.Text, CueTrainer.GoldTags(a)) : finder.Find(a.Text)));
            Console.WriteLine($"{(gold ? "gold cues" : "all found")}:\n{score}");
        }
    }
}
