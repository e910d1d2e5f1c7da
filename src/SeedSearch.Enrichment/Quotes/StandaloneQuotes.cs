using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Enrichment.Quotes.Speakers;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.Quotes;

/// <summary>Adds quotations that stand as sentences of their own beside which nobody is said to speak.</summary>
internal static class StandaloneQuotes
{
    /// <summary>Fewer words are a title, a name or a slogan.</summary>
    private const int LeastWords = 4;

    public static void Add(QuoteText text, List<Quote> quotes)
    {
        var words = text.Words;
        var covered = new bool[words.Count];
        foreach (var span in quotes.SelectMany(q => q.Content))
        {
            Mark(words, span, covered);
        }

        for (int i = 0, end; i < words.Count; i = end)
        {
            end = i + 1;
            var quotation = text.QuotationOf[i];
            if (quotation < 0)
            {
                continue;
            }

            while (end < words.Count && text.QuotationOf[end] == quotation)
            {
                end++;
            }

            if (!text.Quotations[quotation].IsSingle && FillsSentences(text, i, end) && IsStatement(text, i, end, covered))
            {
                var alone = new Attribution { Cue = default, Source = [], Content = [new WordRange(i, end)], Confidence = 0.7 };
                quotes.Add(QuoteBuilder.Build(text, alone, Speaker.Unknown("a quotation as a sentence of its own; nobody is named beside it")));
            }
        }
    }

    // Nothing but marks stands in its first and last sentence beside it.
    private static bool FillsSentences(QuoteText text, int from, int to)
    {
        var words = text.Words;
        var (first, last) = (words.FirstWord[words.SentenceOf[from]], words.FirstWord[words.SentenceOf[to - 1] + 1]);
        return Enumerable.Range(first, from - first).Concat(Enumerable.Range(to, last - to)).All(w => words.Shapes[w].Form == 6);
    }

    private static bool IsStatement(QuoteText text, int from, int to, bool[] covered)
    {
        var (count, verb) = (0, false);
        for (var i = from; i < to; i++)
        {
            if (covered[i])
            {
                return false;
            }

            count += text.Words.Shapes[i].Form != 6 ? 1 : 0;
            verb |= text.Words.Tags[i] is WordTag.VerbBase or WordTag.VerbPast or WordTag.VerbPresent or WordTag.VerbThird or WordTag.Modal;
        }

        return count >= LeastWords && verb;
    }

    private static void Mark(WordTable words, TextSpan span, bool[] covered)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words.Spans[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < words.Count && words.Spans[i].Start < span.End; i++)
        {
            covered[i] = true;
        }
    }
}
