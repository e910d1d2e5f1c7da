using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>
/// Whoever was brought in without a name is the same when "the" points back: "a senior official ... the official", "the Wilson campaign ... the campaign".
/// </summary>
internal sealed class DescribedBefore(ArticleCast cast)
{
    /// <summary>Farther back nothing is sought that did not speak; keeps the time linear.</summary>
    private const int MostWordsBack = 600;

    // The latest speaker of more than one word, by the number of its noun.
    private readonly Dictionary<uint, (Speaker Speaker, int Sentence)> byNoun = [];

    /// <summary>Keeps a speaker that is named as printed.</summary>
    public void Add(Speaker speaker, SourcePhrase phrase)
    {
        if (speaker is { Kind: NameKind.Other, FoundBy: SpeakerFoundBy.Name, Name: { } name } && name.Contains(' ', StringComparison.Ordinal))
        {
            // The parse's noun ("report released on Monday"), and the last one ("official", which may be no noun to it).
            var words = cast.Text.Words;
            byNoun[words.Lower(phrase.Head)] = byNoun[words.Lower(Noun(phrase))] = (speaker, words.SentenceOf[phrase.Head]);
        }
    }

    /// <summary>Whom a lone noun behind "the" points back to.</summary>
    /// <param name="phrase">The source.</param>
    /// <param name="sentence">Only a speaker of this sentence or a later one counts.</param>
    /// <returns>Null for every other phrase, and where nobody of that noun spoke.</returns>
    public Speaker? Spoke(SourcePhrase phrase, int sentence = 0)
    {
        if (!IsLoneNoun(phrase) || !byNoun.TryGetValue(cast.Text.Words.Lower(phrase.Core.To - 1), out var known) || known.Sentence < sentence)
        {
            return null;
        }

        return known.Speaker with { FoundBy = SpeakerFoundBy.Title, Why = $"“{cast.Core(phrase)}” is “{known.Speaker.Name}”, who spoke before", Confidence = 0.75 };
    }

    /// <summary>"the administration", "the campaign": the one printed last with a name before the noun.</summary>
    public Speaker? Printed(SourcePhrase phrase)
    {
        var words = cast.Text.Words;
        if (!IsLoneNoun(phrase) || !IsOfSomebody(words[phrase.Core.To - 1]))
        {
            return null;
        }

        var noun = words.Lower(phrase.Core.To - 1);
        for (var i = phrase.Core.From - 1; i > 0 && phrase.Core.From - i < MostWordsBack; i--)
        {
            if (words.Lower(i) == noun && cast.MentionAt(i) < 0 && OwnerBefore(i) is var from and >= 0)
            {
                var name = $"{words.Text[words.Spans[from].Start..words.Spans[i - 1].End]} {words[i]}";
                return new Speaker(name, NameKind.Other, SpeakerFoundBy.Title, $"“{cast.Core(phrase)}” is “{name}”, printed before", 0.7);
            }
        }

        return null;
    }

    private bool IsLoneNoun(SourcePhrase phrase) =>
        phrase.Core.Length == 2 && phrase.Words == phrase.Core && cast.Text.Words[phrase.Core.From] is "the" or "The";

    // The last word before what tells more: "senior official of the harbour board".
    private int Noun(SourcePhrase phrase)
    {
        var tags = cast.Text.Words.Tags;
        for (var i = phrase.Core.From + 1; i < phrase.Core.To; i++)
        {
            if (tags[i] is WordTag.Preposition or WordTag.To or WordTag.Wh)
            {
                return i - 1;
            }
        }

        return phrase.Core.To - 1;
    }

    // The first word of the name or nationality right before a noun; -1 where there is none.
    private int OwnerBefore(int noun)
    {
        var words = cast.Text.Words;
        if (words.SentenceOf[noun - 1] != words.SentenceOf[noun])
        {
            return -1;
        }

        if (cast.MentionAt(noun - 1) is var m and >= 0)
        {
            return cast.Mentions[m].Words is var range && range.To == noun && !words.Text.AsSpan(words.Spans[range.From].Start..words.Spans[noun].Start).Contains('\n') ? range.From : -1;
        }

        return words.Shapes[noun - 1].Form == 1 && ListedWord.IsOfNation(words[noun - 1]) ? noun - 1 : -1;
    }

    private static bool IsOfSomebody(ReadOnlySpan<char> noun) => noun is "administration" or "campaign" or "government" or "military" or "army" or "embassy" or "police" or "delegation" or "team" or "transition";
}
