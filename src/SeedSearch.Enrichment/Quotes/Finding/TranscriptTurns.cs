namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Who speaks in a transcript: paragraphs that begin with a name in capitals and a colon ("MARGARET WILSON: We were there.").</summary>
internal static class TranscriptTurns
{
    /// <summary>Fewer such paragraphs are headings.</summary>
    private const int LeastTurns = 3;
    private const int MostNameWords = 5;
    private const int LeastLetters = 3;

    /// <summary>Adds the turns, each to the end of its paragraph; what was found at their colons gives way.</summary>
    public static void Add(QuoteText text, List<Attribution> found)
    {
        var words = text.Words;
        var turns = new List<Attribution>();
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            var from = words.FirstWord[s];
            if (!words.Sentences[s].StartsParagraph || from == words.FirstWord[s + 1] || Colon(text, s) is var colon && colon < 0)
            {
                continue;
            }

            var last = s;
            while (last + 1 < words.Sentences.Count && !words.Sentences[last + 1].StartsParagraph)
            {
                last++;
            }

            if (words.FirstWord[last + 1] - colon > 1)
            {
                turns.Add(new Attribution { Cue = new WordRange(colon, colon + 1), Source = [new WordRange(from, colon)], Content = [new WordRange(colon + 1, words.FirstWord[last + 1])], Confidence = 0.95 });
            }
        }

        if (turns.Count >= LeastTurns)
        {
            var colons = turns.Select(t => t.Cue.From).ToHashSet();
            found.RemoveAll(a => colons.Contains(a.Cue.From) || a.Source.Exists(r => colons.Contains(r.To)));
            found.AddRange(turns);
        }
    }

    // The colon behind a name in capitals at the start of the sentence, or -1.
    private static int Colon(QuoteText text, int sentence)
    {
        var words = text.Words;
        var (from, to) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
        var letters = 0;
        for (var i = from; i < to && i - from <= MostNameWords; i++)
        {
            if (words[i] is ":")
            {
                return letters >= LeastLetters ? i : -1;
            }

            foreach (var c in words[i])
            {
                if (char.IsLetter(c) && !char.IsUpper(c))
                {
                    return -1;
                }

                letters += char.IsLetter(c) ? 1 : 0;
            }
        }

        return -1;
    }
}
