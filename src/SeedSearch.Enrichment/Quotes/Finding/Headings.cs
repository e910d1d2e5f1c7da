namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Tells headings from sentences: a heading only announces what its article then reports.</summary>
internal static class Headings
{
    /// <summary>Whether a sentence is a line of its own without a stop and without a quotation.</summary>
    public static bool IsHeading(QuoteText text, int sentence)
    {
        var words = text.Words;
        var (from, to) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
        var isLine = words.Sentences[sentence].StartsParagraph && (sentence + 1 == words.Sentences.Count || words.Sentences[sentence + 1].StartsParagraph);
        if (!isLine || from == to || words.Shapes[to - 1].Form == 6)
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (text.QuotationOf[i] >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
