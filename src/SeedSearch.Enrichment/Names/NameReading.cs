namespace SeedSearch.Enrichment.Names;

/// <summary>All that the names of one article tell.</summary>
public sealed record NameReading
{
    /// <summary>Names in order of their place, not overlapping.</summary>
    public required IReadOnlyList<NameMention> Mentions { get; init; }

    /// <summary>The people named, in order of their first mention.</summary>
    public required IReadOnlyList<PersonInArticle> People { get; init; }

    /// <summary>For whom people are printed to speak, in order of their place.</summary>
    public required IReadOnlyList<Affiliation> Affiliations { get; init; }
}
