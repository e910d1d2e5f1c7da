using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>A source that looks like a person's name where no name was recognised: "Xi", "Ms Kam".</summary>
internal static class PrintedName
{
    /// <summary>Words of the longest name.</summary>
    public const int MostWords = 4;

    /// <summary>Null when the phrase is more than a name.</summary>
    public static Speaker? Resolve(ArticleCast cast, SourcePhrase phrase)
    {
        var words = cast.Text.Words;
        var from = phrase.Core.From;
        // "China's Xi"
        for (var i = phrase.Core.To - 2; i > from; i--)
        {
            if (words.Tags[i] == WordTag.PossessiveS)
            {
                from = i + 1;
                break;
            }
        }

        return Of(cast, from, phrase.Core.To);
    }

    /// <summary>The person of these words, when they are a name and nothing else.</summary>
    public static Speaker? Of(ArticleCast cast, int from, int to)
    {
        var words = cast.Text.Words;
        var hasHonorific = false;
        while (from < to && (Honorifics.Is(words[from]) || words[from] is "."))
        {
            (hasHonorific, from) = (true, from + 1);
        }

        if (from >= to || to - from > MostWords)
        {
            return null;
        }

        for (var i = from; i < to; i++)
        {
            if (words.Shapes[i].Form is not (1 or 7) || (words.Tags[i] != WordTag.Name && cast.Text.IsParsed[words.SentenceOf[i]]) || HumanNouns.IsPerson(words[i]) || HumanNouns.IsBody(words[i]))
            {
                return null;
            }
        }

        var printed = words.Text[words.Spans[from].Start..words.Spans[to - 1].End];
        printed = printed.EndsWith("'s", StringComparison.Ordinal) || printed.EndsWith("’s", StringComparison.Ordinal) ? printed[..^2] : printed;
        if (cast.OnlyBearer(printed) is { } bearer)
        {
            return new Speaker(bearer.Name, NameKind.Person, SpeakerFoundBy.Name, $"“{printed}” is part of the name of {bearer.Name}", 0.85);
        }

        return cast.MentionAt(from) is var m and >= 0 && cast.Mentions[m].Mention.Kind != NameKind.Person ? null
            : new Speaker(printed, NameKind.Person, SpeakerFoundBy.Name, hasHonorific ? "the name as printed beside “Mr”, “Ms” or their like" : "the name as printed", hasHonorific ? 0.8 : 0.65);
    }
}
