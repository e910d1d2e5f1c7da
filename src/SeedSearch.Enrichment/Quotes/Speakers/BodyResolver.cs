using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Finds which body is described, and who heads a body that is named.</summary>
internal sealed class BodyResolver(ArticleCast cast)
{
    /// <summary>Farther back no description of a body reaches; keeps the time linear.</summary>
    private const int MostMentionsBack = 1000;

    /// <summary>Words of the longest description, its article among them, that may mean whoever spoke last.</summary>
    private const int MostWords = 4;

    /// <summary>"the ministry", "the group": the body whose name ends so, or that spoke last.</summary>
    public Speaker? Described(SourcePhrase phrase, string noun, SpokenBefore before)
    {
        if (EndingWith(phrase, noun) is { } named)
        {
            return named;
        }

        if (!IsAny(noun) || !IsPlain(phrase))
        {
            return null;
        }

        // Whoever spoke last, or the body for which that person speaks.
        foreach (var (last, _) in before.Last.Reverse())
        {
            if (phrase.Core.Length > 2 && last.Name != before.Latest.Speaker.Name)
            {
                break;
            }

            if (last is { Kind: NameKind.Organisation, Name: { } body } && (noun == "government" ? last.IsPlace : !last.IsPlace))
            {
                return new Speaker(body, NameKind.Organisation, SpeakerFoundBy.Title, $"“{cast.Core(phrase)}” fits {body}, which spoke last", 0.5);
            }

            if (noun != "government" && last is { Kind: NameKind.Person } && cast.Reading.Affiliations.FirstOrDefault(a => a.Person == last.Name) is { } affiliation)
            {
                return new Speaker(affiliation.Organisation, NameKind.Organisation, SpeakerFoundBy.Title, $"“{cast.Core(phrase)}” fits {affiliation.Organisation}, for which {last.Name} speaks, who spoke last", 0.5);
            }
        }

        return null;
    }

    /// <summary>The body named last before a phrase whose name ends with a noun, or null.</summary>
    public Speaker? EndingWith(SourcePhrase phrase, ReadOnlySpan<char> noun)
    {
        var nearest = cast.LastBefore(phrase.Core.From);
        for (var m = nearest; m >= 0 && nearest - m < MostMentionsBack; m--)
        {
            var mention = cast.Mentions[m].Mention;
            if (mention.Kind == NameKind.Organisation && (mention.Name.AsSpan().EndsWith(noun, StringComparison.OrdinalIgnoreCase) || mention.Span.In(cast.Text.Words.Text).EndsWith(noun, StringComparison.OrdinalIgnoreCase)))
            {
                var name = WhoseMinistry.Name(cast, m);
                return new Speaker(name, NameKind.Organisation, SpeakerFoundBy.Title, $"“{cast.Core(phrase)}” is {name}, named before", 0.75);
            }
        }

        return null;
    }

    // "the group", "the human rights group": what says more than the noun is no name and no country.
    private bool IsPlain(SourcePhrase phrase)
    {
        var words = cast.Text.Words;
        for (var i = phrase.Core.From + 1; i < phrase.Head; i++)
        {
            if (words.Shapes[i].Form != 0 || cast.MentionAt(i) >= 0 || words.Tags[i] is not (WordTag.Noun or WordTag.Nouns or WordTag.Adjective))
            {
                return false;
            }
        }

        return phrase.Head == phrase.Core.To - 1 && phrase.Core.Length <= MostWords;
    }

    // Nouns that newspapers put for a body of any kind; a court or a ministry must be named as one.
    private static bool IsAny(string noun) => noun is "group" or "organization" or "organisation" or "company" or "firm" or "agency" or "association" or "institute" or "foundation" or "network" or "corporation"
        or "maker" or "giant" or "startup" or "outlet" or "site" or "website" or "service" or "body" or "newspaper" or "paper" or "magazine" or "broadcaster" or "publisher" or "regulator" or "watchdog" or "charity"
        or "nonprofit" or "non-profit" or "think-tank" or "retailer" or "airline" or "carrier" or "insurer" or "lender" or "automaker" or "carmaker" or "operator" or "supplier" or "institution" or "government" or "society";

    /// <summary>"the head of the Cyberspace Administration": the one person of that body, or the one with that title there; null when the article tells of none or of several.</summary>
    public Speaker? HeadOf(SourcePhrase phrase, string noun)
    {
        var words = cast.Text.Words;
        var next = phrase.Head + 1;
        if (next + 1 >= phrase.Words.To || words[next] is not ("of" or "at" or "for" or "with" or "from"))
        {
            return null;
        }

        var first = words[next + 1] is "the" or "The" ? next + 2 : next + 1;
        if (first >= phrase.Words.To || cast.MentionAt(first) is var m && (m < 0 || cast.Mentions[m].Mention.Kind != NameKind.Organisation))
        {
            return null;
        }

        var body = cast.Mentions[cast.MentionAt(first)].Mention.Name;
        var people = cast.Reading.Affiliations.Where(a => a.Organisation == body).ToList();
        var titled = people.Where(a => a.Title?.EndsWith(noun, StringComparison.OrdinalIgnoreCase) == true).Select(a => a.Person).Distinct().Take(2).ToList();
        var all = people.Select(a => a.Person).Distinct().Take(2).ToList();
        return (titled.Count == 1 ? titled : titled.Count == 0 && all.Count == 1 ? all : []) is [var person]
            ? new Speaker(person, NameKind.Person, SpeakerFoundBy.Title, $"“{cast.Core(phrase)}” is {person}, printed as of {body} in this article", titled.Count == 1 ? 0.8 : 0.6)
            : null;
    }
}
