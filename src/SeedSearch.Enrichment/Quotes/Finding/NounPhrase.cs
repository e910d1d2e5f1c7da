using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Nouns with what stands before them, told by the parts of speech alone: they are surer than the parse.</summary>
internal static class NounPhrase
{
    private const int MostWords = 12;

    /// <summary>The phrase that ends right before <paramref name="end"/>, within the words from <paramref name="from"/>; empty when no noun or pronoun stands there.</summary>
    public static WordRange Before(QuoteText text, int from, int end)
    {
        var words = text.Words;
        if (end <= from || !IsHead(words, end - 1) || text.QuotationOf[end - 1] >= 0)
        {
            return default;
        }

        var start = end - 1;
        if (words.Tags[start] is WordTag.Pronoun or WordTag.Wh)
        {
            return new WordRange(start, end);
        }

        while (start > from && end - start < MostWords && text.QuotationOf[start - 1] < 0 && IsInside(words, start - 1))
        {
            start--;
            if (words.Tags[start] == WordTag.Determiner)
            {
                break;
            }
        }

        return new WordRange(start, end);
    }

    /// <summary>The phrase that begins at <paramref name="start"/>, with "of ..." and its like; empty when none does.</summary>
    public static WordRange From(QuoteText text, int start, int end)
    {
        var words = text.Words;
        var (to, head) = (start, start - 1);
        for (; to < end && to - start < MostWords && text.QuotationOf[to] < 0; to++)
        {
            if (words.Tags[to] is WordTag.Pronoun)
            {
                return to == start ? new WordRange(start, start + 1) : default;
            }

            if (IsHead(words, to))
            {
                head = to;
            }
            else if (!IsInside(words, to) && !(head == to - 1 && head >= start && words[to] is "of" or "at" or "for" or "from" or "with"))
            {
                break;
            }
        }

        return new WordRange(start, head + 1);
    }

    private static bool IsHead(WordTable words, int word) =>
        words.Tags[word] is WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.Pronoun || words[word] is "who" or "others" or "many" or "some" or "Many" or "Some" or "Others";

    private static bool IsInside(WordTable words, int word) =>
        words.Tags[word] is WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.Determiner or WordTag.Possessive or WordTag.PossessiveS or WordTag.Adjective or WordTag.Number or WordTag.Hyphen
        || (words.Tags[word] == WordTag.Stop && words.Tags[Math.Max(0, word - 1)] == WordTag.Name);
}
