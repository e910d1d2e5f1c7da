namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>What stands around a chunk: the nouns and verbs that tell what kind of thing it names.</summary>
internal static class ChunkContext
{
    /// <summary>Words that a phrase may be long before its head noun: "an English progressive rock band".</summary>
    private const int LongestPhrase = 10;

    /// <summary>Words of an aside in brackets that is passed over.</summary>
    private const int LongestAside = 14;

    private static readonly HashSet<uint> Be = Hashes("is was are were became remains");
    private static readonly HashSet<uint> Articles = Hashes("a an the one another");
    private static readonly HashSet<uint> Breaks = Hashes("of in by for from who which that at to with on and or where when located based founded whose as . , ; : ( )");
    private static readonly HashSet<uint> Quotes = Hashes("\" “ ” '' `` ' ‘");
    private static readonly uint Comma = WordHash.Lower(","), Open = WordHash.Lower("("), Close = WordHash.Lower(")"), And = WordHash.Lower("and");

    /// <summary>The class of a noun: 0 none, 1 of people, 2 of bodies, 3 of works, 4 of places.</summary>
    public static uint NounClass(in Word word)
    {
        if (word.Is(WordForm.Capital | WordForm.Mark))
        {
            return 0;
        }

        return In(word, NameList.Role) ? 1u : In(word, NameList.OrganisationNoun) ? 2u : In(word, NameList.WorkWord) ? 3u : In(word, NameList.PlaceWord) ? 4u : 0u;
    }

    /// <summary>The nearest noun with a class among the three words on the left, and how far: "guitarist X", "the film X"; 0 when there is none.</summary>
    public static uint LeftNoun(ReadOnlySpan<Word> all, int sentenceStart, int at)
    {
        for (var i = at - 1; i >= sentenceStart && i >= at - 3; i--)
        {
            if (NounClass(all[i]) is var noun and not 0)
            {
                return (noun * 2) + (i == at - 1 || Quotes.Contains(all[i + 1].Lower) ? 1u : 0u);
            }

            if (all[i].Is(WordForm.Mark) && !Quotes.Contains(all[i].Lower))
            {
                break;
            }
        }

        return 0;
    }

    /// <summary>The noun right behind, perhaps with one word between: "Beatles album", "Ohio state senator"; 0 when there is none.</summary>
    public static uint RightNoun(ReadOnlySpan<Word> all, int sentenceEnd, int at)
    {
        for (var i = at; i < sentenceEnd && i < at + 2 && !all[i].Is(WordForm.Mark | WordForm.Capital); i++)
        {
            if (NounClass(all[i]) is var noun and not 0)
            {
                return (noun * 2) + (i == at ? 1u : 0u);
            }

            if (Be.Contains(all[i].Lower) || Breaks.Contains(all[i].Lower))
            {
                break;
            }
        }

        return 0;
    }

    /// <summary>What the chunk is said to be: "X ( 1943 - 2001 ) was an English singer", "X , a band from"; the noun's class and how it is joined, or 0.</summary>
    public static uint Definition(ReadOnlySpan<Word> all, int sentenceEnd, int at, out int noun)
    {
        noun = -1;
        var i = at;
        if (i < sentenceEnd && Quotes.Contains(all[i].Lower))
        {
            i++;
        }

        if (i < sentenceEnd && all[i].Lower == Open)
        {
            var close = i;
            while (close < sentenceEnd && close < i + LongestAside && all[close].Lower != Close)
            {
                close++;
            }

            i = close < sentenceEnd && all[close].Lower == Close ? close + 1 : i;
        }

        if (i >= sentenceEnd)
        {
            return 0;
        }

        var joined = Be.Contains(all[i].Lower) ? 1u : all[i].Lower == Comma ? 2u : 0u;
        if (joined == 0 || i + 1 >= sentenceEnd || !(Articles.Contains(all[i + 1].Lower) || joined == 2))
        {
            return 0;
        }

        var head = 0u;
        var told = Articles.Contains(all[i + 1].Lower);
        for (i++; i < sentenceEnd && i < at + LongestAside + LongestPhrase && !Breaks.Contains(all[i].Lower); i++)
        {
            head = NounClass(all[i]) is var kind and not 0 ? kind : head;
            noun = told && !all[i].Is(WordForm.Mark | WordForm.Capital) ? i : noun;
        }

        return head == 0 ? 0 : (head * 4) + joined;
    }

    /// <summary>1 a verb of people follows, 2 a verb of bodies, 3 both, 0 none.</summary>
    public static uint Verb(ReadOnlySpan<Word> all, int sentenceEnd, int at)
    {
        for (var i = at; i < sentenceEnd && i < at + 2 && !all[i].Is(WordForm.Mark | WordForm.Capital); i++)
        {
            var verb = (In(all[i], NameList.PersonVerb) ? 1u : 0u) | (In(all[i], NameList.OrganisationVerb) ? 2u : 0u);
            if (verb != 0)
            {
                return verb;
            }
        }

        return 0;
    }

    /// <summary>1 in quotation marks, 2 in brackets, 3 a mark before only, 4 a mark behind only, 0 neither.</summary>
    public static uint Marks(ReadOnlySpan<Word> all, int sentenceStart, int sentenceEnd, Chunk chunk)
    {
        var before = chunk.Start > sentenceStart ? all[chunk.Start - 1].Lower : 0;
        var after = chunk.End < sentenceEnd ? all[chunk.End].Lower : 0;
        return (Quotes.Contains(before), Quotes.Contains(after)) switch
        {
            (true, true) => 1,
            (true, false) => 3,
            (false, true) => 4,
            _ => before == Open && after == Close ? 2u : 0u,
        };
    }

    /// <summary>Whether the two chunks stand in a row of like things: "X , Y", "X and Y".</summary>
    public static bool Joined(ReadOnlySpan<Word> all, Chunk left, Chunk right)
    {
        var gap = right.Start - left.End;
        return gap is 1 or 2 && (all[left.End].Lower == Comma || all[left.End].Lower == And) && (gap == 1 || all[left.End + 1].Lower == And);
    }

    private static bool In(in Word word, NameList list) => (word.Lists & (Gazetteer.Bit(list, 0) | Gazetteer.Bit(list, 3))) != 0;

    private static HashSet<uint> Hashes(string words) => [.. words.Split(' ').Select(word => WordHash.Lower(word))];
}
