using SeedSearch.Enrichment.Quotes.Speakers;

namespace SeedSearch.Benchmarks.Pronouns;

/// <summary>Learns the weights of the pronoun model: the right person's share over all their mentions is made large (AdaGrad), and weights are drawn to where they start.</summary>
internal static class PronounTrainer
{
    private const int Passes = 30;
    private const double Rate = 0.1;
    private const double Decay = 1e-3;

    /// <param name="pronouns">What to learn from, with their candidates.</param>
    /// <param name="start">Weights before anything is learned.</param>
    public static float[] Train(IReadOnlyList<(GapPronoun Pronoun, List<PronounCandidate> Candidates)> pronouns, ReadOnlySpan<float> start)
    {
        var first = start.ToArray();
        var weights = start.ToArray();
        var squares = new double[weights.Length];
        var random = new Random(1);
        var order = Enumerable.Range(0, pronouns.Count).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                Learn(pronouns[i].Pronoun, pronouns[i].Candidates, weights, first, squares);
            }
        }

        return weights;
    }

    private static void Learn(GapPronoun pronoun, List<PronounCandidate> candidates, float[] weights, float[] first, double[] squares)
    {
        var scores = candidates.Select(c => Math.Exp(PronounFeatures.Score(c.Features, weights))).ToArray();
        var right = candidates.Select(c => IsRight(pronoun, c.Name)).ToArray();
        var nobody = !pronoun.IsA && !pronoun.IsB;
        var all = 1 + scores.Sum();
        var good = (nobody ? 1 : 0) + scores.Where((_, i) => right[i]).Sum();
        if (good <= 0)
        {
            return;
        }

        var gradient = new double[weights.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var pull = (right[i] ? scores[i] / good : 0) - (scores[i] / all);
            for (var f = 0; f < weights.Length; f++)
            {
                gradient[f] += pull * candidates[i].Features[f];
            }
        }

        for (var f = 0; f < weights.Length; f++)
        {
            var g = gradient[f] - (Decay * (weights[f] - first[f]));
            squares[f] += g * g;
            weights[f] += (float)(Rate * g / Math.Sqrt(squares[f] + 1e-2));
        }
    }

    // Where the pronoun means neither name, anybody else is right.
    private static bool IsRight(GapPronoun pronoun, string name) =>
        pronoun.IsA || pronoun.IsB ? (pronoun.IsA && name == pronoun.A) || (pronoun.IsB && name == pronoun.B) : name != pronoun.A && name != pronoun.B;
}
