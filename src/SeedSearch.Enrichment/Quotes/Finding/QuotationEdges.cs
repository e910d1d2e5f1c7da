using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Ends a content where a whole quotation is set off from the writer's words by a comma or a colon.</summary>
internal static class QuotationEdges
{
    /// <summary>More words before a quotation are a clause of their own, which is told too.</summary>
    private const int MostBefore = 3;

    /// <summary>A shorter quotation is a phrase within the writer's sentence.</summary>
    private const int LeastQuoted = 3;

    /// <summary>[of Clinton, “If she wins ...”] and [“Don't do it,” until she left] lose the words that stand outside of the marks.</summary>
    public static void Trim(QuoteText text, List<WordRange> content)
    {
        for (var n = 0; n < content.Count; n++)
        {
            content[n] = Trim(text, content[n]);
        }
    }

    private static WordRange Trim(QuoteText text, WordRange range)
    {
        var from = range.From;
        while (from < range.To && text.QuotationOf[from] < 0)
        {
            from++;
        }

        if (from == range.To || text.Quotations[text.QuotationOf[from]].IsSingle)
        {
            return range;
        }

        var to = from;
        while (to < range.To && text.QuotationOf[to] == text.QuotationOf[from])
        {
            to++;
        }

        if (Words(text, from, to) < LeastQuoted)
        {
            return range;
        }

        var start = from > range.From && text.Words.Tags[from - 1] is WordTag.Comma or WordTag.Colon && Words(text, range.From, from) <= MostBefore && !OpensClause(text, range.From, from) && OpensSentence(text, from, to)
            ? from : range.From;
        var end = start == from && to < range.To && EndsInComma(text, to) ? to : range.To;
        return new WordRange(start, end);
    }

    // "that, “...”", "she recalled, “...”": the words before the quotation are told with it.
    private static bool OpensClause(QuoteText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Words[i] is "that" || text.Words.Tags[i] is WordTag.VerbPast or WordTag.VerbPresent or WordTag.VerbThird)
            {
                return true;
            }
        }

        return false;
    }

    // A capital behind the opening mark: the quotation is a sentence.
    private static bool OpensSentence(QuoteText text, int from, int to)
    {
        while (from < to && text.Words.Shapes[from].Form == 6)
        {
            from++;
        }

        return from < to && text.Words.Shapes[from].Form is 1 or 2 or 3;
    }

    // The comma stands inside of the closing mark, and no other quotation follows at once.
    private static bool EndsInComma(QuoteText text, int to) =>
        to >= 2 && text.Words.Shapes[to - 1].Form == 6 && text.Words[to - 2] is "," && text.QuotationOf[to] < 0;

    private static int Words(QuoteText text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += text.Words.Shapes[i].Form != 6 ? 1 : 0;
        }

        return count;
    }
}
