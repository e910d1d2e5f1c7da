using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>What was chosen for a cue.</summary>
/// <param name="Attribution">Source and content.</param>
/// <param name="Share">How likely it is among the readings, 0 to 1.</param>
/// <param name="Features">What <see cref="ChoiceFeatures"/> saw in it.</param>
internal readonly record struct Choice(Attribution Attribution, float Share, uint[] Features);

/// <summary>Chooses among the readings of one cue by looking at each as a whole. Immutable, thread-safe.</summary>
/// <param name="weights">A model of one tag.</param>
internal sealed class ArgumentChooser(LinearTagger weights)
{
    /// <summary>The best of <paramref name="readings"/>, of which there is at least one.</summary>
    public Choice Best(CueView view, List<ArgumentReading> readings)
    {
        var features = new ChoiceFeatures(view);
        Span<float> scores = stackalloc float[readings.Count];
        var (best, seen) = (0, Array.Empty<uint>());
        for (var n = 0; n < readings.Count; n++)
        {
            var facts = features.Of(readings[n].Attribution, readings[n].Behind);
            scores[n] = readings.Count == 1 ? 0 : weights.Score(facts);
            if (n == 0 || scores[n] > scores[best])
            {
                (best, seen) = (n, facts.ToArray());
            }
        }

        var sum = 0f;
        foreach (var score in scores)
        {
            sum += MathF.Exp(score - scores[best]);
        }

        return new Choice(readings[best].Attribution, 1 / sum, seen);
    }
}
