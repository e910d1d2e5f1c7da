using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Finds whom "the president" or "the ministry" means: somebody printed with that title, or the body whose name ends so.</summary>
internal sealed class TitleResolver(ArticleCast cast, BodyResolver bodies)
{
    /// <summary>Farther back nobody is sought who was brought in without a name.</summary>
    private const int MostWordsBack = 600;

    // What was found beside each noun, so that the article is walked once a noun.
    private readonly Dictionary<uint, string?> nameBeside = [];

    private readonly TitleBearers bearers = new(cast.Reading.People);

    // The two people named most often.
    private List<PersonInArticle>? foremost;

    /// <summary>Null when the phrase is no definite description, or fits nobody.</summary>
    public Speaker? Resolve(SourcePhrase phrase, SpokenBefore before)
    {
        var words = cast.Text.Words;
        var first = words[phrase.Core.From];
        var isDefinite = first is "the" or "The" or "this" or "This" or "that" or "That" or "Mr" or "Mrs" or "Ms";
        if (!isDefinite || words.Tags[phrase.Head] == WordTag.Nouns)
        {
            return null;
        }

        var noun = words[phrase.Head].ToString();
        if (HumanNouns.IsBody(noun))
        {
            return bodies.Described(phrase, noun, before);
        }

        return (HumanNouns.IsPerson(noun) ? bodies.HeadOf(phrase, noun) : null) ?? Titled(phrase, noun) ?? (HumanNouns.IsPerson(noun) ? Beside(phrase, noun) ?? (IsIntroduced(phrase) ? null : Salient(phrase, noun, before)) : null);
    }

    /// <summary>Who speaks behind "A:" in an interview: the one person whom the article is about; behind "Q:" nobody is named.</summary>
    public Speaker Answering(SourcePhrase phrase)
    {
        var printed = cast.Core(phrase);
        return printed.StartsWith('A') && Foremost() is { } person
            ? new Speaker(person.Name, NameKind.Person, SpeakerFoundBy.Title, $"“{printed}” answers: {person.Name}, the person this article is about", 0.6)
            : Speaker.Unknown($"“{printed}” names nobody");
    }

    /// <summary>Of several people of one surname the one printed with the title that stands before it: "President Wilson" beside Governor Ann Wilson.</summary>
    /// <param name="mention">A surname.</param>
    /// <returns>Null when no title stands before it, or not exactly one bears it.</returns>
    public PersonInArticle? BySurname(CastMention mention)
    {
        var words = cast.Text.Words;
        var (surname, before) = (mention.Mention.Span.Of(words.Text), mention.Words.From - 1);
        while (before > 0 && words[before] is ".")
        {
            before--;
        }

        if (before < 0 || surname.Contains(' ', StringComparison.Ordinal) || words.SentenceOf[before] != mention.Sentence)
        {
            return null;
        }

        if (Honorifics.Tells(words[before]) is var gender and not Gender.Unknown)
        {
            return cast.Person(mention.Mention.Name)?.Gender is Gender.Unknown or null || cast.Person(mention.Mention.Name)!.Gender == gender ? null
                : cast.Reading.People.Where(p => p.Gender == gender && p.Name.EndsWith($" {surname}", StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var other] ? other : null;
        }

        PersonInArticle? found = null;
        var office = Honorifics.Office(words[before]);
        foreach (var (person, title) in bearers.Of(office, mention.Mention.Span.Start))
        {
            if (person != found && IsOwn(person, title) && person.Name.EndsWith($" {surname}", StringComparison.OrdinalIgnoreCase))
            {
                if (found is not null)
                {
                    return null;
                }

                found = person;
            }
        }

        return found;
    }

    private Speaker? Titled(SourcePhrase phrase, string noun)
    {
        PersonInArticle? best = null;
        var bestScore = double.MinValue;
        foreach (var (person, title) in bearers.Of(noun, cast.Text.Words.Spans[phrase.Core.From].Start))
        {
            // "the president" is no vice president.
            if (IsLesser(title) && !IsLesser(cast.Core(phrase)))
            {
                continue;
            }

            var score = (IsOwn(person, title) ? 3 : 0) + (2.0 * Agreement(phrase, title)) + Math.Min(8, person.Mentions.Count) * 0.5 + Recency(person, phrase);
            (best, bestScore) = score > bestScore ? (person, score) : (best, bestScore);
        }

        return best is null ? null
            : new Speaker(best.Name, NameKind.Person, SpeakerFoundBy.Title, $"“{cast.Core(phrase)}” is {best.Name}, printed with that title in this article", 0.8);
    }

    private static bool IsLesser(string title) => title.Split(' ', '-').Any(word => word.ToUpperInvariant() is "VICE" or "DEPUTY" or "ASSISTANT" or "SHADOW");

    // Whether the title is printed otherwise than before a bare surname, which others may share.
    private bool IsOwn(PersonInArticle person, string title)
    {
        var text = cast.Text.Words.Text;
        var surname = TitleBearers.Surname(person);
        return !bearers.SharesSurname(person) || surname.Length == person.Name.Length
            || person.Titles.Any(t => t.Text == title && !text.AsSpan(t.Span.End).TrimStart(" .").StartsWith(surname, StringComparison.OrdinalIgnoreCase));
    }

    // "President Xi": the noun right before a name, anywhere in the article.
    private Speaker? Beside(SourcePhrase phrase, string noun)
    {
        var lower = cast.Text.Words.Lower(phrase.Head);
        if (!nameBeside.TryGetValue(lower, out var name))
        {
            nameBeside[lower] = name = NameBeside(lower);
        }

        return name is null ? null
            : new Speaker(name, NameKind.Person, SpeakerFoundBy.Title, $"“{cast.Core(phrase)}” is {name}, printed with “{noun}” in this article", 0.7);
    }

    private string? NameBeside(uint lower)
    {
        var words = cast.Text.Words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words.Lower(i) == lower && words.SentenceOf[i] == words.SentenceOf[i + 1] && words.Shapes[i + 1].Form == 1 && !HumanNouns.IsPerson(words[i + 1]))
            {
                var end = i + 2;
                while (end < words.Count && words.Shapes[end].Form == 1 && words.SentenceOf[end] == words.SentenceOf[i] && end - i < 5)
                {
                    end++;
                }

                if (PrintedName.Of(cast, i + 1, end) is { Kind: NameKind.Person, Name: { } name })
                {
                    return name;
                }
            }
        }

        return null;
    }

    // "her coach ... the coach": somebody without a name was brought in with the same noun.
    private bool IsIntroduced(SourcePhrase phrase)
    {
        var words = cast.Text.Words;
        var noun = words.Lower(phrase.Head);
        for (var i = phrase.Core.From - 1; i > 0 && phrase.Core.From - i < MostWordsBack; i--)
        {
            if (words.Lower(i) == noun && cast.MentionAt(i) < 0 && (i + 1 >= words.Count || cast.MentionAt(i + 1) < 0))
            {
                for (var before = i - 1; before >= 0 && i - before <= 4; before--)
                {
                    if (words[before] is "a" or "an" or "A" or "An" or "her" or "his" or "their" or "Her" or "His" or "one" or "another"
                        || (words[before] is "'s" or "’s" && !IsOfPlace(before)))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    // "China's president": an office of which there is one, not somebody brought in without a name.
    private bool IsOfPlace(int possessive) =>
        possessive > 0 && cast.MentionAt(possessive - 1) is var place and >= 0 && cast.Mentions[place].Mention.Kind == NameKind.Place;

    // The one who is named at least twice as often as anybody else; null when there is none.
    private PersonInArticle? Foremost()
    {
        var ordered = foremost ??= [.. cast.Reading.People.OrderByDescending(p => p.Mentions.Count).Take(2)];
        return ordered.Count > 0 && (ordered.Count == 1 || ordered[0].Mentions.Count >= 2 * ordered[1].Mentions.Count) ? ordered[0] : null;
    }

    // A title that nobody bears in this article: the one person the article is about, if there is one.
    private Speaker? Salient(SourcePhrase phrase, string noun, SpokenBefore before)
    {
        if (Foremost() is { Titles.Count: 0 } person && IsBroughtIn(person, phrase) && (phrase.Core.Length <= 3) && noun is not ("spokesman" or "spokeswoman" or "spokesperson" or "official" or "expert" or "analyst"))
        {
            return new Speaker(person.Name, NameKind.Person, SpeakerFoundBy.Title, $"“{cast.Core(phrase)}” fits {person.Name}, the person this article is about", 0.5);
        }

        var (last, _) = before.Latest;
        return phrase.Core.Length == 2 && noun is not ("president" or "President" or "minister" or "premier" or "king" or "queen" or "pope") && last is { Kind: NameKind.Person, Name: { } name } && cast.Person(name) is { Titles.Count: 0 }
            ? new Speaker(name, NameKind.Person, SpeakerFoundBy.Title, $"“{cast.Core(phrase)}” fits {name}, who spoke last", 0.4)
            : null;
    }

    // Nobody is described before being named, unless the article speaks of nobody else again and again.
    private bool IsBroughtIn(PersonInArticle person, SourcePhrase phrase) =>
        person.Mentions.Count > 2 || person.Mentions[0].Start < cast.Text.Words.Spans[phrase.Core.From].Start;

    // How many words of the description stand in the title too ("Chinese" in "Chinese president"), and none that contradict.
    private int Agreement(SourcePhrase phrase, string title)
    {
        var count = 0;
        for (var i = phrase.Core.From + 1; i < phrase.Head; i++)
        {
            count += title.AsSpan().Contains(cast.Text.Words[i], StringComparison.OrdinalIgnoreCase) ? 1 : -1;
        }

        return count;
    }

    private double Recency(PersonInArticle person, SourcePhrase phrase)
    {
        var at = cast.Text.Words.Spans[phrase.Core.From].Start;
        var before = TitleBearers.CountBefore(person.Mentions, m => m.Start, at);
        return before == 0 ? -1 : 1.5 / (1 + ((at - person.Mentions[before - 1].Start) / 500.0));
    }
}
