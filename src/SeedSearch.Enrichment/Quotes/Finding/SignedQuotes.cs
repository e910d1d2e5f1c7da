using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Quotations signed with a dash and a name: “We were there.” — Margaret Wilson.</summary>
internal static class SignedQuotes
{
    private const int MostNameWords = 5;

    /// <summary>The signed quotations of which <paramref name="found"/> holds nothing.</summary>
    public static List<Attribution> Find(QuoteText text, List<Attribution> found)
    {
        var words = text.Words;
        var signed = new List<Attribution>();
        var covered = new bool[words.Count];
        foreach (var range in found.SelectMany(a => a.Content))
        {
            Array.Fill(covered, true, range.From, range.Length);
        }

        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] is not ("―" or "—" or "–" or "-" or "--") || text.QuotationOf[i] >= 0 || text.QuotationOf[i - 1] is var quotation && quotation < 0)
            {
                continue;
            }

            var end = NameEnd(text, i + 1);
            var start = i;
            while (start > 0 && text.QuotationOf[start - 1] == quotation && !covered[start - 1])
            {
                start--;
            }

            if (end > 0 && i - start > 3 && (start == 0 || text.QuotationOf[start - 1] != quotation))
            {
                signed.Add(new Attribution { Cue = new WordRange(i, i + 1), Source = [new WordRange(i + 1, end)], Content = [new WordRange(start, i)], Confidence = 0.95 });
            }
        }

        return signed;
    }

    // The end of a name that fills the rest of its line; 0 when something else stands there.
    private static int NameEnd(QuoteText text, int from)
    {
        var words = text.Words;
        var end = from;
        while (end < words.Count && end - from <= MostNameWords && words.Shapes[end].Form is 1 or 2 or 3 or 7 && words.Tags[end] != WordTag.Stop)
        {
            end++;
        }

        if (end - from is < 1 or > MostNameWords)
        {
            return 0;
        }

        var stop = end < words.Count && words[end] is "." ? end + 1 : end;
        var isLineEnd = stop >= words.Count || words.Text.AsSpan(words.Spans[stop - 1].End..words.Spans[stop].Start).Contains('\n');
        return isLineEnd ? end : 0;
    }
}
