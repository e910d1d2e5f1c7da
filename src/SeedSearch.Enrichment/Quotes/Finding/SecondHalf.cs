namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Tells a quotation that goes on behind its cue from another quotation there.</summary>
internal static class SecondHalf
{
    /// <summary>
    /// Drops the quotations behind the cue that do not go on what was said before it: “Yes,” he said on “The Morning Show”;
    /// “Yes,” he said, adding that “it may rain”.
    /// </summary>
    /// <param name="text">The article.</param>
    /// <param name="attribution">Its content is changed.</param>
    /// <param name="isCue">Which words belong to any cue.</param>
    public static void Drop(QuoteText text, Attribution attribution, bool[] isCue)
    {
        var content = attribution.Content;
        var cue = attribution.Cue;
        if (content.Count < 2 || content[0].To > cue.From || text.QuotationOf[cue.From] >= 0 || text.QuotationOf[content[0].From] < 0 || text.QuotationOf[content[0].To - 1] < 0)
        {
            return;
        }

        content.RemoveAll(range => range.From >= cue.To && IsAnother(text, cue, range, isCue));
    }

    /// <summary>Whether a word of a cue, outside of quotation marks, is among the words.</summary>
    public static bool HasCue(QuoteText text, int from, int to, bool[] isCue)
    {
        for (var i = from; i < to; i++)
        {
            if (isCue[i] && text.QuotationOf[i] < 0)
            {
                return true;
            }
        }

        return false;
    }

    // No comma, colon or stop before its opening mark, or another cue between.
    private static bool IsAnother(QuoteText text, WordRange cue, WordRange range, bool[] isCue)
    {
        var start = range.From;
        while (start < range.To && text.QuotationOf[start] < 0)
        {
            start++;
        }

        if (start == range.To)
        {
            return false;
        }

        while (start > cue.To && text.QuotationOf[start - 1] == text.QuotationOf[start])
        {
            start--;
        }

        return start > cue.To && (text.Words.Shapes[start - 1].Form != 6 || HasCue(text, cue.To, start, isCue));
    }
}
