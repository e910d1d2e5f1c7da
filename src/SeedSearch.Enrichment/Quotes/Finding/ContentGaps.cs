using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Closes holes that the content model leaves in what is plainly one statement.</summary>
internal static class ContentGaps
{
    private const int LongestGap = 4;

    /// <summary>The same in the writer's words: a list within a long clause.</summary>
    private const int LongestUnquotedGap = 30;

    /// <summary>Joins parts of the content with little between them that is no cue; takes the clause behind a bare "said" that has no content.</summary>
    public static void Close(QuoteText text, Attribution attribution, bool[] isCue, int sentenceEnd)
    {
        var content = attribution.Content;
        for (var n = content.Count - 1; n > 0; n--)
        {
            var isUnquoted = text.QuotationOf[content[n].From] < 0 && text.QuotationOf[content[n - 1].To - 1] < 0;
            if (content[n].From - content[n - 1].To <= (isUnquoted ? LongestUnquotedGap : LongestGap) && IsFree(text, attribution, content[n - 1].To, content[n].From, isCue))
            {
                content[n - 1] = new WordRange(content[n - 1].From, content[n].To);
                content.RemoveAt(n);
            }
        }

        var cue = attribution.Cue;
        if (content.Count == 0 && attribution.Source.Count == 1 && attribution.Source[0].To <= cue.From && sentenceEnd - cue.To > 3
            && text.Classes[cue.To - 1] == CueClass.Speech && Start(text, cue.To, sentenceEnd) is var start and > 0)
        {
            content.Add(new WordRange(start, sentenceEnd));
        }
    }

    // "said that ...", "said on Thursday that ...": where "that" opens the clause; 0 when it does not.
    private static int Start(QuoteText text, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + 4); i++)
        {
            if (text.Words[i] is "that" && text.Words.Tags[i] == WordTag.Preposition)
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsFree(QuoteText text, Attribution attribution, int from, int to, bool[] isCue)
    {
        for (var i = from; i < to; i++)
        {
            if (isCue[i] || attribution.Cue.Contains(i) || attribution.Source.Exists(r => r.Contains(i)) || text.QuotationOf[i] != text.QuotationOf[from])
            {
                return false;
            }
        }

        return true;
    }
}
