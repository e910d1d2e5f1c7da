using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Quotations signed with a dash and a name, or with a line of name and paper: “We were there.” — Margaret Wilson; “We were there.” / Margaret Wilson, The Herald.</summary>
internal static class SignedQuotes
{
    private const int MostNameWords = 5;

    /// <summary>Words of the paper behind the name.</summary>
    private const int MostPaperWords = 6;

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
            if (text.QuotationOf[i] >= 0 || text.QuotationOf[i - 1] is var quotation && quotation < 0)
            {
                continue;
            }

            var isDash = words[i] is "―" or "—" or "–" or "-" or "--";
            var (end, isPaper) = NameEnd(text, isDash ? i + 1 : i);
            if (end == 0 || !(isDash || (isPaper && IsLineEnd(words, i))))
            {
                continue;
            }

            var start = i;
            while (start > 0 && text.QuotationOf[start - 1] == quotation && !covered[start - 1])
            {
                start--;
            }

            // "Editorial Board, The Herald": the paper itself.
            var from = isDash ? i + 1 : i;
            var source = isPaper && words[end - 1] is "Board" or "Editors" or "Editorial" or "Editor" ? new WordRange(end + 1, Capitals(words, end + 1, MostPaperWords)) : new WordRange(from, end);
            if (i - start > 3 && (start == 0 || text.QuotationOf[start - 1] != quotation))
            {
                signed.Add(new Attribution { Cue = isDash ? new WordRange(i, i + 1) : new WordRange(end, end + 1), Source = [source], Content = [new WordRange(start, i)], Confidence = 0.95 });
            }
        }

        return signed;
    }

    // The end of a name that fills the rest of its line, alone or with a paper behind a comma; 0 when something else stands there.
    private static (int End, bool IsPaper) NameEnd(QuoteText text, int from)
    {
        var words = text.Words;
        var end = Capitals(words, from, MostNameWords);
        if (end == from)
        {
            return (0, false);
        }

        if (end < words.Count && words[end] is "," && end - from > 1 && !IsLineEnd(words, end) && Capitals(words, end + 1, MostPaperWords) is var paper && paper > end + 1 && IsLineEnd(words, paper))
        {
            return (end, true);
        }

        var stop = end < words.Count && words[end] is "." ? end + 1 : end;
        return (IsLineEnd(words, stop) ? end : 0, false);
    }

    // Where a row of words with capitals ends; at its start when there is none, or too many.
    private static int Capitals(WordTable words, int from, int most)
    {
        var end = from;
        while (end < words.Count && end - from <= most && words.Shapes[end].Form is 1 or 2 or 3 or 7 && words.Tags[end] != WordTag.Stop && (end == from || !IsLineEnd(words, end)))
        {
            end++;
        }

        return end - from > most ? from : end;
    }

    private static bool IsLineEnd(WordTable words, int word) => word >= words.Count || words.Text.AsSpan(words.Spans[word - 1].End..words.Spans[word].Start).Contains('\n');
}
