using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Training;

/// <summary>
/// train-choice: learns to choose among readings of a cue, and to judge what was chosen, from PolNeAR's training articles as models read them that
/// did not learn from them. The eighth that cross-quotes leaves out is read by its models; the other seven are cut in three, each read by models
/// of the other two. First both are measured on that eighth, learning from the rest; then they learn from all.
/// </summary>
internal static class ChoiceCommand
{
    private const int Parts = 4;

    /// <param name="folder">Holds polnear-train.jsonl.gz and polnear-dev.jsonl.gz.</param>
    /// <param name="models">Where cross-quotes keeps its models (learned from 7 eighths); those of the three parts are kept in folders 1, 2 and 3 there.</param>
    /// <param name="output">Where quote-choice.bin and quote-judge.bin are written.</param>
    public static int Run(string folder, string models, string output)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var grammar = GrammarReader.Create();
        var all = AttributionCorpus.Read(Path.Combine(folder, "polnear-train.jsonl.gz"), grammar);
        var (cues, arguments) = (new LinearTagger[Parts], new LinearTagger[Parts]);
        for (var part = 0; part < Parts; part++)
        {
            var learn = all.Where((_, i) => PartOf(i) > 0 && PartOf(i) != part).ToList();
            var kept = part == 0 ? models : Path.Combine(models, $"{part}");
            cues[part] = new LinearTagger(CrossCommand.Kept(kept, "quote-cues.bin", () => CueTrainer.Train(learn)));
            arguments[part] = new LinearTagger(CrossCommand.Kept(kept, "quote-parts.bin", () => ArgumentTrainer.Train(learn, CueTrainer.TagUnseen(learn))));
            Console.WriteLine($"models of part {part} at {clock.Elapsed.TotalSeconds:F0} s");
        }

        var choices = Enumerable.Range(0, Parts).Select(part => all.Where((_, i) => PartOf(i) == part).SelectMany(a => ChoiceTrainer.Cases(a, CueTrainer.Tag(cues[part], a), arguments[part])).ToList()).ToArray();
        Console.WriteLine($"{choices.Sum(c => c.Count)} cues with several readings, {choices.SelectMany(c => c).Average(c => c.Readings.Length):F1} each, at {clock.Elapsed.TotalSeconds:F0} s");
        var (chooser, judge) = Learn([1, 2, 3]);
        Console.WriteLine("the eighth left out:");
        CrossCommand.Report(new AttributionFinder(cues[0], arguments[0], null, null), all.Where((_, i) => PartOf(i) == 0).ToList());
        CrossCommand.Report(new AttributionFinder(cues[0], arguments[0], new ArgumentChooser(new LinearTagger(chooser)), new AttributionJudge(new LinearTagger(judge))), all.Where((_, i) => PartOf(i) == 0).ToList());
        Write(models, chooser, judge);
        (chooser, judge) = Learn([0, 1, 2, 3]);
        Write(output, chooser, judge);
        return 0;

        void Write(string to, TaggerWeights choice, TaggerWeights judgement)
        {
            Directory.CreateDirectory(to);
            foreach (var (name, weights) in new[] { ("quote-choice.bin", choice), ("quote-judge.bin", judgement) })
            {
                using var file = File.Create(Path.Combine(to, name));
                TaggerFormat.Write(weights, file);
                Console.WriteLine($"{name}: {weights.Features.Length} features, {file.Length} bytes at {clock.Elapsed.TotalSeconds:F0} s");
            }
        }

        // What is judged must be chosen as it will be: by a chooser that has not seen the article.
        (TaggerWeights Chooser, TaggerWeights Judge) Learn(int[] parts)
        {
            var judged = parts.SelectMany(part =>
            {
                var others = new ArgumentChooser(new LinearTagger(ChoiceTrainer.Train([.. parts.Where(p => p != part).SelectMany(p => choices[p])])));
                return all.Where((_, i) => PartOf(i) == part).SelectMany(a => JudgeTrainer.Cases(a, cues[part], arguments[part], others)).ToList();
            }).ToList();
            return (ChoiceTrainer.Train([.. parts.SelectMany(p => choices[p])]), JudgeTrainer.Train(judged));
        }
    }

    private static int PartOf(int article) => (article % 8) switch { 0 => 0, 1 or 2 => 1, 3 or 4 => 2, _ => 3 };
}
