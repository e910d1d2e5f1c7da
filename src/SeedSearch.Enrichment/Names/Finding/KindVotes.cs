using System.Runtime.InteropServices;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>One name, read as of one kind here and of another there, is of the kind that its article's places speak for most.</summary>
internal static class KindVotes
{
    /// <value>What a full name says for the surname alone, against 1 for the same name.</value>
    private const double ForSurname = 0.5;

    /// <summary>Gives the names of the other kinds the kind of the majority.</summary>
    public static void Settle(ArticleWords words, List<FoundName> names)
    {
        var votes = new Dictionary<uint, Votes>(names.Count);
        foreach (var name in names)
        {
            var weight = (2 * name.Confidence) - 1;
            CollectionsMarshal.GetValueRefOrAddDefault(votes, Key(words, name), out _).Add(name.Kind, weight);
            if (name.Kind == NameKind.Person && name.End - name.Start is 2 or 3)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(votes, WordHash.Join(0, words.All[name.End - 1].Lower), out _).Add(NameKind.Person, ForSurname * weight);
            }
        }

        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (votes[Key(words, name)].Best(name.Kind) is var best && best != name.Kind)
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
        private double person, body, place, other;

        public void Add(NameKind kind, double weight)
        {
            person += kind == NameKind.Person ? weight : 0;
            body += kind == NameKind.Organisation ? weight : 0;
            place += kind == NameKind.Place ? weight : 0;
            other += kind == NameKind.Other ? weight : 0;
        }

        /// <summary>The kind that most speaks for; the name's own when as much speaks for it.</summary>
        public readonly NameKind Best(NameKind own)
        {
            var mine = own switch { NameKind.Person => person, NameKind.Organisation => body, NameKind.Place => place, _ => other };
            var top = Math.Max(Math.Max(person, body), Math.Max(place, other));
            return top <= mine ? own
                : top == person ? NameKind.Person
                : top == body ? NameKind.Organisation
                : top == place ? NameKind.Place : NameKind.Other;
        }
    }
}
