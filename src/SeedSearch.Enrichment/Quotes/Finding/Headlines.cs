using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Who speaks in a headline: Wilson: “We were there”; Wilson on trade: No deal will do; No deal will do, says Wilson.</summary>
internal static class Headlines
{
    private const int MostNameWords = 6;
    private const int LeastContentWords = 3;

    /// <summary>Whether the sentence is a line in which a colon stands behind its first words.</summary>
    public static bool HasLabel(QuoteText text, int sentence) => IsLine(text, sentence) && Colon(text, sentence) >= 0;

    /// <summary>Adds what headlines tell, where nothing was found in them.</summary>
    public static void Add(QuoteText text, List<Attribution> found)
    {
        var words = text.Words;
        var taken = found.Where(a => a.Cue.Length > 0).Select(a => words.SentenceOf[a.Cue.From]).Concat(found.SelectMany(a => a.Content).Select(r => words.SentenceOf[r.From])).ToHashSet();
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            if (text.IsParsed[s] && !taken.Contains(s) && IsLine(text, s) && (Labelled(text, s) ?? Tagged(text, s)) is { } attribution)
            {
                found.Add(attribution);
            }
        }
    }

    // "Wilson: ...", "Wilson on trade: ..."
    private static Attribution? Labelled(QuoteText text, int sentence)
    {
        var words = text.Words;
        var (from, to) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
        var colon = Colon(text, sentence);
        if (colon < 0 || to - colon <= LeastContentWords || words.Tags[colon + 1] == WordTag.Wh || !(text.QuotationOf[colon + 1] >= 0 || HasVerb(words, colon + 1, to)))
        {
            return null;
        }

        var end = from;
        while (end < colon && words[end] is not ("on" or "about"))
        {
            end++;
        }

        return end == from ? null : Make(new WordRange(colon, colon + 1), new WordRange(from, end), new WordRange(colon + 1, to));
    }

    // "..., says Wilson", "..., Wilson says"
    private static Attribution? Tagged(QuoteText text, int sentence)
    {
        var words = text.Words;
        var (from, to) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
        var comma = to - 1;
        while (comma > from && to - comma <= MostNameWords + 2 && words.Tags[comma] != WordTag.Comma)
        {
            comma--;
        }

        if (words.Tags[comma] != WordTag.Comma || comma - from < LeastContentWords || to - comma < 3 || !HasVerb(words, from, comma))
        {
            return null;
        }

        var content = new WordRange(from, comma);
        return IsTelling(text, comma + 1) && NounPhrase.From(text, comma + 2, to).To == to ? Make(new WordRange(comma + 1, comma + 2), new WordRange(comma + 2, to), content)
            : IsTelling(text, to - 1) && NounPhrase.Before(text, comma + 1, to - 1).From == comma + 1 ? Make(new WordRange(to - 1, to), new WordRange(comma + 1, to - 1), content)
            : null;
    }

    private static Attribution Make(WordRange cue, WordRange source, WordRange content) =>
        new() { Cue = cue, Source = [source], Content = [content], Confidence = 0.7, IsHeadline = true };

    private static bool IsTelling(QuoteText text, int word) => text.Classes[word] is CueClass.Speech or CueClass.Evidence && text.Words.Tags[word] is WordTag.VerbThird or WordTag.VerbPast or WordTag.VerbPresent;

    private static bool HasVerb(WordTable words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Tags[i] is WordTag.VerbPast or WordTag.VerbPresent or WordTag.VerbThird or WordTag.Modal)
            {
                return true;
            }
        }

        return false;
    }

    // The colon behind the first words, of which the first is no small one.
    private static int Colon(QuoteText text, int sentence)
    {
        var words = text.Words;
        var (from, to) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
        for (var i = from; i < to && i - from <= MostNameWords; i++)
        {
            if (words[i] is ":")
            {
                return i > from && i + 1 < to && words.Shapes[from].Form is 1 or 2 or 3 or 7 ? i : -1;
            }

            if (text.QuotationOf[i] >= 0)
            {
                return -1;
            }
        }

        return -1;
    }

    // A paragraph of one sentence that ends without a stop.
    private static bool IsLine(QuoteText text, int sentence)
    {
        var words = text.Words;
        var end = words.FirstWord[sentence + 1];
        return words.Sentences[sentence].StartsParagraph && (sentence + 1 == words.Sentences.Count || words.Sentences[sentence + 1].StartsParagraph)
            && end > words.FirstWord[sentence] && words[end - 1] is not ("." or ":" or "," or ";")
            && !(end - 2 >= words.FirstWord[sentence] && words.Shapes[end - 1].Form == 6 && words[end - 2] is "." or ",");
    }
}
