namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>The weights of the pronoun model, one a number of <see cref="PronounFeatures"/>: logarithms of odds.</summary>
internal static class PronounWeights
{
    /// <summary>Before anything is learned: the near, the subject and the often named; not the quoted.</summary>
    public static readonly float[] Start = Begin();

    /// <summary>
    /// Learned from GAP's 2,000 development pronouns (Webster et al. 2018, Apache 2.0) by `SeedSearch.Benchmarks gap FILE`, which prints them. Names found
    /// by our own reading, those that it missed given: F1 69.4 by cross-validation on ten folds (masculine 72.9, feminine 65.8, bias 0.90; with the weights of
    /// <see cref="Start"/> 55.2, published for parallel clauses 66.9). Of those of which it says 0.95, 0.90 are right; 0.85, 0.86; 0.75, 0.77; 0.65, 0.67; 0.55, 0.59.
    /// </summary>
    public static readonly float[] Learned =
    [
        1.85f, 1.51f, -0.02f, -1.73f, -2.43f, -2.02f, -3.60f, -2.80f, -0.80f, 0.09f, -1.10f, -1.59f, -0.57f, 0.32f, 0.25f, 0.24f, 0.00f, -1.12f, 1.13f, -0.14f,
        0.12f, 0.39f, 0.00f, 0.65f, 0.55f, -0.60f, 0.25f, -0.35f, 0.01f, 1.29f, 0.98f, 0.79f, -0.05f, 0.10f, 0.23f, 0.11f, -0.36f, 0.38f, 0.26f, -0.20f,
        0.13f, 0.90f, -0.08f, 0.41f, -0.22f, 1.55f, 0.42f, 0.37f, 0.13f, 0.39f, 0.05f, -0.60f, -0.81f, -0.30f, -0.54f, -0.01f, -0.70f, 0.09f, -0.41f, -0.22f,
    ];

    private static float[] Begin()
    {
        var weights = new float[PronounFeatures.Count];
        (weights[2], weights[3], weights[4], weights[5], weights[6]) = (-0.45f, -0.9f, -1.35f, -1.8f, -3.6f);
        (weights[7], weights[9], weights[10], weights[13], weights[15]) = (-2, -0.5f, -1.6f, 0.75f, 1);
        for (var i = 30; i < 33; i++)
        {
            (weights[i], weights[i + 15]) = (0.8f, 0.8f);
            (weights[i + 9], weights[i + 9 + 15]) = (-0.5f, -0.5f);
        }

        return weights;
    }
}
