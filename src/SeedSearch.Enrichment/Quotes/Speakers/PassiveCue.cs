using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Tells that a cue is passive, so that its subject is spoken of or to: "has been criticised for", "was asked".</summary>
internal static class PassiveCue
{
    public static bool Is(QuoteText text, Attribution attribution, SourcePhrase phrase)
    {
        var words = text.Words;
        if (phrase.Words.From > attribution.Cue.From)
        {
            return false;
        }

        var isBe = false;
        for (var i = attribution.Cue.From; i < attribution.Cue.To; i++)
        {
            if (isBe && words.Tags[i] is WordTag.VerbParticiple or WordTag.VerbPast && text.Classes[i] is CueClass.Speech or CueClass.Judgement or CueClass.Commitment
                && words[i] is not ("quoted" or "cited" or "agreed" or "determined" or "convinced" or "committed" or "opposed" or "supposed"))
            {
                return isBe;
            }

            isBe |= words[i] is "was" or "were" or "is" or "are" or "been" or "being" or "be";
        }

        return false;
    }

    /// <summary>Whether a passive cue tells a statement all the same: "was told that", "is said to". Others tell an act: "was approved".</summary>
    public static bool IsTelling(QuoteText text, WordRange cue)
    {
        for (var i = cue.From; i < cue.To; i++)
        {
            if (text.Words[i] is "told" or "informed" or "reminded" or "warned" or "advised" or "assured" or "asked" or "said" or "reported" or "alleged" or "claimed" or "accused" or "estimated" or "predicted")
            {
                return true;
            }
        }

        return false;
    }
}
