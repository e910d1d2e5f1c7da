namespace SeedSearch.Enrichment.Names;

/// <summary>Which lists of known names to use.</summary>
public sealed record NameOptions
{
    /// <summary>An organisations.yaml that takes the place of the one shipped.</summary>
    /// <value>A path, or null (the default) for the list shipped in this library.</value>
    public string? OrganisationsPath { get; init; }

    /// <summary>A people.yaml that takes the place of the one shipped.</summary>
    /// <value>A path, or null (the default) for the list shipped in this library.</value>
    public string? PeoplePath { get; init; }
}
