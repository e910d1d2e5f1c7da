using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Tells whom a source stands for. One a article: it remembers who spoke last, so sources are asked in their order.</summary>
internal sealed class SpeakerResolver(ArticleCast cast)
{
    private readonly PronounResolver pronouns = new(cast);
    private readonly TitleResolver titles = new(cast);
    private readonly SpokenBefore before = new();

    /// <summary>Whom the source of <paramref name="attribution"/> stands for; asked in order of the cues.</summary>
    public Speaker Resolve(Attribution attribution)
    {
        if (attribution.Source.Count == 0)
        {
            return Speaker.Unknown("no source is printed");
        }

        var phrase = new SourcePhrase(cast.Text, attribution.Source);
        if (phrase.Words.Length <= 0)
        {
            return Speaker.Unknown("no source is printed");
        }

        var speaker = Of(phrase, attribution);
        if (speaker.Name is not null && cast.Text.QuotationOf[attribution.Cue.From] < 0)
        {
            before.Add(speaker, cast.Text.Words.SentenceOf[attribution.Cue.From]);
        }

        return speaker;
    }

    private Speaker Of(SourcePhrase phrase, Attribution attribution)
    {
        if (phrase.Words.Length == 1 && PronounWords.Of(cast.Text.Words[phrase.Words.From]) is { } pronoun)
        {
            return Pronoun(phrase.Words.From, pronoun.Kind, pronoun.Gender, attribution);
        }

        if (PassiveCue.Is(cast.Text, attribution, phrase))
        {
            return Speaker.Unknown($"it is said to or about “{Printed(phrase)}”, not by whom");
        }

        return Named(phrase) ?? titles.Resolve(phrase, before) ?? PrintedName.Resolve(cast, phrase) ?? AsPrinted(phrase);
    }

    private Speaker Pronoun(int word, PronounKind kind, Gender gender, Attribution attribution) => kind switch
    {
        PronounKind.Person => pronouns.Person(word, gender, before, attribution),
        PronounKind.Relative => pronouns.Relative(word, QuoteBuilder.IsSpeechCue(cast.Text, attribution.Cue)),
        PronounKind.Body => pronouns.Body(word, before, isGroup: false),
        PronounKind.Group => pronouns.Body(word, before, isGroup: true),
        _ when cast.Text.QuotationOf[attribution.Cue.From] >= 0 => Speaker.Unknown($"“{cast.Text.Words[word]}” is whoever is quoted"),
        _ => Speaker.Unknown($"“{cast.Text.Words[word]}” is the writer"),
    };

    /// <summary>The name that the phrase is about, rather than one that only describes it ("Trump's lawyer").</summary>
    private Speaker? Named(SourcePhrase phrase)
    {
        var words = cast.Text.Words;
        var at = cast.NamedAt(phrase.Head);
        for (var i = phrase.Core.From; at < 0 && i < phrase.Core.To; i++)
        {
            // "President Xi Jinping", "analyst Stefanie Kam of the school": the name before any preposition, and nobody's possession.
            if (words.Tags[i] is WordTag.Preposition && i > phrase.Core.From)
            {
                break;
            }

            var m = cast.NamedAt(i);
            if (m >= 0 && cast.Mentions[m].Mention.Kind == NameKind.Person && !cast.Mentions[m].IsModifier && (cast.Mentions[m].Words.To > phrase.Head || cast.Mentions[m].Words.To == phrase.Core.To))
            {
                at = m;
            }
        }

        if (at < 0)
        {
            at = Apposed(phrase);
        }

        if (at >= 0 && Trailing(phrase, at) is var better and >= 0)
        {
            at = better;
        }
        else if (at >= 0 && cast.Mentions[at].Words.To is var next && next < phrase.Core.To && words.Tags[next] is WordTag.Noun or WordTag.Nouns && (words.Tags[next] == WordTag.Nouns || HumanNouns.IsPerson(words[next])))
        {
            // "a top Wilson aide", "Wilson supporters": the name only tells whose.
            return null;
        }

        if (at < 0 || cast.Mentions[at] is { IsModifier: true, Words: var range } && range.To < phrase.Core.To)
        {
            return at >= 0 || OrganisationBefore(phrase) is not { } body ? null : body;
        }

        var mention = cast.Mentions[at].Mention;
        var printed = mention.Span.Of(cast.Text.Words.Text);
        var why = printed == mention.Name ? $"{mention.Name} is named with the quote" : $"“{printed}” stands for {mention.Name}: {mention.Why}";
        // A place that speaks is whoever rules there: "Beijing said".
        return new Speaker(mention.Name, mention.Kind == NameKind.Place ? NameKind.Organisation : mention.Kind, SpeakerFoundBy.Name, why, 0.6 + (0.4 * mention.Confidence));
    }

    // "Kaspersky Lab chief executive Eugene Kaspersky": of several names in a row the last one is the person.
    private int Trailing(SourcePhrase phrase, int at)
    {
        if (cast.Mentions[at].Mention.Kind == NameKind.Person)
        {
            return -1;
        }

        var words = cast.Text.Words;
        for (var i = cast.Mentions[at].Words.To; i < phrase.Core.To && words.Tags[i] != WordTag.Preposition; i++)
        {
            var m = cast.MentionAt(i);
            if (m >= 0 && cast.Mentions[m].Mention.Kind == NameKind.Person && !cast.Mentions[m].IsModifier)
            {
                return m;
            }
        }

        return -1;
    }

    // "the campaign's chairman, John Podesta, ..."
    private int Apposed(SourcePhrase phrase)
    {
        var i = phrase.Core.To;
        if (i >= phrase.Words.To || cast.Text.Words.Tags[i] != WordTag.Comma)
        {
            return -1;
        }

        var m = i + 1 < phrase.Words.To ? cast.MentionAt(i + 1) : -1;
        return m >= 0 && cast.Mentions[m].Mention.Kind == NameKind.Person && !cast.Mentions[m].IsModifier
            && (cast.Mentions[m].Words.To >= phrase.Words.To || cast.Text.Words.Tags[cast.Mentions[m].Words.To] == WordTag.Comma) ? m : -1;
    }

    // "the Global Times newspaper", "the Trump campaign": a body's name before a noun for bodies.
    private Speaker? OrganisationBefore(SourcePhrase phrase)
    {
        if (!HumanNouns.IsBody(cast.Text.Words[phrase.Head]) || phrase.Head == phrase.Core.From)
        {
            return null;
        }

        var m = cast.MentionAt(phrase.Head - 1);
        return m >= 0 && cast.Mentions[m] is { IsModifier: false, Mention: { Kind: NameKind.Organisation } mention }
            ? new Speaker(mention.Name, NameKind.Organisation, SpeakerFoundBy.Name, $"{mention.Name} is named with the quote", 0.6 + (0.4 * mention.Confidence))
            : null;
    }

    private Speaker AsPrinted(SourcePhrase phrase)
    {
        var name = PrintedGroup.Name(cast.Text, phrase);
        return name is null
            ? Speaker.Unknown($"“{Printed(phrase)}” names nobody")
            : new Speaker(name, NameKind.Other, SpeakerFoundBy.Name, "the source as printed, not a name", 0.85);
    }

    private string Printed(SourcePhrase phrase) =>
        cast.Text.Words.Text[cast.Text.Words.Spans[phrase.Words.From].Start..cast.Text.Words.Spans[phrase.Words.To - 1].End];
}
