using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>Weighs what tells whether a person is he or she.</summary>
internal static class GenderEvidence
{
    /// <summary>Words behind a mention in which a pronoun is taken to mean it.</summary>
    private const int MostWords = 40;

    /// <summary>So many pronouns of the other gender, and none of its own, tell more than a given name: few may mean somebody beside.</summary>
    private const int Against = 4;

    /// <summary>Nouns that tell by themselves. Source: written down for this project from general knowledge.</summary>
    private static readonly Dictionary<string, Gender> Nouns = Collect();

    /// <summary>Finds each person's gender: the list's word, then forms of address, nouns, the given name, pronouns nearby.</summary>
    public static void Tell(ArticleWords words, List<PersonCluster> people)
    {
        var alone = new Dictionary<int, PersonCluster?>();
        foreach (var person in people)
        {
            foreach (var mention in person.Mentions)
            {
                alone[mention.Sentence] = alone.TryGetValue(mention.Sentence, out var other) && other != person ? null : person;
            }
        }

        foreach (var person in people)
        {
            person.Gender = Of(words, person, alone);
        }
    }

    /// <summary>What the given name tells; unknown when it is given to both.</summary>
    public static Gender ByFirstName(ArticleWords words, PersonCluster person)
    {
        if (person.Known is { Gender: not Gender.Unknown } known)
        {
            return known.Gender;
        }

        var full = person.Mentions.Find(mention => mention.Printed.Length > 1);
        if (full is null)
        {
            return Gender.Unknown;
        }

        ref readonly var first = ref words.All[full.Start];
        return (first.In(NameList.MaleFirstName), first.In(NameList.FemaleFirstName)) switch
        {
            (true, false) => Gender.Male,
            (false, true) => Gender.Female,
            _ => Gender.Unknown,
        };
    }

    /// <summary>The gender a title's noun tells ("spokeswoman"), or unknown.</summary>
    public static Gender OfNoun(string noun) => Nouns.GetValueOrDefault(noun);

    private static (Gender Gender, string Why) Of(ArticleWords words, PersonCluster person, Dictionary<int, PersonCluster?> alone)
    {
        if (person.Known is { Gender: not Gender.Unknown } known)
        {
            return (known.Gender, "the list of known people says so");
        }

        foreach (var mention in person.Mentions)
        {
            if (mention.Start > 0 && Honorifics.GenderOf(words.Printed(mention.Start - 1)) is var address && address != Gender.Unknown)
            {
                return (address, $"\"{words.Printed(mention.Start - 1)}\" before the name");
            }
        }

        foreach (var title in person.Titles)
        {
            if (OfNoun(title.Head) is var noun && noun != Gender.Unknown)
            {
                return (noun, $"\"{title.Head}\"");
            }
        }

        var byName = ByFirstName(words, person);
        var (he, she) = Pronouns(words, person, alone);
        if (byName != Gender.Unknown && (byName == Gender.Male ? she < Against || he > 0 : he < Against || she > 0))
        {
            return (byName, $"the given name \"{person.Parts[0]}\"");
        }

        return he > 2 * she ? (Gender.Male, "\"he\" nearby") : she > 2 * he ? (Gender.Female, "\"she\" nearby") : (Gender.Unknown, "");
    }

    /// <summary>Counts pronouns behind a mention in its sentence, and at the start of the next one, where nobody else is named.</summary>
    private static (int He, int She) Pronouns(ArticleWords words, PersonCluster person, Dictionary<int, PersonCluster?> alone)
    {
        int he = 0, she = 0;
        foreach (var mention in person.Mentions)
        {
            if (alone[mention.Sentence] != person)
            {
                continue;
            }

            var next = mention.Sentence + 1;
            var end = next < words.SentenceCount && !alone.ContainsKey(next) ? Math.Min(words.End(next), words.Start(next) + 4) : words.End(mention.Sentence);
            end = Math.Min(end, mention.End + MostWords);
            for (var i = mention.End; i < end; i++)
            {
                var word = words.Printed(i);
                he += Is(word, "he") || Is(word, "his") || Is(word, "him") || Is(word, "himself") ? 1 : 0;
                she += Is(word, "she") || Is(word, "her") || Is(word, "hers") || Is(word, "herself") ? 1 : 0;
            }
        }

        return (he, she);
    }

    private static bool Is(ReadOnlySpan<char> word, string pronoun) => word.Equals(pronoun, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, Gender> Collect()
    {
        var nouns = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var (words, gender) in new[]
        {
            ("chairman spokesman congressman councilman assemblyman alderman businessman policeman king prince emperor sultan actor father son husband brother uncle nephew grandfather duke lord pope cardinal archbishop imam ayatollah sheikh emir headmaster fisherman fireman salesman gunman man boy", Gender.Male),
            ("chairwoman spokeswoman congresswoman councilwoman assemblywoman businesswoman policewoman queen princess empress actress mother daughter wife sister aunt niece grandmother duchess lady waitress widow headmistress woman girl first-lady", Gender.Female),
        })
        {
            foreach (var word in words.Split(' '))
            {
                nouns[word.Replace('-', ' ')] = gender;
            }
        }

        return nouns;
    }
}
