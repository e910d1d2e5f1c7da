using System.IO.Compression;
using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Benchmarks.Training;

/// <summary>train-grammar: measures on every tenth sentence what the others teach, then learns from all.</summary>
internal static class GrammarCommand
{
    private const int Epochs = 10;

    public static int Run(string treebank, string output)
    {
        using var unzipped = new StreamReader(new GZipStream(File.OpenRead(treebank), CompressionMode.Decompress));
        var gold = Treebank.Read(unzipped);
        var trainer = new GrammarTrainer(gold, Epochs);
        var (tags, moves, relations) = trainer.Train(s => s / 20 % 10 != 0);
        var scores = trainer.Measure(s => s / 20 % 10 == 0, tags, moves, relations);
        Console.WriteLine($"held out: tags {scores.Tags:P1}, heads {scores.Heads:P1}, heads with relation {scores.Relations:P1}");
        (tags, moves, relations) = trainer.Train(_ => true);
        using var file = File.Create(output);
        GrammarWeights.Write(file, tags, moves, relations);
        Console.WriteLine($"{output}: {file.Length} bytes");
        return 0;
    }
}
