using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Grammar;

/// <summary>What is looked at to name the relation of a word to its head.</summary>
internal static class RelationFeatures
{
    public const int Classes = (int)Relation.Other + 1;
    public const int Count = 18;

    public static void Of(WordTable words, int word, int from, int to, ChildFacts children, Span<uint> f)
    {
        var head = words.Heads[word];
        uint T(int w) => w < from || w >= to ? 99u : (uint)words.Tags[w];
        uint W(int w) => w < from || w >= to ? 1u : words.Lower(w);
        uint wt = T(word), ht = T(head), ww = W(word), hw = W(head);
        var side = word < head ? 1u : 0u;
        var distance = (uint)Math.Min(6, Math.Abs(word - head)) + (side * 8);
        uint below = children[word], beside = children[head];
        var grand = words.Heads[head];
        var i = 0;
        f[i++] = FeatureHash.Feature(200, ww, wt, side);
        f[i++] = FeatureHash.Feature(201, hw, ht, side);
        f[i++] = FeatureHash.Feature(202, wt, ht, distance);
        f[i++] = FeatureHash.Feature(203, ww, hw, side);
        f[i++] = FeatureHash.Feature(204, ww, ht, side);
        f[i++] = FeatureHash.Feature(205, hw, wt, side);
        f[i++] = FeatureHash.Feature(206, below, wt, FeatureHash.Join(ht, side));
        f[i++] = FeatureHash.Feature(207, beside, wt, FeatureHash.Join(ht, side));
        f[i++] = FeatureHash.Feature(208, below & 0xFFFF, FeatureHash.Join(wt, ht), side);
        f[i++] = FeatureHash.Feature(209, T(word - 1), wt, FeatureHash.Join(ht, side));
        f[i++] = FeatureHash.Feature(210, T(word + 1), wt, FeatureHash.Join(ht, side));
        f[i++] = FeatureHash.Feature(211, T(grand), ht, FeatureHash.Join(wt, side));
        f[i++] = FeatureHash.Feature(212, W(word - 1), wt, side);
        f[i++] = FeatureHash.Feature(213, words.Shapes[word].Suffix3, ht, side);
        f[i++] = FeatureHash.Feature(214, hw, FeatureHash.Join(below & 0xFFFF, wt), side);
        f[i++] = FeatureHash.Feature(215, T(head - 1), T(head + 1), FeatureHash.Join(wt, distance));
        f[i++] = FeatureHash.Feature(216, W(word + 1), wt, side);
        f[i++] = FeatureHash.Feature(217, hw, FeatureHash.Join(beside >> 16, wt), side);
    }
}
