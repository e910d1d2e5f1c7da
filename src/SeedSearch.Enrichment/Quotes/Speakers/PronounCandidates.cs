using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>One mention that a pronoun may mean.</summary>
internal readonly record struct PronounCandidate(string Name, float[] Features);

/// <summary>Collects whom a pronoun may mean, in the terms of the pronoun model.</summary>
internal sealed class PronounCandidates(ArticleCast cast)
{
    /// <summary>Farther back no pronoun reaches.</summary>
    private const int MostSentencesBack = 12;
    private const int MostMentionsBack = 60;

    private int most = -1;

    /// <summary>The mentions of people who may be meant before the pronoun, the nearest first, then those behind it in its sentence.</summary>
    /// <param name="word">The pronoun.</param>
    /// <param name="gender">What it tells.</param>
    /// <param name="told">The gender of a person as far as it is known.</param>
    /// <param name="isAfterToo">Whether the pronoun may point forward.</param>
    /// <param name="without">People who are left out.</param>
    public List<PronounCandidate> Of(int word, Gender gender, Func<string, Gender> told, bool isAfterToo, HashSet<string> without)
    {
        var text = cast.Text;
        var sentence = text.Words.SentenceOf[word];
        var place = new PronounPlace(word, sentence, GrammarRoles.OfPronoun(text, word), text.Words[word].EndsWith("self"));
        var found = new List<PronounCandidate>();
        var last = cast.LastBefore(word);
        var floor = Math.Max(-1, last - MostMentionsBack);
        var between = new HashSet<string>(StringComparer.Ordinal);
        for (var m = last; m > floor && sentence - cast.Mentions[m].Sentence <= MostSentencesBack; m--)
        {
            Add(m);
        }

        between.Clear();
        for (var m = last + 1; isAfterToo && m < cast.Mentions.Count && cast.Mentions[m].Sentence == sentence; m++)
        {
            Add(m);
        }

        return found;

        void Add(int m)
        {
            var mention = cast.Mentions[m];
            if (mention.Mention.Kind != NameKind.Person || ArticleCast.IsBareTitle(mention) || without.Contains(mention.Mention.Name))
            {
                return;
            }

            var name = mention.Mention.Name;
            var known = told(name);
            var fit = known == Gender.Unknown ? 0 : known == gender ? 1 : -1;
            if (fit < 0)
            {
                return;
            }

            var features = new float[PronounFeatures.Count];
            var count = cast.Count(name);
            PronounFeatures.Fill(cast, m, place, new PersonFacts(fit > 0, count, count >= Most()), between.Count - (between.Contains(name) ? 1 : 0), features);
            found.Add(new PronounCandidate(name, features));
            between.Add(name);
        }
    }

    private int Most()
    {
        if (most < 0)
        {
            most = 0;
            foreach (var person in cast.Reading.People)
            {
                most = Math.Max(most, cast.Count(person.Name));
            }
        }

        return most;
    }
}
