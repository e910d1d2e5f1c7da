using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Training;

/// <summary>A cue that was found with what was chosen for it, and how right it is: half for the cue, half for the content.</summary>
internal sealed record JudgeCase(uint[] Features, float Right);

/// <summary>Learns to judge attributions: logistic regression by AdaGrad.</summary>
internal static class JudgeTrainer
{
    private const int Passes = 8;
    private const int LeastCount = 2;
    private const float Rate = 0.03f;
    private const float Decay = 1e-2f;

    /// <summary>The cues that a model finds which did not learn from the article, many more than it would by itself.</summary>
    public static IEnumerable<JudgeCase> Cases(GoldArticle article, LinearTagger cues, LinearTagger arguments, ArgumentChooser chooser)
    {
        var words = article.Text.Words;
        var (tags, wide, margins, lattice) = (new byte[words.Count], new byte[words.Count], new float[words.Count], new FeatureLattice());
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            CueFeatures.Fill(article.Text, s, lattice);
            var first = words.FirstWord[s];
            cues.Decode(lattice, tags.AsSpan(first, lattice.Length), default, AttributionFinder.CueBonus);
            cues.Decode(lattice, wide.AsSpan(first, lattice.Length), margins.AsSpan(first, lattice.Length), AttributionFinder.JudgedCueBonus);
        }

        var isCue = Array.ConvertAll(tags, tag => tag > 0);
        var goldCues = article.Attributions.Where(a => a.Cue.Length > 0).Select(a => string.Join(' ', a.Cue)).ToHashSet();
        foreach (var (from, to) in CueTrainer.Spans(wide))
        {
            var sentence = words.SentenceOf[from];
            var view = new CueView(article.Text, words.FirstWord[sentence], words.FirstWord[sentence + 1], from, to, isCue);
            ArgumentFeatures.Fill(view, lattice);
            var choice = chooser.Best(view, ArgumentReadings.Of(view, lattice, arguments));
            var features = new List<uint>();
            AttributionJudge.Fill(view, margins[from] - AttributionFinder.JudgedCueBonus[1], choice, features);
            var isRight = article.Attributions.Any(gold => ChoiceTrainer.Overlap(article.Text, choice.Attribution.Content, gold.Content, view.From, view.To) == 1);
            yield return new JudgeCase([.. features], (goldCues.Contains(string.Join(' ', Enumerable.Range(from, to - from))) ? 0.5f : 0) + (isRight ? 0.5f : 0));
        }
    }

    public static TaggerWeights Train(IReadOnlyList<JudgeCase> cases)
    {
        var rowOf = cases.SelectMany(c => c.Features).GroupBy(f => f).Where(g => g.Count() >= LeastCount).Select(g => g.Key).Order().Select((f, i) => (f, i)).ToDictionary(x => x.f, x => x.i);
        var data = cases.Select(c => c.Features.Where(rowOf.ContainsKey).Select(f => rowOf[f]).ToArray()).ToArray();
        var (weights, squares) = (new float[rowOf.Count], new float[rowOf.Count]);
        var order = Enumerable.Range(0, data.Length).ToArray();
        var random = new Random(1);
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var error = cases[i].Right - (1 / (1 + MathF.Exp(-data[i].Sum(row => weights[row]))));
                foreach (var row in data[i])
                {
                    var g = error - (weights[row] * Decay);
                    squares[row] += g * g;
                    weights[row] += g * Rate / MathF.Sqrt(squares[row] + 1e-2f);
                }
            }
        }

        return ChoiceTrainer.Rounded(rowOf, weights);
    }
}
