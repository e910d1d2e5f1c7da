using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Tells whom a source stands for. One a article: it remembers who spoke last, so sources are asked in their order.</summary>
internal sealed class SpeakerResolver
{
    private readonly ArticleCast cast;
    private readonly PronounResolver pronouns;
    private readonly BodyResolver bodies;
    private readonly TitleResolver titles;
    private readonly DescribedBefore described;
    private readonly SpokenBefore before = new();

    public SpeakerResolver(ArticleCast cast)
    {
        (this.cast, pronouns, bodies, described) = (cast, new(cast), new(cast), new(cast));
        titles = new(cast, bodies);
    }

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
            described.Add(speaker, phrase);
        }

        return speaker;
    }

    private Speaker Of(SourcePhrase phrase, Attribution attribution)
    {
        if ((phrase.Words.Length == 1 || cast.Text.Words[phrase.Words.From + 1] is "and") && PronounWords.Of(cast.Text.Words[phrase.Words.From]) is { } pronoun)
        {
            return Pronoun(phrase.Words.From, pronoun.Kind, pronoun.Gender, attribution);
        }

        if (phrase.Words.Length == 1 && TurnLabels.IsQuestion(cast.Text.Words[phrase.Words.From]))
        {
            return titles.Answering(phrase);
        }

        if (PassiveCue.Is(cast.Text, attribution, phrase))
        {
            return Speaker.Unknown($"it is said to or about “{Printed(phrase)}”, not by whom");
        }

        return Named(phrase) ?? Paper(phrase) ?? described.Spoke(phrase, before.Latest.Sentence) ?? titles.Resolve(phrase, before) ?? described.Spoke(phrase) ?? described.Printed(phrase) ?? PrintedName.Resolve(cast, phrase) ?? AsPrinted(phrase);
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
        var row = Coordination.First(cast, phrase);
        var at = row >= 0 ? row : cast.NamedAt(phrase.Head);
        for (var i = phrase.Core.From; at < 0 && i < phrase.Core.To; i++)
        {
            // "President Xi Jinping", "analyst Stefanie Kam of the school": the name before any preposition, and nobody's possession.
            if (words.Tags[i] is WordTag.Preposition && i > phrase.Core.From)
            {
                break;
            }

            var m = cast.NamedAt(i);
            if (m >= 0 && cast.Mentions[m].Mention.Kind == NameKind.Person && (IsAtEnd(cast.Mentions[m], phrase) || (!cast.Mentions[m].IsModifier && cast.Mentions[m].Words.To > phrase.Head)))
            {
                at = m;
            }
        }

        if (at < 0)
        {
            at = Apposed(phrase);
        }

        if (row < 0 && at >= 0 && Trailing(phrase, at) is var better and >= 0)
        {
            at = better;
        }
        else if (at >= 0 && TellsWhose(cast.Mentions[at], phrase))
        {
            return null;
        }

        if (at < 0 || cast.Mentions[at] is { IsModifier: true, Words: var range } && range.To < phrase.Core.To)
        {
            return at >= 0 || OrganisationBefore(phrase) is not { } body ? null : body;
        }

        var mention = cast.Mentions[at].Mention;
        if (mention.Kind == NameKind.Person && titles.BySurname(cast.Mentions[at]) is { } titled && titled.Name != mention.Name)
        {
            return new Speaker(titled.Name, NameKind.Person, SpeakerFoundBy.Name, $"“{Printed(phrase)}” is {titled.Name}, printed with that title in this article", 0.8);
        }

        var printed = mention.Span.Of(cast.Text.Words.Text);
        var name = mention.Kind == NameKind.Organisation ? WhoseMinistry.Name(cast, at) : mention.Name;
        var why = printed == mention.Name ? $"{mention.Name} is named with the quote" : $"“{printed}” stands for {mention.Name}: {mention.Why}";
        // A place that speaks is whoever rules there: "Beijing said".
        return new Speaker(name, mention.Kind == NameKind.Place ? NameKind.Organisation : mention.Kind, SpeakerFoundBy.Name, why, 0.6 + (0.4 * mention.Confidence)) { IsPlace = mention.Kind == NameKind.Place, With = [.. Coordination.Others(cast, phrase, at).Select(m => new FellowSpeaker(m.Mention.Name, m.Mention.Kind))] };
    }

    // The last word of a source tells nobody's possession, whatever the parse says, but "Wilson's".
    private bool IsAtEnd(CastMention mention, SourcePhrase phrase) =>
        mention.Words.To == phrase.Core.To && (mention.Words.To >= cast.Text.Words.Count || cast.Text.Words[mention.Words.To] is not ("'s" or "’s" or "'" or "’"));

    // "a top Wilson aide", "Wilson supporters", "Leeds police", "the Leeds-based group": the name only tells whose.
    private bool TellsWhose(CastMention mention, SourcePhrase phrase)
    {
        var (words, next) = (cast.Text.Words, mention.Words.To);
        if (next >= phrase.Core.To)
        {
            return false;
        }

        var isPlace = mention.Mention.Kind == NameKind.Place;
        return words.Tags[next] switch
        {
            WordTag.Nouns => true,
            WordTag.Noun => isPlace || HumanNouns.IsPerson(words[next]) || IsBased(words[next - 1]),
            WordTag.Hyphen => isPlace,
            WordTag.Preposition or WordTag.Conjunction or WordTag.To or WordTag.Wh => false,
            // Whatever the tag says: "US experts".
            _ => isPlace && words.Shapes[next].Form == 0,
        };
    }

    // "Leeds-based", "U.S.-led"
    private static bool IsBased(ReadOnlySpan<char> word) => word is "based" or "led" or "backed" || word.EndsWith("-based") || word.EndsWith("-led") || word.EndsWith("-backed");

    // "Kaspersky Lab chief executive Eugene Kaspersky", "Wilson running mate Peter Jones": of several names in a row the last one is the person.
    private int Trailing(SourcePhrase phrase, int at)
    {
        var words = cast.Text.Words;
        var next = cast.Mentions[at].Words.To;
        var isPerson = cast.Mentions[at].Mention.Kind == NameKind.Person;
        if (isPerson && !(next < phrase.Core.To && words.Shapes[next].Form == 0))
        {
            return -1;
        }

        for (var i = next; i < phrase.Core.To && words.Tags[i] != WordTag.Preposition && !(isPerson && words.Tags[i] is WordTag.Conjunction or WordTag.VerbPast or WordTag.VerbThird or WordTag.VerbPresent); i++)
        {
            var m = cast.MentionAt(i);
            if (m >= 0 && cast.Mentions[m].Mention.Kind == NameKind.Person && !cast.Mentions[m].IsModifier && (!isPerson || (cast.Mentions[m].Words.From > next && HumanNouns.IsPerson(words[cast.Mentions[m].Words.From - 1]))))
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

    // "the Post": the body named before whose name ends so, where the word alone was not read as a name.
    private Speaker? Paper(SourcePhrase phrase)
    {
        var words = cast.Text.Words;
        return phrase.Core.Length == 2 && words[phrase.Core.From] is "the" or "The" && words.Shapes[phrase.Core.From + 1].Form == 1 ? bodies.EndingWith(phrase, words[phrase.Core.From + 1]) : null;
    }

    // "the Global Times newspaper", "the Trump campaign": a body's name before a noun for bodies.
    private Speaker? OrganisationBefore(SourcePhrase phrase)
    {
        if (!HumanNouns.IsBody(cast.Text.Words[phrase.Head]) || phrase.Head == phrase.Core.From)
        {
            return null;
        }

        var m = cast.MentionAt(phrase.Head - 1);
        return m >= 0 && !IsBased(cast.Text.Words[phrase.Head - 1]) && cast.Mentions[m] is { IsModifier: false, Mention: { Kind: NameKind.Organisation } mention }
            ? new Speaker(mention.Name, NameKind.Organisation, SpeakerFoundBy.Name, $"{mention.Name} is named with the quote", 0.6 + (0.4 * mention.Confidence))
            : null;
    }

    private Speaker AsPrinted(SourcePhrase phrase)
    {
        if (TitledName(phrase) is { } titled)
        {
            return titled;
        }

        var name = PrintedGroup.Name(cast.Text, phrase);
        return name is null && NameAtEnd(phrase) is { } named ? named
            : name is null
            ? Speaker.Unknown($"“{Printed(phrase)}” names nobody")
            : new Speaker(name, NameKind.Other, SpeakerFoundBy.Name, "the source as printed, not a name", 0.85);
    }

    // "Secretary of Fisheries Margaret Wilson": behind a title, a given name and one more word.
    private Speaker? TitledName(SourcePhrase phrase)
    {
        var (words, to) = (cast.Text.Words, phrase.Core.To);
        if (to - phrase.Core.From < 3 || words.Shapes[to - 1].Form != 1 || words.Shapes[to - 2].Form != 1 || !ListedWord.IsGivenName(words[to - 2].ToString()))
        {
            return null;
        }

        for (var i = phrase.Core.From; i < to - 2; i++)
        {
            if (HumanNouns.IsPerson(words[i]))
            {
                return PrintedName.Of(cast, to - 2, to);
            }
        }

        return null;
    }

    // "former Justice Department Office of Information and Privacy Director Dan Metcalfe": a long row of titles ends with the name.
    private Speaker? NameAtEnd(SourcePhrase phrase)
    {
        var words = cast.Text.Words;
        var m = cast.NamedAt(phrase.Core.To - 1);
        if (m >= 0 && cast.Mentions[m] is { IsModifier: false, Mention: { Kind: NameKind.Person } mention })
        {
            return new Speaker(mention.Name, NameKind.Person, SpeakerFoundBy.Name, $"{mention.Name} is named with the quote", 0.6 + (0.4 * mention.Confidence));
        }

        var from = phrase.Core.To;
        while (from > phrase.Core.From && phrase.Core.To - from < 3 && words.Shapes[from - 1].Form is 1 or 3 or 7 && words.Tags[from - 1] == WordTag.Name && !HumanNouns.IsPerson(words[from - 1]) && !HumanNouns.IsBody(words[from - 1]))
        {
            from--;
        }

        return m < 0 && phrase.Core.To - from >= 2 && from > phrase.Core.From && HumanNouns.IsPerson(words[from - 1]) ? PrintedName.Of(cast, from, phrase.Core.To) : null;
    }

    private string Printed(SourcePhrase phrase) =>
        cast.Text.Words.Text[cast.Text.Words.Spans[phrase.Words.From].Start..cast.Text.Words.Spans[phrase.Words.To - 1].End];
}
