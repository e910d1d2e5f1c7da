using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Judges whether a cue with the source and content chosen for it is an attribution: the cue model sees the words beside the cue, this one what it tells. Immutable, thread-safe.</summary>
/// <param name="weights">A model of one tag.</param>
internal sealed class AttributionJudge(LinearTagger weights)
{
    private const float Least = -3;
    private const float Step = 0.4f;
    private const int MostSteps = 24;

    private static readonly float[] Shares = [0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 0.97f];

    /// <summary>The logarithm of the odds that it is one.</summary>
    /// <param name="view">The sentence as seen from the cue.</param>
    /// <param name="margin">How much more the cue model thinks it a cue than not, in its training unit; may be negative.</param>
    /// <param name="choice">What was chosen.</param>
    public float Score(CueView view, float margin, Choice choice)
    {
        var features = new List<uint>(96);
        Fill(view, margin, choice, features);
        return weights.Score(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(features));
    }

    /// <summary>Adds what the judgement looks at.</summary>
    public static void Fill(CueView view, float margin, Choice choice, List<uint> features)
    {
        var text = view.Text;
        var steps = Math.Clamp((int)((margin - Least) / Step), 0, MostSteps);
        for (var i = 0; i <= steps; i++)
        {
            features.Add(FeatureHash.Feature(600, (uint)i));
        }

        for (var i = 0; i < Shares.Length && choice.Share >= Shares[i]; i++)
        {
            features.Add(FeatureHash.Feature(601, (uint)i));
        }

        var (coarse, lemma, cue) = ((uint)steps / 3, text.Lemmas[view.Anchor], (uint)text.Classes[view.Anchor] + (32 * (uint)text.Words.Tags[view.Anchor]));
        features.Add(FeatureHash.Feature(602, coarse, cue));
        features.Add(FeatureHash.Feature(603, coarse, lemma));
        features.Add(FeatureHash.Feature(604, lemma, (uint)(view.CueTo - view.CueFrom)));
        features.Add(FeatureHash.Feature(605, text.Words.Lower(view.CueFrom), text.Words.Lower(view.CueTo - 1)));
        features.Add(FeatureHash.Feature(606, coarse, text.QuotationOf[view.CueFrom] >= 0 ? 1u : 0));
        features.Add(FeatureHash.Feature(607, (uint)Math.Min(4, view.CueTo - view.CueFrom), cue));
        features.AddRange(choice.Features);
    }
}
