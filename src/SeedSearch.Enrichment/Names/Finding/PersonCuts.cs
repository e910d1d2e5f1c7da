namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>
/// Names of people that run on into what follows: the same name in a fuller form, as pages print it beside a link ("Anna Miller Anna Rose Miller",
/// "Anna Miller Rose (Anna)"), a second person ("Anna W. and Peter"), the next headline ("Anna Miller Republicans"), or members of a party ("House Republicans").
/// </summary>
internal static class PersonCuts
{
    /// <summary>The bit of <see cref="WordClasses.Kinds"/> for bodies.</summary>
    private const uint Bodies = 2;

    private static readonly uint And = WordHash.Lower("and"), Open = WordHash.Lower("("), Close = WordHash.Lower(")");

    /// <summary>Ends such names where they end; behind "and" a second person begins.</summary>
    public static void Cut(ArticleWords words, List<FoundName> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Kind != NameKind.Person || name.End - name.Start < 2)
            {
                continue;
            }

            var joint = words.All[name.Start..name.End].IndexOf(And);
            if (joint > 0)
            {
                Split(words, names, i, name.Start + joint);
            }
            else if (name.End - name.Start == 2 && IsGroup(words, name.End - 1))
            {
                names[i] = name with { Start = name.End - 1, Kind = NameKind.Other };
                if ((WordClasses.Kinds(words.All[name.Start].Longest) & Bodies) != 0)
                {
                    names.Insert(i, name with { End = name.Start + 1, Kind = NameKind.Organisation });
                }
            }
            else if (End(words, name) is var end && end < name.End)
            {
                names[i] = name with { End = end };
            }
        }
    }

    private static void Split(ArticleWords words, List<FoundName> names, int index, int joint)
    {
        var name = names[index];
        names[index] = name with { End = joint };
        ref readonly var last = ref words.All[name.End - 1];
        if (joint + 1 < name.End && words.All[joint + 1].Is(WordForm.Capital) && (last.In(NameList.Surname) || !(last.In(NameList.CommonWord) || last.In(NameList.OrganisationWord))))
        {
            names.Insert(index + 1, name with { Start = joint + 1 });
        }
    }

    private static int End(ArticleWords words, FoundName name)
    {
        var all = words.All;
        for (var at = name.Start + 2; at < name.End; at++)
        {
            if (all[at].Lower == all[name.Start].Lower)
            {
                return BehindFirst(words, name, at);
            }

            if (at == name.End - 1 && Continues(words.Printed(at), words.Printed(name.Start)))
            {
                return name.Start + 1;
            }
        }

        var isCalledByFirst = name.End + 2 < words.End(name.Sentence) && all[name.End].Lower == Open && all[name.End + 1].Lower == all[name.Start].Lower && all[name.End + 2].Lower == Close;
        return name.End - name.Start > 2 && (isCalledByFirst || IsPeople(all[name.End - 1])) ? name.End - 1 : name.End;
    }

    /// <summary>The end of the first name when its first word stands again at <paramref name="again"/>.</summary>
    private static int BehindFirst(ArticleWords words, FoundName name, int again)
    {
        var all = words.All;
        if (again == name.End - 1 && all[name.Start + 1].IsGivenName && (again > name.Start + 2 || !all[name.Start].IsGivenName))
        {
            return name.Start + 1; // "Miller Anna Rose Miller": the surname alone, then the full name
        }

        while (again > name.Start + 1 && all[again - 1].In(NameList.Role))
        {
            again--;
        }

        return again;
    }

    /// <summary>Whether the word is the first one with the next headline's word grown onto it: "MillerHow".</summary>
    private static bool Continues(ReadOnlySpan<char> word, ReadOnlySpan<char> first) =>
        first.Length > 2 && word.Length > first.Length && word.StartsWith(first, StringComparison.Ordinal) && char.IsUpper(word[first.Length]) && char.IsLower(word[first.Length - 1]);

    private static bool IsPeople(in Word word) => word.In(NameList.Nationality) && !word.In(NameList.Surname) && !word.IsGivenName;

    /// <summary>"House Republicans": members of a party or a people.</summary>
    private static bool IsGroup(ArticleWords words, int at) => IsPeople(words.All[at]) && words.Printed(at)[^1] == 's';

    private static int IndexOf(this ReadOnlySpan<Word> words, uint lower)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Lower == lower)
            {
                return i;
            }
        }

        return -1;
    }
}
