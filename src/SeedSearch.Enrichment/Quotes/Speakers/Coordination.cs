using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Finds who speaks together: "Wilson and Jones", "senators Mary Wilson of Maine, John Jones and Ann Smith".</summary>
internal static class Coordination
{
    /// <summary>The first of several named side by side, where the phrase begins with the name or a title: number of the mention, or -1.</summary>
    public static int First(ArticleCast cast, SourcePhrase phrase)
    {
        for (var i = phrase.Core.From; i < phrase.Core.To && IsTitle(cast.Text.Words, i); i++)
        {
            if (Speaker(cast, phrase, i) is var m and >= 0)
            {
                return Others(cast, phrase, m).Count > 0 || IsAnd(cast.Text.Words, cast.Mentions[m].Words.To, phrase) ? m : -1;
            }
        }

        return -1;
    }

    /// <summary>The people and bodies named beside the mention, each once, in order.</summary>
    public static List<CastMention> Others(ArticleCast cast, SourcePhrase phrase, int first)
    {
        if (cast.Mentions[first].Mention.Kind is not (NameKind.Person or NameKind.Organisation))
        {
            return [];
        }

        var (words, found, pending) = (cast.Text.Words, new List<CastMention>(), new List<CastMention>());
        for (var i = cast.Mentions[first].Words.To; i < phrase.Words.To; i++)
        {
            if (Speaker(cast, phrase, i) is var m and >= 0 && cast.Mentions[m].Words.From == i && Link(words, cast.Mentions[first].Words.To, i) is var link and not ' ')
            {
                // A name behind a comma is one more of a row only when the row ends with "and".
                if (cast.Mentions[m].Mention.Kind == NameKind.Organisation && cast.Mentions[first].Mention.Kind == NameKind.Person && HasPreposition(words, cast.Mentions[first].Words.To, i))
                {
                    continue;
                }

                pending.Add(cast.Mentions[m]);
                if (link == '&')
                {
                    found.AddRange(pending);
                    pending.Clear();
                }

                i = cast.Mentions[m].Words.To - 1;
            }
        }

        return [.. found.Where(m => m.Mention.Name != cast.Mentions[first].Mention.Name).DistinctBy(m => m.Mention.Name)];
    }

    // A person or body that is nobody's possession and describes no noun behind it.
    private static int Speaker(ArticleCast cast, SourcePhrase phrase, int word)
    {
        var m = cast.NamedAt(word);
        if (m < 0 || cast.Mentions[m] is var mention && (mention.Mention.Kind is not (NameKind.Person or NameKind.Organisation) || mention.IsModifier))
        {
            return -1;
        }

        var (words, next) = (cast.Text.Words, cast.Mentions[m].Words.To);
        return next >= phrase.Words.To || words[next] is "and" or "&" or "," or "(" or "who" or "of" or "from" or "in" or "at" ? m : -1;
    }

    // What joins the name to the row before it, titles in between passed over: '&' "and", ',' a comma, ' ' nothing that does.
    private static char Link(WordTable words, int from, int name)
    {
        var i = name - 1;
        while (i >= from && (IsTitle(words, i) || words[i] is "the" or "The"))
        {
            i--;
        }

        return i < from ? ' ' : words[i] is "and" or "&" ? '&' : words.Tags[i] == WordTag.Comma && i + 1 == name ? ',' : ' ';
    }

    // "Wilson, head of Smith and Jones College": the body only tells of what.
    private static bool HasPreposition(WordTable words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Tags[i] == WordTag.Preposition || words[i] is "of" or "at" or "on" or "for" or "in")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnd(WordTable words, int word, SourcePhrase phrase) => word < phrase.Words.To && words[word] is "and" or "&";

    private static bool IsTitle(WordTable words, int word) =>
        words.Tags[word] is WordTag.Name or WordTag.Noun or WordTag.Nouns or WordTag.Adjective or WordTag.Possessive or WordTag.PossessiveS or WordTag.Hyphen || words[word] is "Both" or "both" or "The" or "the" || Honorifics.Is(words[word]) || words[word] is ".";
}
