using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.Names.WhoIsWho;

/// <summary>Where a person's name begins behind titles that the tagger took together with it: "President Xi", "Fire Chief Peter Miller", "Secretary of the Navy Miller".</summary>
internal static class TitlesBefore
{
    /// <summary>The first word of the name itself, from the found name's first to its last word.</summary>
    public static int End(ArticleWords words, FoundName name)
    {
        var start = name.Start;
        while (start + 1 < name.End && words.All[start + 1].Is(WordForm.Capital) && IsTitle(words, start))
        {
            start++;
        }

        for (var at = name.End - 2; at > start; at--)
        {
            if (words.All[at].Is(WordForm.Capital) && IsTitle(words, at) && !words.All[at].IsGivenName)
            {
                return at + 1;
            }
        }

        return BehindOffice(words, start, name.End);
    }

    /// <summary>"Speaker of the House Anna Miller": the given name behind "of" and a word, or the last word.</summary>
    private static int BehindOffice(ArticleWords words, int start, int end)
    {
        for (var of = start + 1; of < end - 2; of++)
        {
            if (words.Printed(of) is "of" && words.All[of - 1].In(NameList.Role))
            {
                var body = words.Printed(of + 1) is "the" ? of + 2 : of + 1;
                for (var at = body + 1; at < end - 1; at++)
                {
                    if (words.All[at].IsGivenName)
                    {
                        return at;
                    }
                }

                return body + 1 < end ? end - 1 : start;
            }
        }

        return start;
    }

    private static bool IsTitle(ArticleWords words, int at) =>
        Honorifics.Is(words.Printed(at)) || (words.All[at].In(NameList.Role) && !words.All[at].In(NameList.Surname));
}
