using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Finds the person or body a pronoun stands for: who was named or spoke last, fits, and was not merely talked about.</summary>
internal sealed class PronounResolver(ArticleCast cast)
{
    /// <summary>Farther back no pronoun reaches.</summary>
    private const int MostSentencesBack = 12;
    private const int MostMentionsBack = 60;

    // A person whose gender nothing tells has the one of the first pronoun that was taken for them.
    private readonly Dictionary<string, Gender> taken = new(StringComparer.Ordinal);

    public Speaker Person(int word, Gender gender, SpokenBefore before)
    {
        var printed = cast.Text.Words[word].ToString();
        var sentence = cast.Text.Words.SentenceOf[word];
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        var floor = Math.Max(-1, cast.LastBefore(word) - MostMentionsBack);
        for (var m = cast.LastBefore(word); m > floor; m--)
        {
            var mention = cast.Mentions[m];
            var back = sentence - mention.Sentence;
            if (back > MostSentencesBack)
            {
                break;
            }

            if (mention.Mention.Kind != NameKind.Person || ArticleCast.IsBareTitle(mention) || Fit(mention.Mention.Name, gender) is not { } fit)
            {
                continue;
            }

            var score = fit - (0.45 * back) + (mention.IsSubject ? 0.8 : 0) - (mention.IsQuoted ? 1.6 : 0) - (mention.IsModifier ? 0.5 : 0)
                - (0.004 * (word - mention.Words.From)) + (0.15 * Math.Min(5, cast.Count(mention.Mention.Name)));
            scores[mention.Mention.Name] = Math.Max(scores.GetValueOrDefault(mention.Mention.Name, double.MinValue), score);
        }

        foreach (var (speaker, spokeAt) in before.Last)
        {
            var back = sentence - spokeAt;
            if (speaker is { Name: { } spoke, Kind: NameKind.Person } && back <= MostSentencesBack && Fit(spoke, gender) is { } fit)
            {
                scores[spoke] = Math.Max(scores.GetValueOrDefault(spoke, double.MinValue), 1.5 + fit - (0.3 * back));
            }
        }

        if (scores.Count == 0)
        {
            return Speaker.Unknown($"nobody named before fits “{printed}”");
        }

        var ordered = scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).ToList();
        var ahead = ordered.Count == 1 ? 2 : ordered[0].Value - ordered[1].Value;
        var name = ordered[0].Key;
        taken.TryAdd(name, gender);
        var genderWhy = cast.Person(name) is { GenderWhy.Length: > 0 } person ? $", {person.GenderWhy}" : "";
        var confidence = 0.5 + (0.25 * Math.Min(1, ahead / 2)) + (0.2 * Math.Clamp(ordered[0].Value / 3, 0, 1));
        return new Speaker(name, NameKind.Person, SpeakerFoundBy.Pronoun, $"“{printed}” is {name}: the person named or speaking last who fits{genderWhy}", confidence);
    }

    /// <summary>"it" and "they": the body that spoke or stood as a subject last.</summary>
    public Speaker Body(int word, SpokenBefore before, bool isGroup)
    {
        var printed = cast.Text.Words[word].ToString();
        var sentence = cast.Text.Words.SentenceOf[word];
        var (last, lastSentence) = before.Latest;
        if (last is { Name: { } name, Kind: NameKind.Organisation or NameKind.Other } && sentence - lastSentence <= 3 && (isGroup || last.Kind == NameKind.Organisation))
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

        return Speaker.Unknown($"nobody named before fits “{printed}”");
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
            && end == word && PrintedGroup.Name(cast.Text, new SourcePhrase(cast.Text, [NounPhrase.Before(cast.Text, first, end)])) is { } group)
        {
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

    // How well a person fits the pronoun; null when not at all.
    private double? Fit(string name, Gender gender) => (cast.Person(name)?.Gender is { } told and not Gender.Unknown ? told : taken.GetValueOrDefault(name)) switch
    {
        Gender.Unknown => 0,
        var known when known == gender => 1,
        _ => null,
    };
}
