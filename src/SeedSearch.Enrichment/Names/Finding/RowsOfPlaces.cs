namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>"Utah, Colorado and Kansas": what a list knows as a place is one where all beside it in a row are places.</summary>
internal static class RowsOfPlaces
{
    /// <summary>The bit of <see cref="WordClasses.Kinds"/> for places.</summary>
    private const uint Place = 4;

    private static readonly uint Comma = WordHash.Lower(","), And = WordHash.Lower("and"), Or = WordHash.Lower("or");

    /// <summary>Makes places of such names; the names stand in order of place.</summary>
    public static void Settle(ArticleWords words, List<FoundName> names)
    {
        for (var start = 0; start < names.Count;)
        {
            var end = start + 1;
            while (end < names.Count && AreJoined(words, names[end - 1], names[end]))
            {
                end++;
            }

            if (end - start > 2)
            {
                Settle(words, names, start, end);
            }

            start = end;
        }
    }

    private static void Settle(ArticleWords words, List<FoundName> names, int start, int end)
    {
        var places = 0;
        for (var i = start; i < end; i++)
        {
            places += names[i].Kind == NameKind.Place ? 1 : 0;
        }

        for (var i = start; i < end && places * 3 >= (end - start) * 2; i++)
        {
            names[i] = names[i].Kind != NameKind.Place && IsListed(words, names[i]) ? names[i] with { Kind = NameKind.Place, Confidence = 0.7 } : names[i];
        }
    }

    /// <summary>Whether nothing but a comma, "and" or "or" stands between the names of one sentence.</summary>
    private static bool AreJoined(ArticleWords words, FoundName left, FoundName right)
    {
        var gap = right.Start - left.End;
        return left.Sentence == right.Sentence && gap is 1 or 2 && IsJoint(words.All[left.End]) && IsJoint(words.All[right.Start - 1]);
    }

    private static bool IsJoint(in Word word) => word.Lower == Comma || word.Lower == And || word.Lower == Or;

    private static bool IsListed(ArticleWords words, FoundName name)
    {
        ref readonly var first = ref words.All[name.Start];
        return first.LongestLength == name.End - name.Start && first.LongestAt == 0 && (WordClasses.Kinds(first.Longest) & Place) != 0;
    }
}
