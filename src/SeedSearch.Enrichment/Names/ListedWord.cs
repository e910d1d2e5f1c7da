using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.Names;

/// <summary>What the word lists tell of a single word, printed with a capital.</summary>
internal static class ListedWord
{
    private static readonly UInt128 Nationalities = Gazetteer.Any(NameList.Nationality);

    /// <summary>Whether a town, country, company, newspaper, agency or club is called so.</summary>
    public static bool IsPlaceOrBody(string word) => Stands(word, NameList.City, NameList.Country, NameList.Place, NameList.Company, NameList.Media, NameList.Agency, NameList.University);

    /// <summary>Whether a person's name may begin so: a given name, or a word that is no ordinary one.</summary>
    public static bool MayBeGivenName(string word) =>
        SurnamesFirst.Has(word) || Stands(word, NameList.MaleFirstName, NameList.FemaleFirstName) || !Stands(word, NameList.CommonWord, NameList.Calendar, NameList.Company, NameList.Country);

    /// <summary>Whether it is a given name on the lists ("Lewis"), whatever else it is.</summary>
    public static bool IsGivenName(string word) => Stands(word, NameList.MaleFirstName, NameList.FemaleFirstName);

    /// <summary>Whether somebody is known by this word alone ("Madonna").</summary>
    public static bool IsKnownAlone(string word) => Stands(word, NameList.Person);

    /// <summary>Whether it is a month or a day: "May Gallup" was a poll.</summary>
    public static bool IsDate(string word) => Stands(word, NameList.Calendar);

    /// <summary>Whether a person's name may end so: a family name, or a word that is no ordinary one and no office.</summary>
    public static bool MayBeSurname(string word) =>
        !Stands(word, NameList.Role) && (Stands(word, NameList.Surname) || !Stands(word, NameList.CommonWord, NameList.OrganisationWord, NameList.OrganisationNoun, NameList.WorkWord));

    /// <summary>Whether it tells of many rather than of one: "Virginians", "MPs", "Polls"; a family name that ends so ("Gates") does not.</summary>
    public static bool IsPlural(string word) =>
        word.Length > 2 && word[^1] == 's' && !Stands(word, NameList.Surname)
        && (char.IsUpper(word[^2]) || Stands(word[..^1], NameList.Nationality, NameList.People, NameList.CommonWord, NameList.Role) || Stands(word, NameList.Nationality, NameList.People));

    /// <summary>Whether it tells of a nation, a people or a faith ("Chinese").</summary>
    public static bool IsOfNation(ReadOnlySpan<char> word) => (Gazetteer.Shipped.ListsOf(word) & Nationalities) != 0;

    private static bool Stands(string word, params ReadOnlySpan<NameList> lists)
    {
        var held = Gazetteer.Shipped.ListsOf(word);
        foreach (var list in lists)
        {
            if ((held & Gazetteer.Bit(list, 0)) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
