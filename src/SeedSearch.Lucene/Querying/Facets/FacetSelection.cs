namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>What a reader chose in a dimension. Selections of several dimensions must all hold.</summary>
/// <param name="Dimension">The dimension's name as it was indexed.</param>
public sealed record FacetSelection(string Dimension)
{
    /// <summary>At least one of these values, where there are any.</summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];

    /// <summary>Each of these values.</summary>
    public IReadOnlyList<string> AllOf { get; init; } = [];

    /// <summary>None of these values.</summary>
    public IReadOnlyList<string> NoneOf { get; init; } = [];

    /// <summary>See <see cref="FacetRequest.PathSeparator"/>.</summary>
    public char? PathSeparator { get; init; }
}
