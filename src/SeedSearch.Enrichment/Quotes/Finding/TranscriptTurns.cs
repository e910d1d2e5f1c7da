namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>
/// Who speaks in a transcript: paragraphs that begin with a name and a colon ("MARGARET WILSON: We were there."), or with "Q:" and "A:".
/// Names in small letters need two that take turns; else they are headings ("Note: ...").
/// </summary>
internal static class TranscriptTurns
{
    /// <summary>Fewer such paragraphs are headings.</summary>
    private const int LeastTurns = 3;

    /// <summary>Adds the turns, each to the end of its paragraph; what was found at their colons gives way.</summary>
    public static void Add(QuoteText text, List<Attribution> found)
    {
        var words = text.Words;
        var turns = new List<(Attribution Turn, TurnLabels.Kind Kind)>();
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            var from = words.FirstWord[s];
            if (!words.Sentences[s].StartsParagraph || from == words.FirstWord[s + 1] || TurnLabels.Of(text, s) is var (colon, kind) && colon < 0)
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
                turns.Add((new Attribution { Cue = new WordRange(colon, colon + 1), Source = [new WordRange(from, colon)], Content = [new WordRange(colon + 1, words.FirstWord[last + 1])], Confidence = 0.95 }, kind));
            }
        }

        var taken = turns.Where(t => t.Kind == TurnLabels.Kind.Capitals).ToList();
        taken = taken.Count >= LeastTurns ? taken : [];
        taken.AddRange(TakingTurns(text, turns.Where(t => t.Kind == TurnLabels.Kind.Question)));
        taken.AddRange(TakingTurns(text, turns.Where(t => t.Kind == TurnLabels.Kind.Capitalised)));
        if (taken.Count > 0)
        {
            var colons = taken.Select(t => t.Turn.Cue.From).ToHashSet();
            var contents = taken.Select(t => t.Turn.Content[0]).OrderBy(r => r.From).ToList();
            found.RemoveAll(a => colons.Contains(a.Cue.From) || a.Source.Exists(r => colons.Contains(r.To)) || IsOwn(text, a, contents));
            found.AddRange(taken.Select(t => t.Turn));
        }
    }

    // Two labels at least that each stand more than once, and those with them.
    private static IEnumerable<(Attribution Turn, TurnLabels.Kind Kind)> TakingTurns(QuoteText text, IEnumerable<(Attribution Turn, TurnLabels.Kind Kind)> turns)
    {
        var groups = turns.GroupBy(t => text.Words.Text[text.Words.Spans[t.Turn.Source[0].From].Start..text.Words.Spans[t.Turn.Source[0].To - 1].End]).Where(g => g.Count() > 1).ToList();
        return groups.Count > 1 ? groups.SelectMany(g => g) : [];
    }

    // "Wilson: I think so": what "I" tells within a turn is the turn's.
    private static bool IsOwn(QuoteText text, Attribution attribution, List<WordRange> turns)
    {
        if (attribution.Source is not [{ Length: 1 } source] || text.Words[source.From] is not ("I" or "we" or "We" or "you" or "You"))
        {
            return false;
        }

        int low = 0, high = turns.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = turns[middle].To <= attribution.Cue.From ? (middle + 1, high) : (low, middle);
        }

        return low < turns.Count && turns[low].Contains(attribution.Cue.From);
    }
}
