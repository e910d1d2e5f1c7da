using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Finds attributions: first the cues of each sentence, then each cue's source and content, then where quotations run on. Thread-safe.</summary>
internal sealed class AttributionFinder(LinearTagger cueTagger, LinearTagger argumentTagger)
{
    /// <summary>How much more readily a word is taken for a cue than the model says: logarithm of odds. Best content F1 on PolNeAR's development articles.</summary>
    private static readonly float[] CueBonus = [0, -0.3f, 0];

    /// <summary>The same in a sentence with a quotation that nobody has said yet: somebody must have.</summary>
    private static readonly float[] QuotedCueBonus = [0, 2.5f, 0];

    /// <summary>A cue has a content: when the model sees none, it is asked again, and again more urgently.</summary>
    private static readonly float[][] ContentBonus = [[0, 0, 0, 1.5f, 0.1f], [0, 0, 0, 3, 0.3f], [0, 0, 0, 5, 0.5f]];

    /// <summary>A word's own weight from which it can begin a cue; a word of the lists may weigh less. Logarithms of odds.</summary>
    private const float LeastWeight = 0.05f;
    private const float LeastWeightOfListed = -0.4f;

    /// <summary>
    /// Whether a sentence can hold an attribution at all: it has a quotation with a word in it, or a word that the model has seen in cues.
    /// It spares the grammar of the other sentences and costs next to nothing found.
    /// </summary>
    public bool IsWorthReading(QuoteText text, int sentence)
    {
        for (var i = text.Words.FirstWord[sentence]; i < text.Words.FirstWord[sentence + 1]; i++)
        {
            if (text.QuotationOf[i] >= 0 && text.Words.Shapes[i].Form != WordShape.Mark)
            {
                return true;
            }

            var word = FeatureHash.Feature(CueFeatures.Word, text.Words.Lower(i));
            var weight = cueTagger.Weight(word, 1) - cueTagger.Weight(word, 0);
            if (weight > (text.Classes[i] == CueClass.None ? LeastWeight : LeastWeightOfListed))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In order of their cues.</summary>
    public List<Attribution> Find(QuoteText text)
    {
        var words = text.Words;
        var tags = new byte[words.Count];
        var margins = new float[words.Count];
        var lattice = new FeatureLattice();
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            if (text.IsParsed[s] && !Headings.IsHeading(text, s))
            {
                FindCues(text, s, lattice, tags, margins, CueBonus);
            }
        }

        var found = FindArguments(text, tags, margins);
        RunOn.Extend(text, found);
        FindMissingCues(text, found, tags, margins, lattice);
        found.AddRange(SignedQuotes.Find(text, found));
        TranscriptTurns.Add(text, found);
        QuotedContent.DropNested(text, found);
        MissingSources.Fill(text, found);
        found.Sort((a, b) => a.Cue.From - b.Cue.From);
        return found;
    }

    /// <summary>Sources and contents of given cues: 1 a cue's first word, 2 its further words, 0 no cue.</summary>
    public List<Attribution> FindArguments(QuoteText text, byte[] cues, float[] margins)
    {
        var words = text.Words;
        var found = new List<Attribution>();
        var isCue = Array.ConvertAll(cues, tag => tag > 0);
        var lattice = new FeatureLattice();
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            FindArguments(text, s, cues, margins, isCue, lattice, found);
        }

        return found;
    }

    private void FindArguments(QuoteText text, int sentence, byte[] cues, float[] margins, bool[] isCue, FeatureLattice lattice, List<Attribution> found)
    {
        var (from, to) = (text.Words.FirstWord[sentence], text.Words.FirstWord[sentence + 1]);
        byte[]? parts = null;
        for (var i = from; i < to; i++)
        {
            if (cues[i] != 1)
            {
                continue;
            }

            var end = i + 1;
            while (end < to && cues[end] == 2)
            {
                end++;
            }

            ArgumentFeatures.Fill(new CueView(text, from, to, i, end, isCue), lattice);
            argumentTagger.Decode(lattice, parts ??= new byte[to - from]);
            foreach (var bonus in ContentBonus)
            {
                if (parts.AsSpan().IndexOf((byte)3) < 0)
                {
                    argumentTagger.Decode(lattice, parts, default, bonus);
                }
            }

            var attribution = new Attribution
            {
                Cue = new WordRange(i, end),
                Source = Ranges(parts, from, to, 1),
                Content = Ranges(parts, from, to, 3),
                Confidence = LinearTagger.Confidence(margins[i]),
            };
            ContentGaps.Close(text, attribution, isCue, to);
            QuotedContent.Clean(text, attribution, isCue);
            found.Add(attribution);
        }
    }

    private void FindCues(QuoteText text, int sentence, FeatureLattice lattice, byte[] tags, float[] margins, float[] bonus)
    {
        CueFeatures.Fill(text, sentence, lattice);
        var first = text.Words.FirstWord[sentence];
        cueTagger.Decode(lattice, tags.AsSpan(first, lattice.Length), margins.AsSpan(first, lattice.Length), bonus);
    }

    private void FindMissingCues(QuoteText text, List<Attribution> found, byte[] tags, float[] margins, FeatureLattice lattice)
    {
        var words = text.Words;
        var covered = new bool[words.Count];
        foreach (var range in found.SelectMany(a => a.Content.Append(a.Cue)))
        {
            Array.Fill(covered, true, range.From, range.Length);
        }

        var added = new List<Attribution>();
        var (before, fresh, isCue) = (new byte[words.Count], new byte[words.Count], new bool[words.Count]);
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            var (from, to) = (words.FirstWord[s], words.FirstWord[s + 1]);
            if (!QuotedContent.HasUnsaid(text, from, to, covered))
            {
                continue;
            }

            // Into the arrays of the article, for this sentence alone; what was a cue before stays one.
            tags.AsSpan(from, to - from).CopyTo(before.AsSpan(from));
            FindCues(text, s, lattice, tags, margins, QuotedCueBonus);
            for (var i = from; i < to; i++)
            {
                isCue[i] = before[i] != 0 || tags[i] != 0;
                fresh[i] = before[i] != 0 || text.QuotationOf[i] >= 0 || covered[i] || (tags[i] == 2 && i > from && fresh[i - 1] == 0) ? (byte)0 : tags[i];
            }

            FindArguments(text, s, fresh, margins, isCue, lattice, added);
        }

        added.RemoveAll(a => a.Content.TrueForAll(r => !QuotedContent.HasUnsaid(text, r.From, r.To, covered)));
        if (added.Count == 0)
        {
            return;
        }

        found.AddRange(added);
        RunOn.Extend(text, found);
    }

    private static List<WordRange> Ranges(byte[] parts, int from, int to, byte begin)
    {
        var ranges = new List<WordRange>();
        for (var i = from; i < to; i++)
        {
            if (parts[i - from] == begin || parts[i - from] == begin + 1)
            {
                var end = i + 1;
                while (end < to && parts[end - from] == begin + 1)
                {
                    end++;
                }

                ranges.Add(new WordRange(i, end));
                i = end - 1;
            }
        }

        return ranges;
    }
}
