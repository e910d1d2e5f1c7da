using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Finds attributions: first the cues of each sentence, then each cue's source and content, then where quotations run on. Thread-safe.</summary>
internal sealed class AttributionFinder(LinearTagger cueTagger, LinearTagger argumentTagger)
{
    /// <summary>In order of their cues.</summary>
    public List<Attribution> Find(QuoteText text)
    {
        var tags = new byte[text.Words.Count];
        var margins = new float[text.Words.Count];
        FindCues(text, tags, margins);
        return FindArguments(text, tags, margins);
    }

    /// <summary>Sources and contents of given cues: 1 a cue's first word, 2 its further words, 0 no cue.</summary>
    public List<Attribution> FindArguments(QuoteText text, byte[] cues, float[] margins)
    {
        var words = text.Words;
        var found = new List<Attribution>();
        var isCue = Array.ConvertAll(cues, tag => tag > 0);
        var lattice = new FeatureLattice();
        var parts = new byte[LongestSentence(text)];
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            var (from, to) = (words.FirstWord[s], words.FirstWord[s + 1]);
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
                argumentTagger.Decode(lattice, parts);
                found.Add(new Attribution
                {
                    Cue = new WordRange(i, end),
                    Source = Ranges(parts, from, to, 1),
                    Content = Ranges(parts, from, to, 3),
                    Confidence = LinearTagger.Confidence(margins[i]),
                });
            }
        }

        RunOn.Extend(text, found);
        return found;
    }

    private void FindCues(QuoteText text, byte[] tags, float[] margins)
    {
        var lattice = new FeatureLattice();
        for (var s = 0; s < text.Words.Sentences.Count; s++)
        {
            CueFeatures.Fill(text, s, lattice);
            var first = text.Words.FirstWord[s];
            cueTagger.Decode(lattice, tags.AsSpan(first, lattice.Length), margins.AsSpan(first, lattice.Length));
        }
    }

    private static int LongestSentence(QuoteText text)
    {
        var longest = 0;
        for (var s = 0; s < text.Words.Sentences.Count; s++)
        {
            longest = Math.Max(longest, text.Words.FirstWord[s + 1] - text.Words.FirstWord[s]);
        }

        return longest;
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
