using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Finds the person or body a pronoun stands for: who was named or spoke last, fits, and was not merely talked about.</summary>
internal sealed class PronounResolver(ArticleCast cast)
{
    /// <summary>Farther back no pronoun reaches.</summary>
    private const int MostSentencesBack = 12;

    /// <summary>How much more likely than somebody merely named are the last speaker, that one in the tag of a quotation, and those who spoke
    /// earlier; and what each sentence takes from it. Logarithms of odds, judged by reading news: GAP has no speech.</summary>
    private const double SpokeLast = 2.2;
    private const double TagAfterSpeech = 0.5;
    private const double SpokeEarlier = 1.2;
    private const double SpokeFade = 0.35;

    private readonly PronounCandidates candidates = new(cast);

    // A person whose gender nothing tells has the one of the first pronoun that was taken for them.
    private readonly Dictionary<string, Gender> taken = new(StringComparer.Ordinal);

    /// <summary>The person "he" or "she" stands for, as the source of <paramref name="attribution"/>.</summary>
    public Speaker Person(int word, Gender gender, SpokenBefore before, Attribution attribution)
    {
        var printed = cast.Text.Words[word].ToString();
        var isTag = attribution.Content.Count > 0 && attribution.Content[0].To <= word && cast.Text.QuotationOf[attribution.Content[0].From] >= 0;

        // Nobody speaks of themselves by name, “Wilson is right,” she said; she said Wilson was right; but: Wilson will run, she said.
        var without = NamedIn(attribution.Content, word);
        var possible = candidates.Of(word, gender, Told, isAfterToo: false, without);
        var likely = PronounModel.Probabilities(possible, PronounWeights.Learned, Spoke(before, gender, cast.Text.Words.SentenceOf[word], isTag, without));
        var (best, probability) = likely.OrderByDescending(p => p.Key.Length > 0).ThenByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).First();
        if (best.Length == 0)
        {
            return Speaker.Unknown($"nobody named before fits “{printed}”");
        }

        taken.TryAdd(best, gender);
        var genderWhy = cast.Person(best) is { GenderWhy.Length: > 0 } person ? $", {person.GenderWhy}" : "";
        return new Speaker(best, NameKind.Person, SpeakerFoundBy.Pronoun, $"“{printed}” is {best}: of those named or speaking before the one who fits best{genderWhy}", probability);
    }

    private HashSet<string> NamedIn(List<WordRange> content, int word)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in content)
        {
            for (var m = cast.LastBefore(range.To); m >= 0 && cast.Mentions[m].Words.From >= range.From; m--)
            {
                if (range.From > word || cast.Mentions[m].IsQuoted)
                {
                    names.Add(cast.Mentions[m].Mention.Name);
                }
            }
        }

        return names;
    }

    // How much more likely those are who spoke before: logarithms of odds.
    private Dictionary<string, double>? Spoke(SpokenBefore before, Gender gender, int sentence, bool isTag, HashSet<string> without)
    {
        Dictionary<string, double>? spoke = null;
        for (var n = 0; n < before.Last.Count; n++)
        {
            var (speaker, spokeAt) = before.Last[n];
            var back = sentence - spokeAt;
            if (speaker is { Name: { } name, Kind: NameKind.Person } && back <= MostSentencesBack && !without.Contains(name) && (Told(name) == gender || Told(name) == Gender.Unknown))
            {
                spoke ??= new Dictionary<string, double>(StringComparer.Ordinal);
                var isLatest = n == before.Last.Count - 1;
                spoke[name] = Math.Max(0, (isLatest ? SpokeLast + (isTag ? TagAfterSpeech : 0) : SpokeEarlier) - (SpokeFade * back));
            }
        }

        return spoke;
    }

    /// <summary>"it" and "they": the body that spoke or stood as a subject last.</summary>
    public Speaker Body(int word, SpokenBefore before, bool isGroup)
    {
        var printed = cast.Text.Words[word].ToString();
        var sentence = cast.Text.Words.SentenceOf[word];
        var (last, lastSentence) = before.Latest;
        if (last is { Name: { } name, Kind: NameKind.Organisation or NameKind.Other } && sentence - lastSentence <= 3 && (isGroup || last.Kind == NameKind.Organisation || HumanNouns.IsBody(name.AsSpan(name.LastIndexOf(' ') + 1))))
        {
            return last with { FoundBy = SpeakerFoundBy.Pronoun, Why = $"“{printed}” is {name}, who spoke last", Confidence = 0.6 };
        }

        for (var m = cast.LastBefore(word); m >= 0 && sentence - cast.Mentions[m].Sentence <= 2; m--)
        {
            var mention = cast.Mentions[m];
            if (mention.Mention.Kind == NameKind.Organisation && mention.IsSubject && !mention.IsQuoted)
            {
                return new Speaker(mention.Mention.Name, NameKind.Organisation, SpeakerFoundBy.Pronoun, $"“{printed}” is {mention.Mention.Name}, named last", 0.5);
            }
        }

        if (!isGroup && sentence > 0 && SubjectBody(sentence - 1) is { } body)
        {
            return new Speaker(body, NameKind.Other, SpeakerFoundBy.Pronoun, $"“{printed}” is “{body}”, of which the sentence before tells", 0.5);
        }

        return Speaker.Unknown($"nobody named before fits “{printed}”");
    }

    // "The city council described the plan. It also said ...": the body, as printed, with which a sentence begins.
    private string? SubjectBody(int sentence)
    {
        var words = cast.Text.Words;
        var first = words.FirstWord[sentence];
        if (words[first] is not "The")
        {
            return null;
        }

        var end = first + 1;
        while (end < words.Count && words.SentenceOf[end] == sentence && words.Tags[end] is WordTag.Noun or WordTag.Adjective && cast.MentionAt(end) < 0)
        {
            end++;
        }

        return end < words.Count && end - first is >= 2 and <= 4 && HumanNouns.IsBody(words[end - 1]) && words.Tags[end] is WordTag.VerbPast or WordTag.VerbThird or WordTag.VerbPresent or WordTag.Modal
            ? PrintedGroup.Name(cast.Text, new SourcePhrase(cast.Text, [new WordRange(first, end)]))
            : null;
    }

    /// <summary>"who": the name before it, over what describes it ("Wilson, a professor of law in Leeds, who"); or the people before it as printed.</summary>
    public Speaker Relative(int word, bool isSpeech)
    {
        var words = cast.Text.Words;
        var printed = words[word].ToString();
        var isHuman = printed.StartsWith("wh", StringComparison.OrdinalIgnoreCase) && printed is not ("which" or "what" or "when" or "where");
        var sentence = words.SentenceOf[word];
        var first = words.FirstWord[sentence];
        var end = word;
        while (end > first && words.Tags[end - 1] is WordTag.Comma)
        {
            end--;
        }

        // "voters who": the noun right before is no name.
        if (isSpeech && end > first && cast.MentionAt(end - 1) < 0 && words.Tags[end - 1] is WordTag.Noun or WordTag.Nouns && (words.Tags[end - 1] == WordTag.Nouns || HumanNouns.IsPerson(words[end - 1]) || HumanNouns.IsBody(words[end - 1]))
            && end == word && NounPhrase.Before(cast.Text, first, end) is var described && PrintedGroup.Name(cast.Text, new SourcePhrase(cast.Text, [described])) is { } group)
        {
            // "Margaret Wilson, a billionaire who": the noun only describes her.
            if (described.From - 1 > first && words.Tags[described.From - 1] == WordTag.Comma && words.Tags[described.From] == WordTag.Determiner
                && cast.NamedAt(described.From - 2) is var apposed and >= 0 && cast.Mentions[apposed].Mention is { Kind: NameKind.Person } person)
            {
                return new Speaker(person.Name, NameKind.Person, SpeakerFoundBy.Pronoun, $"“{printed}” is {person.Name}, named before", 0.75);
            }

            return new Speaker(group, NameKind.Other, SpeakerFoundBy.Pronoun, $"“{printed}” is “{group}”, right before", 0.6);
        }

        for (var m = cast.LastBefore(word); m >= 0 && cast.Mentions[m].Sentence == sentence; m--)
        {
            var mention = cast.Mentions[m];
            if (mention.Mention.Kind == (isHuman ? NameKind.Person : NameKind.Organisation) && !mention.IsModifier || (mention.Words.To >= end && mention.Mention.Kind == NameKind.Organisation))
            {
                return new Speaker(mention.Mention.Name, mention.Mention.Kind, SpeakerFoundBy.Pronoun, $"“{printed}” is {mention.Mention.Name}, named before", mention.Words.To >= end ? 0.75 : 0.6);
            }

            if (HasVerb(mention.Words.From, word))
            {
                break;
            }
        }

        return Speaker.Unknown($"no name stands before “{printed}”");
    }

    private bool HasVerb(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (cast.Text.Words.Tags[i] is WordTag.VerbPast or WordTag.VerbThird or WordTag.VerbPresent or WordTag.Modal)
            {
                return true;
            }
        }

        return false;
    }

    private Gender Told(string name) => cast.Person(name)?.Gender is { } told and not Gender.Unknown ? told : taken.GetValueOrDefault(name);
}
