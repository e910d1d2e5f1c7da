namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>Tells the class of a word, and of the entry that covers it.</summary>
internal static class WordClasses
{
    private static readonly uint Bodies = Mask(NameList.Company, NameList.Club, NameList.Agency, NameList.Band, NameList.Media, NameList.University, NameList.Party);
    private static readonly uint Places = Mask(NameList.Country, NameList.City, NameList.Place);
    private static readonly uint Works = Mask(NameList.Work, NameList.Product);
    private static readonly uint Events = Mask(NameList.Event);
    private static readonly uint Peoples = Mask(NameList.Nationality, NameList.People);
    private static readonly uint Persons = Mask(NameList.Person);

    /// <summary>The kinds of name an entry of the lists can stand for: 1 person, 2 body, 4 place, 8 work or event, 16 people.</summary>
    public static uint Kinds(uint lists) =>
        ((lists & Persons) != 0 ? 1u : 0) | ((lists & Bodies) != 0 ? 2u : 0) | ((lists & Places) != 0 ? 4u : 0) | ((lists & (Works | Events)) != 0 ? 8u : 0) | ((lists & Peoples) != 0 ? 16u : 0);

    /// <summary>The class of a word with a capital.</summary>
    public static WordClass Of(in Word word)
    {
        if (word.Is(WordForm.Link))
        {
            return WordClass.Link;
        }

        if (word.Is(WordForm.Digit))
        {
            return WordClass.Number;
        }

        var lists = word.Longest;
        if (word.LongestLength > 1)
        {
            var kinds = Kinds(lists);
            if (kinds != 0)
            {
                return (kinds & 2) != 0 ? WordClass.Body : (kinds & 1) != 0 ? WordClass.Person : (kinds & 4) != 0 ? WordClass.Place : (kinds & 8) != 0 ? WordClass.Work : WordClass.Nationality;
            }
        }

        if (word.In(NameList.OrganisationWord))
        {
            return WordClass.OrganisationWord;
        }

        if (word.In(NameList.PlaceWord))
        {
            return WordClass.PlaceWord;
        }

        if (word.In(NameList.WorkWord))
        {
            return WordClass.WorkWord;
        }

        var first = Only(word, NameList.MaleFirstName) || Only(word, NameList.FemaleFirstName);
        var last = Only(word, NameList.Surname);
        return word switch
        {
            _ when Only(word, NameList.Calendar) => WordClass.Calendar,
            _ when Only(word, NameList.Nationality) || Only(word, NameList.People) => WordClass.Nationality,
            _ when (lists & Places) != 0 && !first => WordClass.Place,
            _ when first => last ? WordClass.FirstOrSurname : WordClass.First,
            _ when (lists & Bodies) != 0 => WordClass.Body,
            _ when last => WordClass.Surname,
            _ when Only(word, NameList.Role) => WordClass.Role,
            _ when (lists & Events) != 0 => WordClass.Event,
            _ when (lists & (Works | Persons)) != 0 && !Only(word, NameList.CommonWord) => (lists & Persons) != 0 ? WordClass.Person : WordClass.Work,
            _ when Only(word, NameList.CommonWord) => WordClass.Common,
            _ when word.Span.Length == 1 || (word.Span.Length == 2 && word.Shape == Initial) => WordClass.Initial,
            _ when word.Is(WordForm.AllCapitals) && !word.Is(WordForm.InCapitals) => WordClass.Acronym,
            _ => WordClass.Unknown,
        };
    }

    private static readonly uint Initial = WordShape.Of("J.").Shape;

    private static bool Only(in Word word, NameList list) => (word.Lists & Gazetteer.Bit(list, 0)) != 0;

    private static uint Mask(params NameList[] lists)
    {
        var mask = 0u;
        foreach (var list in lists)
        {
            mask |= 1u << (int)list;
        }

        return mask;
    }
}
