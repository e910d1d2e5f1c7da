using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>The name of a source that has none: "security experts", as printed, without its article.</summary>
internal static class PrintedGroup
{
    private const int MostWords = 9;

    /// <summary>With a capital at the start; null when the phrase points to somebody it does not name ("his lawyer", "the man", "nobody").</summary>
    public static string? Name(QuoteText text, SourcePhrase phrase)
    {
        var words = text.Words;
        var (from, to) = (phrase.Core.From, phrase.Core.To);
        if (from + 1 < to && words[from] is "this" or "This" or "these" or "These" or "those" or "Those" && words.Tags[from + 1] is WordTag.Noun or WordTag.Nouns or WordTag.Adjective)
        {
            from++;
        }

        if (words.Tags[from] == WordTag.Possessive || PronounWords.Of(words[from]) is not null)
        {
            return null;
        }

        while (from < to && (words[from] is "the" or "The" or "a" or "A" or "an" or "An" || words.Shapes[from].Form == 6))
        {
            from++;
        }

        while (to > from && (words.Shapes[to - 1].Form == 6 || (to - from > 1 && (words.Tags[to - 1] == WordTag.Adverb || words[to - 1] is "itself" or "himself" or "herself" or "themselves" or "but" or "and" or "or"))))
        {
            to--;
        }

        while (from + 1 < to && words.Tags[from] is WordTag.VerbIng or WordTag.Adverb or WordTag.Conjunction or WordTag.Preposition && !(words.Tags[from] == WordTag.Adverb && words.Tags[from + 1] is WordTag.VerbParticiple or WordTag.Adjective or WordTag.VerbPast))
        {
            from++;
        }

        if (to - from > MostWords)
        {
            to = FirstPhrase(words, from, to);
        }

        if (to <= from || to - from > MostWords || IsPointing(words, from, to))
        {
            return null;
        }

        var printed = words.Text[words.Spans[from].Start..words.Spans[to - 1].End];
        return printed.Contains('\n', StringComparison.Ordinal) ? null : char.ToUpperInvariant(printed[0]) + printed[1..];
    }

    // "a Harbour Board analysis published in May, ...": what is long is named by its first phrase; where it ends, or the start where that is a clause.
    private static int FirstPhrase(WordTable words, int from, int to)
    {
        var end = from + 1;
        while (end < to && words.Tags[end] is WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Possessive or WordTag.PossessiveS or WordTag.Hyphen or WordTag.VerbParticiple or WordTag.VerbIng)
        {
            end++;
        }

        var isPhrase = end < to && words.Tags[end] is WordTag.Preposition or WordTag.To or WordTag.Wh or WordTag.Comma;
        while (end > from && words.Tags[end - 1] is WordTag.VerbParticiple or WordTag.VerbIng or WordTag.Adjective)
        {
            end--;
        }

        return isPhrase && end - from > 1 ? end : from;
    }

    // "those", "both", "nobody", "many of whom": no noun at all.
    private static bool IsPointing(WordTable words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Tags[i] is not (WordTag.Determiner or WordTag.Pronoun or WordTag.Number or WordTag.Adverb or WordTag.Wh or WordTag.There or WordTag.Preposition) && words.Shapes[i].Form != 6
                && words[i] is not ("many" or "Many" or "others" or "Others" or "everyone" or "Everyone" or "nobody" or "Nobody" or "someone" or "Someone" or "anyone" or "few" or "most" or "several" or "percent" or "half" or "two-thirds" or "Two-thirds"))
            {
                return false;
            }
        }

        return true;
    }
}
