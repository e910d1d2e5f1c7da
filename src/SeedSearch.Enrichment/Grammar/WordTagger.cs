using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Grammar;

/// <summary>Gives each word of a sentence its part of speech, from left to right, by a linear model. Thread-safe.</summary>
internal sealed class WordTagger(HashedWeights weights)
{
    public const int Classes = (int)WordTag.Other + 1;
    public const int FeatureCount = 18;

    public void Tag(WordTable words, int from, int to)
    {
        Span<uint> features = stackalloc uint[FeatureCount];
        Span<int> scores = stackalloc int[HashedWeights.Widest];
        for (var word = from; word < to; word++)
        {
            Features(words, word, from, to, features);
            weights.Score(features, scores);
            words.Tags[word] = (WordTag)Best(scores[..Classes]);
        }
    }

    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    /// <summary>What the model looks at; the tags of the words before must be set.</summary>
    public static void Features(WordTable words, int word, int from, int to, Span<uint> features)
    {
        var none = default(WordShape);
        var here = words.Shapes[word];
        var before = word > from ? words.Shapes[word - 1] : none;
        var before2 = word > from + 1 ? words.Shapes[word - 2] : none;
        var after = word + 1 < to ? words.Shapes[word + 1] : none;
        var after2 = word + 2 < to ? words.Shapes[word + 2] : none;
        var tag1 = word > from ? (uint)words.Tags[word - 1] + 1 : 0;
        var tag2 = word > from + 1 ? (uint)words.Tags[word - 2] + 1 : 0;
        var first = word == from ? 1u : 0u;
        features[0] = FeatureHash.Feature(1, here.Lower);
        features[1] = FeatureHash.Feature(2, here.Suffix3);
        features[2] = FeatureHash.Feature(3, here.Suffix2);
        features[3] = FeatureHash.Feature(4, here.Prefix);
        features[4] = FeatureHash.Feature(5, here.Form, first);
        features[5] = FeatureHash.Feature(6, tag1);
        features[6] = FeatureHash.Feature(7, tag1, tag2);
        features[7] = FeatureHash.Feature(8, tag1, here.Lower);
        features[8] = FeatureHash.Feature(9, before.Lower);
        features[9] = FeatureHash.Feature(10, after.Lower);
        features[10] = FeatureHash.Feature(11, after.Suffix3);
        features[11] = FeatureHash.Feature(12, before.Lower, here.Lower);
        features[12] = FeatureHash.Feature(13, here.Lower, after.Lower);
        features[13] = FeatureHash.Feature(14, here.Form, after.Form, tag1);
        features[14] = FeatureHash.Feature(15, tag1, tag2, here.Suffix2);
        features[15] = FeatureHash.Feature(16, after2.Lower);
        features[16] = FeatureHash.Feature(17, before2.Lower);
        features[17] = FeatureHash.Feature(18, here.Suffix3, after.Suffix2, tag1);
    }
}
