using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Training;

/// <summary>train-quotes: learns the models of cues, sources and contents from PolNeAR and measures them, with the shipped choice and judgement, on its development articles.</summary>
internal static class QuoteCommand
{
    public static int Run(string folder, string output)
    {
        var grammar = GrammarReader.Create();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var train = AttributionCorpus.Read(Path.Combine(folder, "polnear-train.jsonl.gz"), grammar);
        var dev = AttributionCorpus.Read(Path.Combine(folder, "polnear-dev.jsonl.gz"), grammar);
        Console.WriteLine($"read in {clock.Elapsed.TotalSeconds:F1} s: {train.Sum(a => a.Text.Words.Count)} words");
        var cues = CueTrainer.Train(train);
        Console.WriteLine($"cues learned at {clock.Elapsed.TotalSeconds:F1} s");
        Console.WriteLine($"cues: {CueTrainer.Measure(new LinearTagger(cues), dev)}");
        var arguments = ArgumentTrainer.Train(train, CueTrainer.TagUnseen(train));
        Console.WriteLine($"arguments learned at {clock.Elapsed.TotalSeconds:F1} s");
        var finder = new AttributionFinder(new LinearTagger(cues), new LinearTagger(arguments), QuoteModels.ReadChooser(), QuoteModels.ReadJudge());
        CrossCommand.Report(finder, dev);
        Directory.CreateDirectory(output);
        foreach (var (name, model) in new[] { ("quote-cues.bin", cues), ("quote-parts.bin", arguments) })
        {
            using var file = File.Create(Path.Combine(output, name));
            TaggerFormat.Write(model, file);
            Console.WriteLine($"{name}: {model.Features.Length} features, {file.Length} bytes");
        }

        return 0;
    }
}
