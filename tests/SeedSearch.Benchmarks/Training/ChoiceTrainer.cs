using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Training;

/// <summary>The readings of one cue, each as its features, and which of them are nearest to the gold annotation.</summary>
internal sealed record ChoiceCase(uint[][] Readings, bool[] IsBest);

/// <summary>Learns to choose among the readings of a cue: a log-linear model over whole readings (Collins and Koo 2005), by AdaGrad.</summary>
internal static class ChoiceTrainer
{
    private const int Passes = 10;
    private const int LeastCount = 2;
    private const float Rate = 0.03f;
    private const float Decay = 1e-2f;

    /// <summary>The readings of an article's gold cues by a tagger that did not learn from the article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="foundCues">The tags of its words as a cue model gives them that did not learn from it either.</param>
    /// <param name="tagger">Finds the readings.</param>
    public static IEnumerable<ChoiceCase> Cases(GoldArticle article, byte[] foundCues, LinearTagger tagger)
    {
        var lattice = new FeatureLattice();
        var words = article.Text.Words;
        foreach (var gold in article.Attributions.Where(a => a.Cue.Length > 0))
        {
            var sentence = words.SentenceOf[gold.Cue[0]];
            var (from, to) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
            var isCue = Array.ConvertAll(foundCues, tag => tag > 0);
            Array.ForEach(gold.Cue, word => isCue[word] = true);
            var view = new CueView(article.Text, from, to, gold.Cue[0], Math.Min(to, gold.Cue[^1] + 1), isCue);
            ArgumentFeatures.Fill(view, lattice);
            var readings = ArgumentReadings.Of(view, lattice, tagger);
            if (readings.Count > 1)
            {
                var features = new ChoiceFeatures(view);
                var use = readings.Select(r => Use(article.Text, r.Attribution, gold, from, to)).ToArray();
                yield return new ChoiceCase([.. readings.Select(r => features.Of(r.Attribution, r.Behind).ToArray())], [.. use.Select(u => u == use.Max())]);
            }
        }
    }

    public static TaggerWeights Train(IReadOnlyList<ChoiceCase> cases)
    {
        var rowOf = cases.SelectMany(c => c.Readings).SelectMany(r => r).GroupBy(f => f).Where(g => g.Count() >= LeastCount).Select(g => g.Key).Order().Select((f, i) => (f, i)).ToDictionary(x => x.f, x => x.i);
        var data = cases.Select(c => c.Readings.Select(r => r.Where(rowOf.ContainsKey).Select(f => rowOf[f]).ToArray()).ToArray()).ToArray();
        var (weights, squares) = (new float[rowOf.Count], new float[rowOf.Count]);
        var order = Enumerable.Range(0, data.Length).ToArray();
        var random = new Random(1);
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                Learn(data[i], cases[i].IsBest, weights, squares);
            }
        }

        return Rounded(rowOf, weights);
    }

    /// <summary>A model of one tag, its weights rounded so that the largest is 127.</summary>
    public static TaggerWeights Rounded(Dictionary<uint, int> rowOf, float[] weights)
    {
        var unit = weights.Max(Math.Abs) / 127;
        var kept = rowOf.Where(pair => MathF.Round(weights[pair.Value] / unit) != 0).OrderBy(pair => pair.Key).ToArray();
        return new TaggerWeights(TagSet.FromNames(["O"]), unit, [0], [0], [.. kept.Select(p => p.Key)], [.. kept.Select(p => (sbyte)MathF.Round(weights[p.Value] / unit))]);
    }

    private static void Learn(int[][] readings, bool[] isBest, float[] weights, float[] squares)
    {
        var scores = Array.ConvertAll(readings, r => r.Sum(row => weights[row]));
        var top = scores.Max();
        var all = scores.Sum(s => MathF.Exp(s - top));
        var best = scores.Where((_, n) => isBest[n]).Sum(s => MathF.Exp(s - top));
        for (var n = 0; n < readings.Length; n++)
        {
            var p = MathF.Exp(scores[n] - top);
            var gradient = (isBest[n] ? p / Math.Max(best, 1e-9f) : 0) - (p / all);
            foreach (var row in readings[n])
            {
                var g = gradient - (weights[row] * Decay);
                squares[row] += g * g;
                weights[row] += g * Rate / MathF.Sqrt(squares[row] + 1e-2f);
            }
        }
    }

    // The content counts twice, the source once; where none is right, how much of the content is.
    private static double Use(QuoteText text, Attribution reading, GoldAttribution gold, int from, int to)
    {
        var content = Overlap(text, reading.Content, gold.Content, from, to);
        var source = Overlap(text, reading.Source, gold.Source, from, to);
        return (content == 1 ? 2 : 0) + (source == 1 ? 1 : 0) + (0.5 * content) + (0.2 * source);
    }

    /// <summary>Words in both of those in either, marks left out, within a sentence; 1 when there are none.</summary>
    public static double Overlap(QuoteText text, List<WordRange> ranges, int[] gold, int from, int to)
    {
        var found = ranges.SelectMany(r => Enumerable.Range(r.From, r.Length)).Where(w => text.Words.Shapes[w].Form != 6).ToHashSet();
        var wanted = gold.Where(w => w >= from && w < to && text.Words.Shapes[w].Form != 6).ToHashSet();
        var both = wanted.Count(found.Contains);
        return found.Count + wanted.Count == 0 ? 1 : (double)both / (found.Count + wanted.Count - both);
    }
}
