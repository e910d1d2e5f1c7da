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
                && words[i] is not ("quoted" or "cited" or "agreed" or "determined"))
            {
                return isBe;
            }

            isBe |= words[i] is "was" or "were" or "is" or "are" or "been" or "being" or "be";
        }

        return false;
    }
}
