using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Keeps of what the model took for a source the phrase that names it.</summary>
internal static class SourceRanges
{
    private const int MostDateline = 8;

    /// <summary>Changes the source: of phrases far apart the one beside the cue stays; of a clause ("both groups fear that the hosts {will ask}") its last phrase.</summary>
    public static void Clean(QuoteText text, Attribution attribution)
    {
        var (source, cue) = (attribution.Source, attribution.Cue);
        if (source.Count > 1 && IsApart(text, source))
        {
            var nearest = source.MinBy(r => Distance(r, cue));
            source.RemoveAll(r => r != nearest);
        }

        source.RemoveAll(r => IsDateline(text, r));
        if (source.Count > 0)
        {
            source[0] = new WordRange(BehindDateline(text, source[0]), source[0].To);
        }

        if (source.Count == 1 && Clause(text, source[0]) is var verb and > 0)
        {
            var phrase = source[0].To <= cue.From ? NounPhrase.Before(text, verb + 1, source[0].To) : NounPhrase.Before(text, source[0].From, verb);
            if (phrase.Length > 0)
            {
                source[0] = phrase;
            }
        }
    }

    // "LEEDS - A call for peace ...", "LEEDS, England - A call ...": a place in capitals at the start, a dash behind it or its country.
    private static bool IsDateline(QuoteText text, WordRange source)
    {
        var words = text.Words;
        if (source.From != words.FirstWord[words.SentenceOf[source.From]] || DashBehind(words, source.To) < 0)
        {
            return false;
        }

        for (var i = source.From; i < source.To; i++)
        {
            if (words.Shapes[i].Form != 2)
            {
                return false;
            }
        }

        return true;
    }

    // The dash at a word, or behind a comma and up to three words that start with capitals; -1 when there is none.
    private static int DashBehind(WordTable words, int at)
    {
        if (at < words.Count && words.Tags[at] == WordTag.Comma)
        {
            var end = at + 1;
            while (end < words.Count && end - at <= 3 && words.Shapes[end].Form is 1 or 2 or 7)
            {
                end++;
            }

            at = end > at + 1 ? end : words.Count;
        }

        return at < words.Count && words[at] is "-" or "–" or "—" or "--" ? at : -1;
    }

    // "LEEDS (Reuters) - The mayor {said}", "Leeds (CNN) Mayor Jones {said}": where a place in capitals and a dash, or a place and an agency, open the source, behind them.
    private static int BehindDateline(QuoteText text, WordRange source)
    {
        var words = text.Words;
        for (var i = source.From + 1; i + 1 < source.To && i - source.From < MostDateline; i++)
        {
            if ((words.Shapes[source.From].Form == 2 && words[i] is "-" or "–" or "—" or "--")
                || (words[i] is ")" && words[i - 1] is "CNN" or "AP" or "Reuters" or "REUTERS" or "AFP" or "UPI" && words[i - 2] is "("))
            {
                return i + 1;
            }
        }

        return source.From;
    }

    // The subject stands before its verb: of two phrases as near the one before.
    private static int Distance(WordRange range, WordRange cue) => range.To <= cue.From ? 2 * (cue.From - range.To) : (2 * (range.From - cue.To)) + 1;

    private static bool IsApart(QuoteText text, List<WordRange> source)
    {
        for (var n = 1; n < source.Count; n++)
        {
            for (var i = source[n - 1].To; i < source[n].From; i++)
            {
                if (text.Words.Shapes[i].Form != 6 && text.Words[i] is not ("and" or "or" or "&"))
                {
                    return true;
                }
            }

            if (text.QuotationOf[source[n].From] != text.QuotationOf[source[n - 1].From])
            {
                return true;
            }
        }

        return false;
    }

    // The verb of a clause that was taken into the source: one with a time, a noun before it and another phrase behind; 0 when there is none.
    private static int Clause(QuoteText text, WordRange source)
    {
        var words = text.Words;
        for (var i = source.From; i < source.To; i++)
        {
            if (words.Tags[i] is WordTag.Wh or WordTag.Comma or WordTag.Bracket || words[i] is "that" or "who" or "which")
            {
                return 0;
            }

            if (i > source.From && i + 1 < source.To && words.Tags[i] is WordTag.VerbPast or WordTag.VerbPresent or WordTag.VerbThird or WordTag.Modal
                && words.Tags[i - 1] is WordTag.Noun or WordTag.Nouns or WordTag.Name or WordTag.Pronoun or WordTag.Adverb
                && (words[i + 1] is "that" || words.Tags[i + 1] is WordTag.Determiner or WordTag.Pronoun or WordTag.Name or WordTag.Possessive))
            {
                return i;
            }
        }

        return 0;
    }
}
