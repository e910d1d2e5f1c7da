using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>What the choice among several readings of one cue looks at: where source and content begin and end, what they cut in two, what they leave.</summary>
/// <param name="view">The sentence as seen from the cue.</param>
internal sealed class ChoiceFeatures(CueView view)
{
    private const byte IsSource = 1;
    private const byte IsContent = 2;
    private const byte IsCueWord = 3;

    private static readonly float[] Steps = [0.1f, 0.25f, 0.5f, 0.75f, 1, 1.5f, 2, 2.5f, 3, 4, 5];

    private readonly byte[] part = new byte[view.To - view.From];
    private readonly List<uint> features = [];

    private QuoteText Text => view.Text;

    private WordTable Words => view.Text.Words;

    /// <summary>The features of a reading; they are overwritten by the next call.</summary>
    /// <param name="reading">Its source and content lie within the sentence.</param>
    /// <param name="behind">How much worse the tagger thinks it than its best, 0 or more.</param>
    public ReadOnlySpan<uint> Of(Attribution reading, float behind)
    {
        features.Clear();
        Mark(reading);
        var cue = (uint)Text.Classes[view.Anchor] + (32 * (uint)Words.Tags[view.Anchor]);
        var lemma = Text.Lemmas[view.Anchor];
        for (var i = 0; i < Steps.Length && behind >= Steps[i]; i++)
        {
            features.Add(FeatureHash.Feature(500, (uint)i));
        }

        var order = Order(reading);
        var quoted = Quoted(reading);
        Add(501, order);
        Add(502, order, cue);
        Add(503, order, lemma);
        Add(504, order, quoted);
        Add(505, quoted, cue);
        if (reading.Content.Count > 0)
        {
            Content(reading, cue, lemma, order, quoted);
        }

        Source(reading, cue, lemma);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(features);
    }

    private void Content(Attribution reading, uint cue, uint lemma, uint order, uint quoted)
    {
        var (from, to) = Inner(reading.Content[0].From, reading.Content[^1].To);
        var (before, after) = (from - 1, to);
        var rest = Rest(to);
        var following = rest < view.To ? rest : -1;
        var length = Bucket(to - from);
        Add(510, W(from));
        Add(511, W(from), lemma);
        Add(512, W(from), cue);
        Add(513, W(before), T(from));
        Add(514, T(before), T(from), R(from));
        Add(515, W(before), W(from));
        Add(516, Gap(from), cue);
        Add(517, Gap(from), W(from));
        Add(518, T(from), FeatureHash.Join(T(from + 1), cue));
        Add(520, W(to - 1));
        Add(521, T(to - 1), T(after));
        Add(522, W(after), T(to - 1));
        Add(523, W(after), following < 0 ? 1u : W(following));
        Add(524, W(after), following < 0 ? 99u : T(following));
        Add(525, Bucket(view.To - rest), W(after));
        Add(526, Bucket(view.To - rest), cue);
        Add(527, following < 0 ? 99u : T(following), T(following < 0 ? view.To : following + 1));
        Add(528, following < 0 ? 99u : R(following), Place(following), W(after));
        Add(529, Bucket(view.To - rest), quoted, T(after));
        Add(530, length);
        Add(531, length, cue);
        Add(532, length, T(from));
        Add(533, W(to - 1), W(after));
        Hanging(IsContent, from, to, 540, cue, lemma, W(after));
        Add(550, Verbs(from, to), T(from), cue);
        Add(551, Verbs(from, to), order);
        Add(552, Cues(from, to), order, W(after));
        Add(553, to < view.To ? Verbs(to, view.To) : 4, W(after), Cues(to, view.To));
        Add(554, view.IsCue[from] ? 1u : 0, T(from));
        Add(555, FeatureHash.Join(quoted, T(before)), T(after), W(from));
    }

    private void Source(Attribution reading, uint cue, uint lemma)
    {
        if (reading.Source.Count == 0)
        {
            Add(560, cue);
            Add(561, lemma);
            Add(562, view.CueFrom > view.From ? T(view.CueFrom - 1) : 99u, cue);
            return;
        }

        var (from, to) = Inner(reading.Source[0].From, reading.Source[^1].To);
        Add(563, W(from), T(from));
        Add(564, W(from - 1), T(from));
        Add(565, T(from - 1), T(from), R(from));
        Add(566, W(to - 1), T(to));
        Add(567, W(to), T(to - 1));
        Add(568, W(to), T(to + 1));
        Add(569, Bucket(to - from), (uint)reading.Source.Count);
        Add(570, Gap(from <= view.CueFrom ? to - 1 : from), cue);
        Add(571, Gap(from <= view.CueFrom ? to - 1 : from), lemma);
        Add(572, Commas(from, to), W(to), Bucket(to - from));
        Add(573, Verbs(from, to), W(to));
        Add(574, W(from - 1), W(from));
        Hanging(IsSource, from, to, 580, cue, lemma, W(to));
    }

    // Which words of the part hang on words outside of it, and which outside hang on it: a whole phrase has one of the first and none of the second.
    private void Hanging(byte which, int from, int to, uint template, uint cue, uint lemma, uint next)
    {
        uint roots = 0, left = 0;
        int root = -1, dangling = -1;
        var heads = Words.Heads;
        for (var i = view.From; i < view.To; i++)
        {
            if (Words.Shapes[i].Form == 6)
            {
                continue;
            }

            var isIn = part[i - view.From] == which;
            var head = heads[i];
            var isHeadIn = head >= view.From && head < view.To && part[head - view.From] == which;
            if (isIn && !isHeadIn)
            {
                roots++;
                root = root < 0 ? i : root;
            }
            else if (!isIn && isHeadIn && part[i - view.From] != IsCueWord)
            {
                left++;
                dangling = i;
            }
        }

        var (r, l) = (Math.Min(roots, 4), Math.Min(left, 3));
        var hangs = root < 0 ? 99u : R(root) + (32 * Place(heads[root]));
        Add(template, r, l);
        Add(template + 1, r, l, cue);
        Add(template + 2, hangs, r);
        Add(template + 3, hangs, cue);
        Add(template + 4, hangs, lemma);
        Add(template + 5, dangling < 0 ? 99u : R(dangling), dangling < from ? 1u : dangling >= to ? 2u : 3u, next);
        Add(template + 6, dangling < 0 ? 1u : W(dangling), l);
        Add(template + 7, root < 0 ? 99u : T(root), hangs);
    }

    private void Mark(Attribution reading)
    {
        Array.Clear(part);
        foreach (var range in reading.Source)
        {
            part.AsSpan(range.From - view.From, range.Length).Fill(IsSource);
        }

        foreach (var range in reading.Content)
        {
            part.AsSpan(range.From - view.From, range.Length).Fill(IsContent);
        }

        part.AsSpan(view.CueFrom - view.From, view.CueTo - view.CueFrom).Fill(IsCueWord);
    }

    // The order of the parts: a digit each.
    private uint Order(Attribution reading)
    {
        uint order = 0;
        var last = 0;
        for (var i = view.From; i < view.To; i++)
        {
            var now = Words.Shapes[i].Form == 6 && part[i - view.From] != IsCueWord ? (byte)0 : part[i - view.From];
            if (now != 0 && now != last)
            {
                order = (order * 4) + (uint)now;
            }

            last = now != 0 ? now : last;
        }

        return order + ((uint)Math.Min(3, reading.Content.Count) << 28);
    }

    // Whether quotations are whole in the content, cut, or left out.
    private uint Quoted(Attribution reading)
    {
        uint facts = 0;
        var own = Text.QuotationOf[view.Anchor];
        for (var i = view.From; i < view.To;)
        {
            var quotation = Text.QuotationOf[i];
            int end = i, inside = 0, all = 0;
            for (; end < view.To && Text.QuotationOf[end] == quotation; end++)
            {
                if (Words.Shapes[end].Form != 6)
                {
                    all++;
                    inside += part[end - view.From] == IsContent ? 1 : 0;
                }
            }

            facts |= all == 0 ? 0
                : quotation < 0 ? (inside > 0 ? 1u : 0)
                : quotation == own ? 2u
                : inside == all ? 4u
                : inside > 0 ? 8u
                : all > 2 ? 16u : 32u;
            i = end;
        }

        return facts;
    }

    private (int From, int To) Inner(int from, int to)
    {
        while (from < to - 1 && Words.Shapes[from].Form == 6)
        {
            from++;
        }

        while (to - 1 > from && Words.Shapes[to - 1].Form == 6)
        {
            to--;
        }

        return (from, to);
    }

    // The first word behind the content that is no mark.
    private int Rest(int to)
    {
        while (to < view.To && Words.Shapes[to].Form == 6)
        {
            to++;
        }

        return to;
    }

    private uint Gap(int word) => word < view.CueFrom ? 16 + Bucket(view.CueFrom - word) : Bucket(word - view.CueTo + 1);

    private uint Place(int word) => word < view.From || word >= view.To ? 4u : part[word - view.From];

    private uint Verbs(int from, int to)
    {
        uint count = 0;
        for (var i = from; i < to; i++)
        {
            count += Words.Tags[i] is WordTag.VerbPast or WordTag.VerbPresent or WordTag.VerbThird or WordTag.Modal ? 1u : 0;
        }

        return Math.Min(count, 3);
    }

    private uint Cues(int from, int to)
    {
        uint count = 0;
        for (var i = from; i < to; i++)
        {
            count += view.IsCue[i] && (i < view.CueFrom || i >= view.CueTo) ? 1u : 0;
        }

        return Math.Min(count, 3);
    }

    private uint Commas(int from, int to)
    {
        uint facts = 0;
        for (var i = from; i < to; i++)
        {
            facts |= Words.Tags[i] switch { WordTag.Comma => 1u, WordTag.Wh => 2u, WordTag.Conjunction => 4u, WordTag.Preposition => 8u, _ => 0 };
        }

        return facts;
    }

    private static uint Bucket(int length) => (uint)(length < 6 ? Math.Max(0, length) : length < 9 ? 6 : length < 14 ? 7 : length < 22 ? 8 : length < 35 ? 9 : 10);

    private uint W(int word) => word < view.From || word >= view.To ? 1u : Words.Lower(word);

    private uint T(int word) => word < view.From || word >= view.To ? 99u : (uint)Words.Tags[word];

    private uint R(int word) => word < view.From || word >= view.To ? 99u : (uint)Words.Relations[word];

    private void Add(uint template, uint value) => features.Add(FeatureHash.Feature(template, value));

    private void Add(uint template, uint first, uint second) => features.Add(FeatureHash.Feature(template, first, second));

    private void Add(uint template, uint first, uint second, uint third) => features.Add(FeatureHash.Feature(template, first, second, third));
}
