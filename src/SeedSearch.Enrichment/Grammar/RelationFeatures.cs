using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Grammar;

/// <summary>What is looked at to name the relation of a word to its head.</summary>
internal static class RelationFeatures
{
    public const int Classes = (int)Relation.Other + 1;

    /// <summary>The features; <paramref name="batch"/> holds them until it is used again.</summary>
    public static ReadOnlySpan<uint> Of(WordTable words, int word, int from, int to, ChildFacts children, FeatureBatch batch)
    {
        var head = words.Heads[word];
        uint T(int w) => w < from || w >= to ? 99u : (uint)words.Tags[w];
        uint W(int w) => w < from || w >= to ? 1u : words.Lower(w);
        uint wt = T(word), ht = T(head), ww = W(word), hw = W(head);
        var side = word < head ? 1u : 0u;
        var distance = (uint)Math.Min(6, Math.Abs(word - head)) + (side * 8);
        uint below = children[word], beside = children[head];
        var grand = words.Heads[head];
        batch.Add(200, ww, wt, side);
        batch.Add(201, hw, ht, side);
        batch.Add(202, wt, ht, distance);
        batch.Add(203, ww, hw, side);
        batch.Add(204, ww, ht, side);
        batch.Add(205, hw, wt, side);
        batch.Add(206, below, wt, FeatureHash.Join(ht, side));
        batch.Add(207, beside, wt, FeatureHash.Join(ht, side));
        batch.Add(208, below & 0xFFFF, FeatureHash.Join(wt, ht), side);
        batch.Add(209, T(word - 1), wt, FeatureHash.Join(ht, side));
        batch.Add(210, T(word + 1), wt, FeatureHash.Join(ht, side));
        batch.Add(211, T(grand), ht, FeatureHash.Join(wt, side));
        batch.Add(212, W(word - 1), wt, side);
        batch.Add(213, words.Shapes[word].Suffix3, ht, side);
        batch.Add(214, hw, FeatureHash.Join(below & 0xFFFF, wt), side);
        batch.Add(215, T(head - 1), T(head + 1), FeatureHash.Join(wt, distance));
        batch.Add(216, W(word + 1), wt, side);
        batch.Add(217, hw, FeatureHash.Join(beside >> 16, wt), side);
        return batch.Take();
    }
}
