using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>Gives cues of speech beside which the model saw no source the one that stands there: “...,” {said} the minister; Lu's {remarks}; he nodded, {adding} that ...</summary>
internal static class MissingSources
{
    /// <summary>Words that may stand between a name and its verb, set off by commas: "Wilson, now 51, {recalled}".</summary>
    private const int MostAside = 9;

    /// <summary>Words of a source that the model took for content.</summary>
    private const int MostTaken = 12;

    /// <summary>Changes the attributions that have no source; they may be in any order.</summary>
    public static void Fill(QuoteText text, List<Attribution> found)
    {
        var bySentence = found.Where(a => a.Cue.Length > 0).ToLookup(a => text.Words.SentenceOf[a.Cue.From]);
        foreach (var attribution in found)
        {
            if (attribution.Source.Count == 0 && attribution.Cue.Length > 0 && QuoteBuilder.IsSpeechCue(text, attribution.Cue) && Beside(text, attribution, bySentence) is { Length: > 0 } source)
            {
                attribution.Source.Add(source);
            }
        }
    }

    private static WordRange Beside(QuoteText text, Attribution attribution, ILookup<int, Attribution> bySentence)
    {
        var words = text.Words;
        var cue = attribution.Cue;
        var sentence = words.SentenceOf[cue.From];
        var (from, to) = (words.FirstWord[sentence], words.FirstWord[sentence + 1]);
        var verb = Verb(text, cue);
        if (verb < 0)
        {
            return Owner(text, from, cue);
        }

        if (IsFinite(words, verb, from) && !IsPassive(words, cue))
        {
            var told = Inverted(text, attribution, to) is { Length: > 0 } after ? after : Subject(text, attribution, from);
            if (told.Length > 0)
            {
                return told;
            }
        }

        return !IsOneMore(words, cue, verb, from) ? default
            : OfAnother(text, attribution, bySentence[sentence]) is { Length: > 0 } other ? other : OfSentence(text, attribution, from);
    }

    // The cue's first verb that shows time or ends in -ing; -1 when it has none.
    private static int Verb(QuoteText text, WordRange cue)
    {
        for (var i = cue.From; i < cue.To; i++)
        {
            if (text.Words.Tags[i] is WordTag.VerbPast or WordTag.VerbThird or WordTag.VerbPresent or WordTag.VerbIng or WordTag.VerbBase or WordTag.VerbParticiple or WordTag.Modal)
            {
                return i;
            }
        }

        return -1;
    }

    // "said" may be taken for a participle, but then an auxiliary stands before it, or nothing.
    private static bool IsFinite(WordTable words, int verb, int from) =>
        words.Tags[verb] is WordTag.VerbPast or WordTag.VerbThird or WordTag.VerbPresent
        || (words.Tags[verb] == WordTag.VerbParticiple && verb > from && words.Relations[verb - 1] is not (Relation.Auxiliary or Relation.Copula));

    private static bool IsPassive(WordTable words, WordRange cue) =>
        cue.Length > 1 && words[cue.From] is "was" or "were" or "is" or "are" or "been" or "being" or "be";

    // "his {call}", "Lu's strong {remarks}".
    private static WordRange Owner(QuoteText text, int from, WordRange cue)
    {
        var words = text.Words;
        if (words.Tags[cue.From] is not (WordTag.Noun or WordTag.Nouns))
        {
            return default;
        }

        var at = cue.From - 1;
        while (at > from && words.Tags[at] is WordTag.Adjective or WordTag.Noun or WordTag.Number && cue.From - at < 3)
        {
            at--;
        }

        if (at < from)
        {
            return default;
        }

        return words.Tags[at] == WordTag.Possessive ? new WordRange(at, at + 1)
            : words.Tags[at] == WordTag.PossessiveS ? NounPhrase.Before(text, from, at) : default;
    }

    // “...,” {said} the minister: the words behind the cue, also where the model took them for content.
    private static WordRange Inverted(QuoteText text, Attribution attribution, int to)
    {
        var cue = attribution.Cue;
        var content = attribution.Content;
        if (content.Count == 0 || content[0].To > cue.From || cue.Length != 1 || text.Classes[cue.From] != CueClass.Speech || cue.To >= to)
        {
            return default;
        }

        var phrase = NounPhrase.From(text, cue.To, to);
        if (phrase.Length <= 0)
        {
            return default;
        }

        var taken = content.FindIndex(r => r.From <= cue.To && r.To > cue.To);
        if (taken < 0)
        {
            return phrase;
        }

        var range = content[taken];
        if (range.From < cue.To || content.Count == 1)
        {
            return default;
        }

        content.RemoveAt(taken);
        return range.Length <= MostTaken ? range : phrase;
    }

    // "Wilson {said}", "Wilson, now 51, {recalled}", also where the model took the name for content.
    private static WordRange Subject(QuoteText text, Attribution attribution, int from)
    {
        var words = text.Words;
        var end = attribution.Cue.From;
        while (end > from && words.Tags[end - 1] == WordTag.Adverb)
        {
            end--;
        }

        if (end > from && words.Tags[end - 1] == WordTag.Comma)
        {
            end = BeforeAside(text, from, end - 1);
        }

        end = TimeWords.Before(words, from, end);
        var phrase = NounPhrase.Before(text, from, end);
        if (phrase.Length == 0)
        {
            return default;
        }

        var content = attribution.Content;
        var taken = content.FindIndex(r => r.From < phrase.To && r.To > phrase.From);
        if (taken < 0)
        {
            return phrase;
        }

        if (content.Count > 1 && content[taken].From >= phrase.From && content[taken].To <= attribution.Cue.From)
        {
            content.RemoveAt(taken);
            return phrase;
        }

        return default;
    }

    // The comma that opens the aside which closes at a comma; 0 when what stands between is no aside.
    private static int BeforeAside(QuoteText text, int from, int comma)
    {
        var words = text.Words;
        for (var i = comma - 1; i > from && comma - i <= MostAside; i--)
        {
            if (words.Tags[i] == WordTag.Comma)
            {
                return i;
            }

            if (text.QuotationOf[i] >= 0 || words.Tags[i] is WordTag.VerbPast or WordTag.VerbThird or WordTag.VerbPresent or WordTag.Conjunction)
            {
                return 0;
            }
        }

        return 0;
    }

    // "He {said} ... and {added}", "..., {adding} that": one more cue of somebody who has spoken in the sentence.
    private static bool IsOneMore(WordTable words, WordRange cue, int verb, int from)
    {
        var before = cue.From - 1;
        while (before > from && words.Tags[before] == WordTag.Adverb)
        {
            before--;
        }

        return before >= from && verb == cue.From && (words.Tags[before] == WordTag.Conjunction || (words.Tags[before] == WordTag.Comma && words.Tags[verb] == WordTag.VerbIng));
    }

    private static WordRange OfAnother(QuoteText text, Attribution attribution, IEnumerable<Attribution> sameSentence)
    {
        Attribution? nearest = null;
        foreach (var other in sameSentence)
        {
            if (other.Source.Count == 1 && other.Cue.To <= attribution.Cue.From && text.QuotationOf[other.Cue.From] == text.QuotationOf[attribution.Cue.From]
                && !(other.Source[0].From > other.Cue.From && text.Words.Tags[attribution.Cue.From] != WordTag.VerbIng)
                && (nearest is null || other.Cue.From > nearest.Cue.From))
            {
                nearest = other;
            }
        }

        for (var i = attribution.Cue.From - 1; nearest is not null && i >= nearest.Cue.To; i--)
        {
            // "Wilson told a man who opened the door and {said} ...": the clause of "who" goes on.
            if (text.Words[i] is "who")
            {
                return new WordRange(i, i + 1);
            }
        }

        return nearest?.Source[0] ?? default;
    }

    // The subject of the sentence's first verb outside of quotation marks.
    private static WordRange OfSentence(QuoteText text, Attribution attribution, int from)
    {
        var words = text.Words;
        for (var i = from; i < attribution.Cue.From; i++)
        {
            if (text.QuotationOf[i] < 0 && words.Tags[i] is WordTag.VerbPast or WordTag.VerbThird or WordTag.VerbPresent or WordTag.Modal)
            {
                var subject = NounPhrase.Before(text, from, i);
                return subject.From > from && words.Relations[i] is not (Relation.Root or Relation.Auxiliary) ? default
                    : attribution.Content.Exists(r => r.From < subject.To && r.To > subject.From) ? default : subject;
            }
        }

        return default;
    }
}
