using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>What a name or pronoun does in its clause.</summary>
internal enum GrammarRole : byte
{
    /// <summary>It acts.</summary>
    Subject,

    /// <summary>It is acted upon.</summary>
    Object,

    /// <summary>It stands behind a preposition.</summary>
    Oblique,

    /// <summary>Something is its.</summary>
    Possessor,

    /// <summary>None of these, or the grammar was not read.</summary>
    Other,
}

/// <summary>Tells roles from the parse.</summary>
internal static class GrammarRoles
{
    /// <summary>Names side by side ("Wilson and Jones") have the role of the first.</summary>
    private const int MostSteps = 3;

    /// <summary>The role of the phrase of which <paramref name="top"/> is the topmost word; by its place where the sentence was not parsed.</summary>
    public static GrammarRole Of(QuoteText text, int top)
    {
        var words = text.Words;
        var sentence = words.SentenceOf[top];
        if (!text.IsParsed[sentence])
        {
            return top - words.FirstWord[sentence] < 3 ? GrammarRole.Subject : GrammarRole.Other;
        }

        for (var step = 0; step < MostSteps && top >= 0; step++)
        {
            switch (words.Relations[top])
            {
                case Relation.Subject:
                    return GrammarRole.Subject;
                case Relation.Object:
                    return GrammarRole.Object;
                case Relation.Oblique or Relation.NounModifier:
                    return GrammarRole.Oblique;
                case Relation.Possessor:
                    return GrammarRole.Possessor;
                case Relation.Conjunct or Relation.Apposition or Relation.Compound:
                    top = words.Heads[top];
                    break;
                default:
                    return GrammarRole.Other;
            }
        }

        return GrammarRole.Other;
    }

    /// <summary>The role of a pronoun; its form tells where the parse does not.</summary>
    public static GrammarRole OfPronoun(QuoteText text, int word)
    {
        var words = text.Words;
        if (words[word] is "he" or "He" or "she" or "She")
        {
            return GrammarRole.Subject;
        }

        return words[word] is "his" or "His" || words.Tags[word] == WordTag.Possessive ? GrammarRole.Possessor
            : Of(text, word) is var role and not (GrammarRole.Subject or GrammarRole.Other) ? role : GrammarRole.Object;
    }
}
