using SeedSearch.Enrichment.Names.WhoIsWho;

namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>Ends of people's names that stand apart: what follows a name by which somebody is called (John "Jack" Miller), and "Jr."</summary>
internal static class PersonEnds
{
    private const int MostCalled = 2;

    private static readonly HashSet<uint> Quotes = [.. "\" “ ” '' ``".Split(' ').Select(mark => WordHash.Lower(mark))];

    /// <summary>Lengthens the names of people; names within what is added are gone.</summary>
    public static void Complete(ArticleWords words, List<FoundName> names)
    {
        var kept = 0;
        for (var i = 0; i < names.Count;)
        {
            var name = names[i++];
            if (name.Kind == NameKind.Person)
            {
                var last = words.End(name.Sentence);
                var end = WithSuffix(words, Called(words, names, i, name.End, last), last);
                while (i < names.Count && names[i].Start < end)
                {
                    end = Math.Max(end, names[i++].End);
                }

                name = name with { End = end };
            }

            names[kept++] = name;
        }

        names.RemoveRange(kept, names.Count - kept);
    }

    /// <summary>Behind the surname that follows a name in quotation marks, or <paramref name="at"/> when there is none.</summary>
    private static int Called(ArticleWords words, List<FoundName> names, int next, int at, int last)
    {
        var all = words.All;
        if (at >= last || !Quotes.Contains(all[at].Lower))
        {
            return at;
        }

        var close = at + 1;
        while (close < last && close <= at + MostCalled && IsPlain(all[close]))
        {
            close++;
        }

        if (close == at + 1 || close + 1 >= last || !Quotes.Contains(all[close].Lower) || !IsPlain(all[close + 1]) || IsSurnameless(all[close + 1]))
        {
            return at;
        }

        while (next < names.Count && names[next].Start < close + 1)
        {
            next++;
        }

        if (next < names.Count && names[next].Start == close + 1)
        {
            return names[next].Kind == NameKind.Person || names[next].End == close + 2 ? names[next].End : at;
        }

        return close + 2 < last && all[close + 2].Is(WordForm.Capital) ? at : close + 2;
    }

    private static int WithSuffix(ArticleWords words, int at, int last) => at < last && Honorifics.IsSuffix(words.Printed(at).ToString()) ? at + 1 : at;

    private static bool IsPlain(in Word word) => word.Is(WordForm.Capital) && !word.Is(WordForm.Digit | WordForm.Mark);

    /// <summary>Whether the word closes a thing's name rather than a person's: "Prince "Purple Rain" Tour".</summary>
    private static bool IsSurnameless(in Word word) => word.In(NameList.WorkWord) || word.In(NameList.OrganisationWord) || word.In(NameList.Event) || word.In(NameList.Role);
}
