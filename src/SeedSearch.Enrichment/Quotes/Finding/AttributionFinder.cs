using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Finds attributions: first what may be a cue in each sentence, then each cue's source and content, then whether it is one at all, then where quotations run on. Thread-safe.</summary>
/// <param name="cueTagger">Finds cues.</param>
/// <param name="argumentTagger">Reads source and content of a cue.</param>
/// <param name="chooser">Chooses among its readings; null to take its best.</param>
/// <param name="judge">Judges what was chosen; null to believe the cue model.</param>
internal sealed class AttributionFinder(LinearTagger cueTagger, LinearTagger argumentTagger, ArgumentChooser? chooser, AttributionJudge? judge)
{
    /// <summary>How much more readily a word is taken for a cue than the model says, where nobody judges, and as other cues are seen from one: logarithm of odds.</summary>
    public static readonly float[] CueBonus = [0, -0.3f, 0];

    /// <summary>The same for what is judged.</summary>
    public static readonly float[] JudgedCueBonus = [0, 0.6f, 0];

    /// <summary>What the judge must say at least: logarithm of odds. Best on articles held out of the training part.</summary>
    private const float LeastJudged = -1;

    /// <summary>A word of speech that the cue model is so sure of is believed whatever the judge says: where it is wrong, it is the content that is.</summary>
    private const float SureCue = 2;

    /// <summary>The same in a sentence with a quotation that nobody has said yet: somebody must have.</summary>
    private static readonly float[] QuotedCueBonus = [0, 2.5f, 0];

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

        return Headlines.HasLabel(text, sentence);
    }

    /// <summary>In order of their cues.</summary>
    public List<Attribution> Find(QuoteText text)
    {
        var words = text.Words;
        var (tags, margins, isCue) = (new byte[words.Count], new float[words.Count], new bool[words.Count]);
        var (lattice, found) = (new FeatureLattice(), new List<Attribution>());
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            if (text.IsParsed[s] && !Headings.IsHeading(text, s))
            {
                CueFeatures.Fill(text, s, lattice);
                var first = words.FirstWord[s];
                cueTagger.Decode(lattice, tags.AsSpan(first, lattice.Length), judge is null ? margins.AsSpan(first, lattice.Length) : default, CueBonus);
                MarkCues(tags, isCue, first, lattice.Length);
                if (judge is not null)
                {
                    cueTagger.Decode(lattice, tags.AsSpan(first, lattice.Length), margins.AsSpan(first, lattice.Length), JudgedCueBonus);
                }
            }
        }

        for (var s = 0; s < words.Sentences.Count; s++)
        {
            FindArguments(text, s, tags, margins, judge is null ? CueBonus[1] : JudgedCueBonus[1], judge is null ? float.MinValue : LeastJudged, isCue, lattice, found);
        }

        RunOn.Extend(text, found);
        FindMissingCues(text, found, isCue, tags, margins, lattice);
        UnsaidQuotations.Add(text, found);
        found.AddRange(SignedQuotes.Find(text, found));
        TranscriptTurns.Add(text, found);
        Headlines.Add(text, found);
        QuotedContent.DropNested(text, found);
        DropDoubles(found);
        MissingSources.Fill(text, found);
        found.Sort((a, b) => a.Cue.From - b.Cue.From);
        return found;
    }

    /// <summary>Sources and contents of given cues: 1 a cue's first word, 2 its further words, 0 no cue.</summary>
    public List<Attribution> FindArguments(QuoteText text, byte[] cues)
    {
        var words = text.Words;
        var found = new List<Attribution>();
        var isCue = Array.ConvertAll(cues, tag => tag > 0);
        var lattice = new FeatureLattice();
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            FindArguments(text, s, cues, new float[words.Count], 0, float.MinValue, isCue, lattice, found);
        }

        return found;
    }

    private void FindArguments(QuoteText text, int sentence, byte[] cues, float[] margins, float bonus, float least, bool[] isCue, FeatureLattice lattice, List<Attribution> found)
    {
        var (from, to) = (text.Words.FirstWord[sentence], text.Words.FirstWord[sentence + 1]);
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

            var view = new CueView(text, from, to, i, end, isCue);
            ArgumentFeatures.Fill(view, lattice);
            var readings = ArgumentReadings.Of(view, lattice, argumentTagger);
            if (chooser is null || judge is null)
            {
                var attribution = chooser?.Best(view, readings).Attribution ?? readings[0].Attribution;
                attribution.Confidence = LinearTagger.Confidence(margins[i]);
                found.Add(attribution);
                continue;
            }

            var choice = chooser.Best(view, readings);
            var score = judge.Score(view, margins[i] - bonus, choice);
            if (score >= least || (margins[i] - bonus >= SureCue && text.Classes[view.Anchor] == CueClass.Speech))
            {
                choice.Attribution.Confidence = LinearTagger.Confidence(score);
                found.Add(choice.Attribution);
            }
        }
    }

    // What two cues of a sentence are said to tell, word for word, the surer one tells.
    private static void DropDoubles(List<Attribution> found)
    {
        var surest = new Dictionary<(int From, int To, int Parts), Attribution>();
        foreach (var attribution in found.Where(a => a.Content.Count > 0))
        {
            var key = (attribution.Content[0].From, attribution.Content[^1].To, attribution.Content.Count);
            surest[key] = surest.TryGetValue(key, out var other) && other.Confidence >= attribution.Confidence ? other : attribution;
        }

        found.RemoveAll(a => a.Content.Count > 0 && surest[(a.Content[0].From, a.Content[^1].To, a.Content.Count)] != a);
    }

    private static void MarkCues(byte[] tags, bool[] isCue, int from, int length)
    {
        for (var i = from; i < from + length; i++)
        {
            isCue[i] = tags[i] > 0;
        }
    }

    private void FindMissingCues(QuoteText text, List<Attribution> found, bool[] isCue, byte[] tags, float[] margins, FeatureLattice lattice)
    {
        var words = text.Words;
        var (covered, isTold) = (new bool[words.Count], new bool[words.Count]);
        foreach (var attribution in found)
        {
            Array.Fill(isTold, true, attribution.Cue.From, attribution.Cue.Length);
            foreach (var range in attribution.Content.Append(attribution.Cue))
            {
                Array.Fill(covered, true, range.From, range.Length);
            }
        }

        var added = new List<Attribution>();
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            var (from, to) = (words.FirstWord[s], words.FirstWord[s + 1]);
            if (!QuotedContent.HasUnsaid(text, from, to, covered))
            {
                continue;
            }

            CueFeatures.Fill(text, s, lattice);
            cueTagger.Decode(lattice, tags.AsSpan(from, lattice.Length), margins.AsSpan(from, lattice.Length), QuotedCueBonus);
            for (var i = from; i < to; i++)
            {
                isCue[i] |= tags[i] != 0;
                tags[i] = isTold[i] || text.QuotationOf[i] >= 0 || covered[i] || (tags[i] == 2 && i > from && tags[i - 1] == 0) ? (byte)0 : tags[i];
            }

            FindArguments(text, s, tags, margins, QuotedCueBonus[1], float.MinValue, isCue, lattice, added);
        }

        added.RemoveAll(a => a.Content.TrueForAll(r => !QuotedContent.HasUnsaid(text, r.From, r.To, covered)));
        if (added.Count == 0)
        {
            return;
        }

        found.AddRange(added);
        RunOn.Extend(text, found);
    }
}
