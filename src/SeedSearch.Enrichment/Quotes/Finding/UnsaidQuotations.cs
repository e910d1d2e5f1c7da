using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>“We were there” and Wilson asked the others to come: a quotation that nobody has said opens a sentence, and its speaker stands right behind.</summary>
internal static class UnsaidQuotations
{
    private const int LeastWords = 5;

    /// <summary>Adds the quotations, each with cue and source of the attribution whose source stands behind it.</summary>
    public static void Add(QuoteText text, List<Attribution> found)
    {
        var words = text.Words;
        var covered = new bool[words.Count];
        foreach (var range in found.SelectMany(a => a.Content))
        {
            Array.Fill(covered, true, range.From, range.Length);
        }

        foreach (var attribution in found.Where(a => a.Source.Count > 0 && a.Source[0].To <= a.Cue.From && a.Content.Count > 0).ToList())
        {
            var from = words.FirstWord[words.SentenceOf[attribution.Cue.From]];
            var end = attribution.Source[0].From;
            while (end > from && text.QuotationOf[end - 1] < 0 && (words.Shapes[end - 1].Form == 6 || words[end - 1] is "and" or "as" or "while"))
            {
                end--;
            }

            if (end > from && end < attribution.Source[0].From && IsUnsaid(text, from, end, covered) && QuoteBuilder.IsSpeechCue(text, attribution.Cue))
            {
                found.Add(new Attribution { Cue = attribution.Cue, Source = attribution.Source, Content = [new WordRange(from, end)], Confidence = 0.6 });
                Array.Fill(covered, true, from, end - from);
            }
        }
    }

    // One quotation from the sentence's start, a clause, of which nothing is said by anybody.
    private static bool IsUnsaid(QuoteText text, int from, int to, bool[] covered)
    {
        var (count, hasVerb) = (0, false);
        for (var i = from; i < to; i++)
        {
            if (covered[i] || text.QuotationOf[i] < 0 || text.QuotationOf[i] != text.QuotationOf[from])
            {
                return false;
            }

            count += text.Words.Shapes[i].Form != 6 ? 1 : 0;
            hasVerb |= text.Words.Tags[i] is WordTag.VerbPast or WordTag.VerbPresent or WordTag.VerbThird or WordTag.Modal;
        }

        return count >= LeastWords && hasVerb && !text.Quotations[text.QuotationOf[from]].IsSingle;
    }
}
