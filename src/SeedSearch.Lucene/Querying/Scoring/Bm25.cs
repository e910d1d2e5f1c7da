namespace SeedSearch.Lucene.Querying.Scoring;

/// <summary>
/// BM25 as Lucene 4's BM25Similarity computes it: the same operations on 32-bit floats in the same order, lengths from byte norms.
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009); idf with 1 added, so that it is never negative.
/// </summary>
internal static class Bm25
{
    /// <summary>How soon repeating a term stops paying; no unit. Lucene's default (k1).</summary>
    public const float TermSaturation = 1.2f;

    /// <summary>How much a long text is held against a document, from 0 to 1. Lucene's default (b).</summary>
    public const float LengthNormalization = 0.75f;

    /// <summary>By norm byte: the length, in terms, that the byte stands for.</summary>
    private static readonly float[] Lengths = DecodeLengths();

    /// <summary>How much it tells that a document has a term which <paramref name="docFreq"/> of <paramref name="maxDoc"/> documents have.</summary>
    public static float Idf(long docFreq, long maxDoc) => (float)Math.Log(1 + (maxDoc - docFreq + 0.5D) / (docFreq + 0.5D));

    /// <summary>The part of the score's divisor that depends on the norm byte alone.</summary>
    public static float[] NormCache(float averageLength)
    {
        var cache = new float[256];
        for (var i = 0; i < cache.Length; i++)
            cache[i] = TermSaturation * ((1 - LengthNormalization) + LengthNormalization * Lengths[i] / averageLength);
        return cache;
    }

    /// <summary>What every score of a term is multiplied with.</summary>
    /// <param name="idf">The sum of the terms' <see cref="Idf"/>.</param>
    /// <param name="queryBoost">The boost of the term or phrase itself.</param>
    /// <param name="outerBoost">The product of the boosts around it.</param>
    public static float Weight(float idf, float queryBoost, float outerBoost) => idf * queryBoost * outerBoost * (TermSaturation + 1);

    /// <summary>The score of a document.</summary>
    /// <param name="weight">From <see cref="Weight"/>.</param>
    /// <param name="freq">How often the term or phrase stands in the document.</param>
    /// <param name="norm">From <see cref="NormCache"/>; <see cref="TermSaturation"/> for a field without norms.</param>
    public static float Score(float weight, float freq, float norm) => weight * freq / (freq + norm);

    /// <summary>SmallFloat with 3 bits of mantissa and zero exponent 15 holds 1/sqrt(length); here the length back.</summary>
    private static float[] DecodeLengths()
    {
        var lengths = new float[256];
        for (var i = 0; i < lengths.Length; i++)
        {
            var f = i == 0 ? 0f : BitConverter.Int32BitsToSingle(((i & 0xFF) << (24 - 3)) + ((63 - 15) << 24));
            lengths[i] = 1f / (f * f);
        }

        return lengths;
    }
}
