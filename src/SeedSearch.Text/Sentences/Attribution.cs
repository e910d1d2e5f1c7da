using System.Collections.Frozen;

namespace SeedSearch.Text.Sentences;

/// <summary>Tells that the words behind a question in quotation marks name its speaker: “Why?” Mr. Smith asked.</summary>
internal static class Attribution
{
    /// <summary>Verbs that stand behind a speaker's name. Source: written down for this project.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = FrozenSet.ToFrozenSet(
        ["said", "says", "asked", "asks", "added", "wrote", "writes", "tweeted", "wondered", "shouted", "cried", "replied", "exclaimed", "yelled", "quipped", "joked", "demanded", "inquired", "thought"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether one to four capitalised words and a verb of saying start at <paramref name="at"/>.</summary>
    public static bool Follows(ReadOnlySpan<char> text, int at, int limit)
    {
        for (var word = 0; word < 5 && at < limit; word++)
        {
            var start = at;
            while (at < limit && at - start < 24 && (char.IsLetter(text[at]) || text[at] is '.' or '-' or '\'' or '’'))
            {
                at++;
            }

            if (at == start)
            {
                return false;
            }

            if (!char.IsUpper(text[start]))
            {
                return word > 0 && Verbs.Contains(text[start..at].TrimEnd('.'));
            }

            if (at < limit && text[at] == ' ')
            {
                at++;
            }
        }

        return false;
    }
}
