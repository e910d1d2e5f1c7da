namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>The word lists a word can stand in. Part of each feature's hash: adding at the end is safe, reordering wants new weights.</summary>
internal enum NameList
{
    MaleFirstName,
    FemaleFirstName,
    Surname,
    Country,
    Nationality,
    City,
    OrganisationWord,
    Company,
    Club,
    Agency,
    Role,
    CommonWord,
    KnownOrganisation,
    KnownPerson,
    Event,
    Calendar,
}
