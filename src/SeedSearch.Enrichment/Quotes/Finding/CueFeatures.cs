using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>What the cue model looks at, for each word of a sentence.</summary>
internal static class CueFeatures
{
    /// <summary>The question "which word is it?".</summary>
    public const uint Word = 301;

    /// <summary>Fills the lattice with sentence <paramref name="sentence"/>.</summary>
    public static void Fill(QuoteText text, int sentence, FeatureLattice lattice)
    {
        var words = text.Words;
        var (from, to) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
        var children = new ChildLinks(words, from, to);
        lattice.Clear();
        var quoted = 0u;
        for (var i = from; i < to; i++)
        {
            quoted |= text.QuotationOf[i] >= 0 ? 1u : 2u;
        }

        for (var i = from; i < to; i++)
        {
            lattice.BeginWord();
            Add(text, i, from, to, children, quoted, lattice);
        }
    }

    private static void Add(QuoteText text, int i, int from, int to, ChildLinks children, uint quoted, FeatureLattice lattice)
    {
        var words = text.Words;
        uint W(int w) => w < from || w >= to ? 1u : words.Lower(w);
        uint L(int w) => w < from || w >= to ? 1u : text.Lemmas[w];
        uint C(int w) => w < from || w >= to ? 98u : (uint)text.Classes[w];
        uint T(int w) => w < from || w >= to ? 99u : (uint)words.Tags[w];
        uint Q(int w) => w < from || w >= to ? 9u : text.QuotationOf[w] >= 0 ? 1u : 0u;
        var inside = Q(i) | (Q(i - 1) << 4) | (Q(i + 1) << 8);
        var head = words.Heads[i];
        var relation = (uint)words.Relations[i];
        uint w0 = W(i), t0 = T(i), c0 = C(i), l0 = L(i);
        int subject = children.First(i, Relation.Subject), clause = children.First(i, Relation.ClauseComplement), open = children.First(i, Relation.OpenComplement), thing = children.First(i, Relation.Object);
        uint frame = (subject >= 0 ? subject < i ? 1u : 2u : 0) | (clause >= 0 ? clause < i ? 4u : 8u : 0) | (open >= 0 ? 16u : 0) | (thing >= 0 ? 32u : 0)
            | (children.First(i, Relation.Parataxis) >= 0 ? 64u : 0) | (children.First(i, Relation.Oblique) >= 0 ? 128u : 0) | (children.First(i, Relation.Auxiliary) >= 0 ? 256u : 0);
        var batch = lattice.Batch;
        lattice.Add(FeatureHash.Feature(300, 0));
        lattice.Add(FeatureHash.Feature(Word, w0));
        batch.Add(302, l0, t0);
        lattice.Add(FeatureHash.Feature(303, W(i - 1)));
        lattice.Add(FeatureHash.Feature(304, W(i + 1)));
        lattice.Add(FeatureHash.Feature(305, W(i - 2)));
        lattice.Add(FeatureHash.Feature(306, W(i + 2)));
        batch.Add(307, W(i - 1), w0);
        batch.Add(308, w0, W(i + 1));
        batch.Add(309, w0, W(i + 1), W(i + 2));
        batch.Add(310, W(i - 2), W(i - 1), w0);
        batch.Add(311, T(i - 1), t0, T(i + 1));
        batch.Add(312, T(i - 2), T(i - 1), t0);
        batch.Add(313, t0, T(i + 1), T(i + 2));
        batch.Add(314, l0, T(i - 1));
        batch.Add(315, l0, T(i + 1));
        batch.Add(316, l0, inside);
        batch.Add(317, c0, inside, t0);
        batch.Add(318, c0, frame, t0);
        batch.Add(319, l0, frame);
        batch.Add(320, relation, c0, t0);
        batch.Add(321, relation, l0);
        batch.Add(322, head < 0 ? 1u : L(head), relation, l0);
        batch.Add(323, head < 0 ? 0u : C(head), relation, t0);
        batch.Add(324, subject < 0 ? 1u : W(subject), l0);
        batch.Add(325, subject < 0 ? 1u : T(subject), c0, t0);
        batch.Add(326, clause < 0 ? 1u : W(children.FirstWord(clause)), c0);
        batch.Add(327, thing < 0 ? 1u : W(thing), l0);
        batch.Add(328, c0, T(i - 1), T(i + 1));
        batch.Add(329, C(i - 1), c0, C(i + 1));
        batch.Add(330, words.Shapes[i].Suffix3, t0);
        batch.Add(331, C(i - 1), w0);
        batch.Add(332, C(i - 2), W(i - 1), w0);
        batch.Add(333, c0, quoted, t0);
        batch.Add(334, l0, quoted, Q(i));
        batch.Add(335, L(i - 1), w0);
        batch.Add(336, head < 0 ? 1u : W(head), w0);
        batch.Add(337, (uint)Math.Min(i - from, 3), (uint)Math.Min(to - i, 3), c0);
        batch.Add(338, C(i - 1), t0, C(i - 2));
        batch.Add(339, c0, W(i + 1));
        batch.Add(340, c0, W(i - 1));
        batch.Add(341, T(i - 1), FeatureHash.Join(t0, T(i + 1)), T(i + 2));
        lattice.AddBatch();
    }
}
