namespace SeedSearch.Enrichment.Names;

/// <summary>By which pronoun an article speaks of a person, as far as the article or the word lists tell.</summary>
public enum Gender
{
    /// <summary>Nothing tells, or the evidence disagrees.</summary>
    Unknown,

    /// <summary>"she".</summary>
    Female,

    /// <summary>"he".</summary>
    Male,
}
