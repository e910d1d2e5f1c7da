using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Quotes.Speakers;

/// <summary>Tells whose ministry speaks, where the article says so: "Freedonia's Foreign Ministry ... the Foreign Ministry said".</summary>
internal static class WhoseMinistry
{
    /// <summary>Farther back no country is sought; keeps the time linear.</summary>
    private const int MostMentionsBack = 200;

    /// <summary>The name of a body, for a ministry with the country printed beside it, or beside the same name before.</summary>
    public static string Name(ArticleCast cast, int mention)
    {
        var name = cast.Mentions[mention].Mention.Name;
        if (!name.EndsWith("Ministry", StringComparison.Ordinal) && !name.StartsWith("Ministry of ", StringComparison.Ordinal))
        {
            return name;
        }

        for (var m = mention; m >= 0 && mention - m < MostMentionsBack; m--)
        {
            var other = cast.Mentions[m].Mention;
            if (other.Kind != NameKind.Organisation || !other.Name.EndsWith(name, StringComparison.Ordinal))
            {
                continue;
            }

            if (other.Name.Length > name.Length)
            {
                return other.Name;
            }

            if (Owner(cast, cast.Mentions[m].Words.From) is { } owner)
            {
                return $"{owner} {name}";
            }
        }

        return name;
    }

    // "Freedonia's", "Freedonian", "North Freedonian".
    private static string? Owner(ArticleCast cast, int from)
    {
        var words = cast.Text.Words;
        if (from > 1 && words[from - 1] is "'s" or "’s" or "'" or "’")
        {
            return cast.MentionAt(from - 2) is var place and >= 0 && cast.Mentions[place].Mention.Kind == NameKind.Place ? $"{cast.Mentions[place].Mention.Name}'s" : null;
        }

        if (from == 0 || words.Shapes[from - 1].Form != 1 || !ListedWord.IsOfNation(words[from - 1]))
        {
            return null;
        }

        return from > 1 && words[from - 2] is "North" or "South" ? $"{words[from - 2]} {words[from - 1]}" : words[from - 1].ToString();
    }
}
