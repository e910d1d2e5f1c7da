using System.Globalization;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes.Speakers;

namespace SeedSearch.Benchmarks.Pronouns;

/// <summary>gap: how well pronouns are told on GAP with the shipped weights, and by cross-validation with weights learned from the other folds; prints weights learned from all.</summary>
internal static class GapCommand
{
    private const int Folds = 10;

    public static int Run(string path)
    {
        var (pronouns, missed) = GapReader.Read(path);
        Console.WriteLine($"{pronouns.Count} pronouns; {missed} of {2 * pronouns.Count} names given, because they were not found");
        var data = pronouns.Select(p => (Pronoun: p, Candidates: new PronounCandidates(p.Cast).Of(p.Word, p.Gender, name => p.Cast.Person(name)?.Gender ?? Gender.Unknown, isAfterToo: true, []))).ToList();
        Console.WriteLine($"shipped weights: {Score(data, _ => PronounWeights.Learned)}");
        var folds = Enumerable.Range(0, Folds).Select(f => PronounTrainer.Train([.. data.Where((_, i) => i % Folds != f)], PronounWeights.Start)).ToArray();
        Console.WriteLine($"{Folds} folds:         {Score(data, i => folds[i % Folds])}");
        Console.WriteLine(string.Join(", ", PronounTrainer.Train(data, PronounWeights.Start).Select(w => w.ToString("0.00", CultureInfo.InvariantCulture) + "f")));
        return 0;
    }

    private static string Score(List<(GapPronoun Pronoun, List<PronounCandidate> Candidates)> data, Func<int, float[]> weights)
    {
        var score = new GapScore();
        var table = new (int Right, int All, double Said)[10];
        for (var i = 0; i < data.Count; i++)
        {
            var best = PronounModel.Probabilities(data[i].Candidates, weights(i)).MaxBy(p => p.Value);
            var (pronoun, chosen) = (data[i].Pronoun, best.Key);
            score.Add(pronoun, chosen);
            // Only of the two names is it known whether they are right.
            if (chosen == pronoun.A || chosen == pronoun.B)
            {
                ref var bin = ref table[Math.Min(9, (int)(best.Value * 10))];
                bin = (bin.Right + ((chosen == pronoun.A ? pronoun.IsA : pronoun.IsB) ? 1 : 0), bin.All + 1, bin.Said + best.Value);
            }
        }

        var lines = table.Where(b => b.All > 0).Select(b => string.Create(CultureInfo.InvariantCulture, $"  said {b.Said / b.All:F2}: {(double)b.Right / b.All:F2} right of {b.All}"));
        return score + Environment.NewLine + string.Join(Environment.NewLine, lines);
    }
}
