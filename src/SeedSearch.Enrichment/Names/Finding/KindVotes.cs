using System.Runtime.InteropServices;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>
/// One name, read here as a person's and there as a body's, is of the kind that its article's places speak for most. Only people are voted on:
/// a town and its team or government do share a name.
/// </summary>
internal static class KindVotes
{
    /// <value>How many times as much must speak for the other kind.</value>
    private const double Majority = 1.5;

    /// <value>What a full name says for the surname alone, against 1 for the same name.</value>
    private const double ForSurname = 0.5;

    /// <summary>Gives the names of the other kind the kind of the majority.</summary>
    public static void Settle(ArticleWords words, List<FoundName> names)
    {
        var votes = new Dictionary<uint, Votes>(names.Count);
        foreach (var name in names)
        {
            var weight = (2 * name.Confidence) - 1;
            if (name.Kind == NameKind.Other)
            {
                continue;
            }

            ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(votes, Key(words, name), out _);
            own.Add(name.Kind, weight);
            if (name.Kind == NameKind.Person && name.End - name.Start is 2 or 3)
            {
                ref var surname = ref CollectionsMarshal.GetValueRefOrAddDefault(votes, WordHash.Join(0, words.All[name.End - 1].Lower), out _);
                surname.Add(NameKind.Person, ForSurname * weight);
            }
        }

        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Kind != NameKind.Other && votes[Key(words, name)].Best(name.Kind) is var best && best != name.Kind)
            {
                names[i] = name with { Kind = best, Confidence = 0.6 };
            }
        }
    }

    private static uint Key(ArticleWords words, FoundName name)
    {
        var key = 0u;
        for (var i = name.Start; i < name.End; i++)
        {
            key = WordHash.Join(key, words.All[i].Lower);
        }

        return key;
    }

    private struct Votes
    {
        private double person, body, place;

        public void Add(NameKind kind, double weight)
        {
            person += kind == NameKind.Person ? weight : 0;
            body += kind == NameKind.Organisation ? weight : 0;
            place += kind == NameKind.Place ? weight : 0;
        }

        /// <summary>The kind that the majority has, where it or the name's own is a person's; else the name's own.</summary>
        public readonly NameKind Best(NameKind own) => own switch
        {
            NameKind.Person => body >= place && body > Majority * person ? NameKind.Organisation : place > body && place > Majority * person ? NameKind.Place : own,
            NameKind.Organisation => person > Majority * body ? NameKind.Person : own,
            _ => person > Majority * place ? NameKind.Person : own,
        };
    }
}
