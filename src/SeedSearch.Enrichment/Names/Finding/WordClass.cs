namespace SeedSearch.Enrichment.Names.Finding;

/// <summary>What the lists make of a word, in one number: the kind that tells most, for patterns of a chunk's words.</summary>
internal enum WordClass : uint
{
    Unknown,
    Common,
    First,
    Surname,
    FirstOrSurname,
    Initial,
    OrganisationWord,
    PlaceWord,
    WorkWord,
    Place,
    Nationality,
    Body,
    Person,
    Work,
    Calendar,
    Role,
    Number,
    Link,
    Acronym,
    Event,
}
