using System.Globalization;
using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Training;

/// <summary>calibrate-quotes: how often quotes are right that state a confidence, and weights that make it true, on the eighth of PolNeAR's training articles that the models of cross-quotes did not see.</summary>
internal static class CalibrateCommand
{
    private const double LeastOverlap = 0.8;

    /// <param name="folder">Holds polnear-train.jsonl.gz and polnear-dev.jsonl.gz.</param>
    /// <param name="models">What cross-quotes and train-choice kept.</param>
    public static int Run(string folder, string models)
    {
        var grammar = GrammarReader.Create();
        var unseen = new AttributionFinder(Load(models, "quote-cues.bin"), Load(models, "quote-parts.bin"), new ArgumentChooser(Load(models, "quote-choice.bin")), new AttributionJudge(Load(models, "quote-judge.bin")));
        var held = Judged(unseen, AttributionCorpus.Read(Path.Combine(folder, "polnear-train.jsonl.gz"), grammar).Where((_, i) => i % 8 == 0));
        var halves = new[] { 0, 1 }.Select(half => Learn([.. held.Where((_, i) => i % 2 != half)])).ToArray();
        Console.WriteLine($"held out, as the cue model says: {Table(held, (f, _) => 1 / (1 + Math.Exp(-f[1])))}");
        Console.WriteLine($"held out, shipped weights: {Table(held, (f, _) => Stated(f, QuoteConfidence.Weights))}");
        Console.WriteLine($"held out, learned from the other half: {Table(held, (f, i) => Stated(f, halves[i % 2]))}");
        Console.WriteLine("weights: " + string.Join(", ", Learn(held).Select(w => w.ToString("0.00", CultureInfo.InvariantCulture))));
        var dev = Judged(QuoteModels.ReadFinder(), AttributionCorpus.Read(Path.Combine(folder, "polnear-dev.jsonl.gz"), grammar));
        Console.WriteLine($"development articles, shipped models and weights: {Table(dev, (f, _) => Stated(f, QuoteConfidence.Weights))}");
        return 0;
    }

    private static LinearTagger Load(string folder, string name)
    {
        using var file = File.OpenRead(Path.Combine(folder, name));
        return LinearTagger.Load(file);
    }

    // Right: some gold attribution has nearly the same content, and a source that shares a word or none as well.
    private static List<(double[] Features, bool IsRight)> Judged(AttributionFinder finder, IEnumerable<GoldArticle> articles)
    {
        var judged = new List<(double[], bool)>();
        foreach (var article in articles)
        {
            foreach (var found in finder.Find(article.Text).Where(a => a.Content.Count > 0 && a.Cue.Length > 0))
            {
                var features = new double[QuoteConfidence.Count];
                QuoteConfidence.Fill(article.Text, found, features);
                var (content, source) = (Words(article.Text, found.Content), Words(article.Text, found.Source));
                judged.Add((features, article.Attributions.Any(gold => Overlap(content, gold.Content, article.Text) >= LeastOverlap
                    && (source.Count == 0 ? gold.Source.Length == 0 : gold.Source.Any(source.Contains)))));
            }
        }

        return judged;
    }

    private static HashSet<int> Words(QuoteText text, List<WordRange> ranges) => [.. ranges.SelectMany(r => Enumerable.Range(r.From, r.Length)).Where(w => text.Words.Shapes[w].Form != 6)];

    private static double Overlap(HashSet<int> found, int[] gold, QuoteText text)
    {
        var wanted = gold.Where(w => text.Words.Shapes[w].Form != 6).ToList();
        var both = wanted.Count(found.Contains);
        return both == 0 ? 0 : (double)both / (found.Count + wanted.Count - both);
    }

    private static double Stated(double[] features, double[] weights) => 1 / (1 + Math.Exp(-features.Zip(weights, (f, w) => f * w).Sum()));

    // Logistic regression by gradient; a few thousand cases of ten numbers.
    private static double[] Learn(List<(double[] Features, bool IsRight)> cases)
    {
        var weights = new double[QuoteConfidence.Count];
        for (var round = 0; round < 3000; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var (features, isRight) in cases)
            {
                var error = (isRight ? 1 : 0) - Stated(features, weights);
                for (var i = 0; i < weights.Length; i++)
                {
                    gradient[i] += error * features[i];
                }
            }

            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] += 0.3 * gradient[i] / cases.Count;
            }
        }

        return weights;
    }

    // Ten bins; at the end the mean distance between what is said and what is right, weighted by the quotes.
    private static string Table(List<(double[] Features, bool IsRight)> cases, Func<double[], int, double> stated)
    {
        var said = cases.Select((c, i) => (Said: stated(c.Features, i), c.IsRight)).ToList();
        var bins = said.GroupBy(c => Math.Min(9, (int)(c.Said * 10))).OrderBy(g => g.Key).Select(g => (Said: g.Average(c => c.Said), Right: g.Average(c => c.IsRight ? 1.0 : 0), Count: g.Count())).ToList();
        var error = bins.Sum(b => b.Count * Math.Abs(b.Said - b.Right)) / cases.Count;
        return string.Create(CultureInfo.InvariantCulture, $"off by {100 * error:F1} points over {cases.Count} quotes") + string.Concat(bins.Select(b => string.Create(CultureInfo.InvariantCulture, $"\n  said {b.Said:F2}: {b.Right:F2} right of {b.Count}")));
    }
}
