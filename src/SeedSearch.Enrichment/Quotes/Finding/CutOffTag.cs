namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>“It is late!” Margaret Wilson declared. The sentence seems to end at the mark; what follows is the quotation's tag.</summary>
internal static class CutOffTag
{
    /// <summary>A longer way to the cue is a sentence of its own.</summary>
    private const int MostBefore = 15;

    /// <summary>The quotation that ends right before the sentence of a speech cue that has no content behind it; empty when there is none.</summary>
    public static WordRange Quotation(QuoteText text, Attribution attribution)
    {
        var words = text.Words;
        var cue = attribution.Cue;
        var sentence = words.SentenceOf[cue.From];
        var start = words.FirstWord[sentence];
        if (start == 0 || words.Sentences[sentence].StartsParagraph || cue.From - start > MostBefore || !IsSpeech(text, cue)
            || attribution.Content.Count + attribution.Source.Count == 0 || attribution.Content.Exists(r => r.From < start || r.To > cue.From))
        {
            return default;
        }

        var quotation = text.QuotationOf[start - 1];
        if (quotation < 0 || text.Quotations[quotation].IsSingle || !text.Quotations[quotation].IsClosed || start < 2 || !IsCutOff(text, attribution, start))
        {
            return default;
        }

        for (var i = start; i < cue.To; i++)
        {
            if (text.QuotationOf[i] >= 0)
            {
                return default;
            }
        }

        var from = start - 1;
        while (from > 0 && text.QuotationOf[from - 1] == quotation)
        {
            from--;
        }

        return new WordRange(from, start);
    }

    // A stop inside of the marks ends a sentence, unless the cue behind it has nothing else to tell: “We were there.” Wilson said in a letter.
    private static bool IsCutOff(QuoteText text, Attribution attribution, int start) =>
        text.Words[start - 2] is "?" or "!" or "…" or "..." || (text.Words[start - 2] is "." && attribution.Content.Count == 0);

    /// <summary>The words before the cue, where they were taken for its content, are its source.</summary>
    public static void Give(Attribution attribution, WordRange said)
    {
        if (attribution.Source.Count == 0)
        {
            attribution.Source.AddRange(attribution.Content);
        }

        attribution.Content.Clear();
        attribution.Content.Add(said);
        attribution.RunsOn = true;
    }

    private static bool IsSpeech(QuoteText text, WordRange cue)
    {
        for (var i = cue.From; i < cue.To; i++)
        {
            if (text.Classes[i] == CueClass.Speech)
            {
                return true;
            }
        }

        return false;
    }
}
