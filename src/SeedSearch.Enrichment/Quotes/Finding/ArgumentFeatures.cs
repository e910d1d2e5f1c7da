using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>What the model of sources and contents looks at, for each word of a cue's sentence.</summary>
internal static class ArgumentFeatures
{
    /// <summary>Fills the lattice with the sentence as seen from the cue.</summary>
    public static void Fill(CueView view, FeatureLattice lattice)
    {
        lattice.Clear();
        var (words, text) = (view.Text.Words, view.Text);
        var cue = new CueFacts(view);
        var facts = new uint[view.To - view.From];
        Between(view, facts);
        for (var i = view.From; i < view.To; i++)
        {
            lattice.BeginWord();
            Add(view, cue, words, text, i, facts[i - view.From], lattice);
        }
    }

    /// <summary>What the whole sentence knows of its cue.</summary>
    private readonly struct CueFacts
    {
        public CueFacts(CueView view)
        {
            var (words, text) = (view.Text.Words, view.Text);
            Lemma = text.Lemmas[view.Anchor];
            Class = (uint)text.Classes[view.Anchor];
            Tag = (uint)words.Tags[view.Anchor];
            Relation = (uint)words.Relations[view.Anchor];
            First = words.Lower(view.CueFrom);
            Last = words.Lower(view.CueTo - 1);
            Next = view.CueTo < view.To ? words.Lower(view.CueTo) : 1;
            NextTag = view.CueTo < view.To ? (uint)words.Tags[view.CueTo] : 99;
            BeforeTag = view.CueFrom > view.From ? (uint)words.Tags[view.CueFrom - 1] : 99;
            Before = view.CueFrom > view.From ? words.Lower(view.CueFrom - 1) : 1;
            Quotation = text.QuotationOf[view.Anchor];
            var quoted = 0u;
            for (var i = view.From; i < view.To; i++)
            {
                quoted |= text.QuotationOf[i] >= 0 ? i < view.CueFrom ? 1u : 2u : 0;
            }

            Quoted = quoted;
        }

        public uint Lemma { get; }

        public uint Class { get; }

        public uint Tag { get; }

        public uint Relation { get; }

        public uint First { get; }

        public uint Last { get; }

        public uint Next { get; }

        public uint NextTag { get; }

        public uint Before { get; }

        public uint BeforeTag { get; }

        public int Quotation { get; }

        public uint Quoted { get; }
    }

    // Commas, verbs, other cues between the cue and each word, two bits each.
    private static void Between(CueView view, uint[] facts)
    {
        Walk(view.CueTo, view.To, 1);
        Walk(view.CueFrom - 1, view.From - 1, -1);

        void Walk(int start, int end, int step)
        {
            uint commas = 0, verbs = 0, cues = 0, quotes = 0, links = 0;
            for (var i = start; i != end; i += step)
            {
                facts[i - view.From] = commas | (verbs << 2) | (cues << 4) | (quotes << 6) | (links << 7);
                var tag = view.Text.Words.Tags[i];
                commas = tag is WordTag.Comma or WordTag.Colon ? Math.Min(3, commas + 1) : commas;
                verbs = tag is WordTag.VerbPast or WordTag.VerbPresent or WordTag.VerbThird or WordTag.Modal ? Math.Min(3, verbs + 1) : verbs;
                cues = view.IsCue[i] ? 1 : cues;
                quotes = view.Text.QuotationOf[i] >= 0 ? 1 : quotes;
                links = tag is WordTag.Conjunction or WordTag.Wh ? 1 : links;
            }
        }
    }

    private static void Add(CueView view, CueFacts cue, WordTable words, QuoteText text, int i, uint between, FeatureLattice lattice)
    {
        var (from, to) = (view.From, view.To);
        uint W(int w) => w < from || w >= to ? 1u : words.Lower(w);
        uint T(int w) => w < from || w >= to ? 99u : (uint)words.Tags[w];
        uint B(int w) => w < from || w >= to ? 97u : ((uint)view.Level(w) * 32) + (uint)words.Relations[view.Branch(w)];
        uint Q(int w) => w < from || w >= to ? 9u : text.QuotationOf[w] < 0 ? 0u : text.QuotationOf[w] == cue.Quotation ? 2u : 1u;
        uint C(int w) => w < from || w >= to ? 9u : w >= view.CueFrom && w < view.CueTo ? 2u : view.IsCue[w] ? 1u : 0u;
        var side = i < view.CueFrom ? 1u : i >= view.CueTo ? 2u : 3u;
        var far = i < view.CueFrom ? view.CueFrom - i : i >= view.CueTo ? i - view.CueTo + 1 : 0;
        var bucket = (uint)(far < 6 ? far : far < 10 ? 6 : far < 18 ? 7 : 8);
        uint w0 = W(i), t0 = T(i), b0 = B(i), q0 = Q(i);
        var top = view.Branch(i);
        var same = (i > from && view.Branch(i - 1) == top ? 1u : 0) | (i + 1 < to && view.Branch(i + 1) == top ? 2u : 0);
        var place = FeatureHash.Join(b0, (side * 4) + same);
        var relation = (uint)words.Relations[i];
        var marks = q0 | (Q(i - 1) << 4) | (Q(i + 1) << 8);
        var head = words.Heads[i];
        var batch = lattice.Batch;
        lattice.Add(FeatureHash.Feature(400, side));
        batch.Add(401, w0, side);
        batch.Add(402, W(i - 1), side);
        batch.Add(403, W(i + 1), side);
        batch.Add(404, T(i - 1), FeatureHash.Join(t0, T(i + 1)), side);
        lattice.Add(FeatureHash.Feature(405, place));
        batch.Add(406, place, cue.Lemma);
        batch.Add(407, place, w0);
        batch.Add(408, place, t0);
        batch.Add(409, place, cue.Relation, cue.Tag);
        batch.Add(410, bucket, side, t0);
        batch.Add(411, between, side);
        batch.Add(412, between, side, t0);
        batch.Add(413, marks, side);
        batch.Add(414, marks, side, cue.Quotation >= 0 ? 1u : 0u);
        batch.Add(415, cue.Lemma, side, t0);
        batch.Add(416, cue.Lemma, FeatureHash.Join(side, bucket), t0);
        batch.Add(417, C(i), FeatureHash.Join(C(i - 1), C(i + 1)), side);
        batch.Add(418, bucket, side, w0);
        batch.Add(419, relation, t0, side);
        batch.Add(420, cue.Last, FeatureHash.Join(side, bucket));
        batch.Add(421, FeatureHash.Join(cue.Next, cue.NextTag), side, q0);
        batch.Add(422, cue.NextTag, FeatureHash.Join(cue.BeforeTag, side), FeatureHash.Join(bucket, q0));
        batch.Add(423, (uint)Math.Min(i - from, 3), (uint)Math.Min(to - 1 - i, 2), side);
        batch.Add(424, W(i - 1), place);
        batch.Add(425, B(i - 1), b0, B(i + 1));
        batch.Add(426, B(i - 1), b0, FeatureHash.Join(cue.Class, cue.Tag));
        batch.Add(427, cue.Quoted, side, q0);
        batch.Add(428, cue.Quoted, FeatureHash.Join(side, between), q0);
        batch.Add(429, head < 0 ? 1 : W(head), relation, side);
        batch.Add(430, W(i - 1), w0, side);
        batch.Add(431, w0, W(i + 1), side);
        batch.Add(432, cue.Class, FeatureHash.Join(side, between), t0);
        batch.Add(433, cue.Class, place, cue.Tag);
        batch.Add(434, T(i - 2), FeatureHash.Join(T(i - 1), t0), side);
        batch.Add(435, t0, FeatureHash.Join(T(i + 1), T(i + 2)), side);
        batch.Add(436, (uint)words.Relations[top], FeatureHash.Join((uint)words.Tags[top], (uint)view.Level(i)), FeatureHash.Join(side, cue.Tag));
        batch.Add(437, W(top), FeatureHash.Join(cue.Lemma, side));
        batch.Add(438, words.Shapes[i].Form, T(i - 1), FeatureHash.Join(side, bucket));
        batch.Add(439, cue.Before, FeatureHash.Join(cue.First, side), bucket);
        batch.Add(440, W(i - 1), FeatureHash.Join(t0, between), side);
        batch.Add(441, T(i - 1), FeatureHash.Join(b0, between), side);
        batch.Add(442, T(i + 1), FeatureHash.Join(b0, between), side);
        lattice.AddBatch();
    }
}
