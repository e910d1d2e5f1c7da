namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>In which order hits come.</summary>
/// <param name="Field">A numeric doc-values field; null sorts by score. Documents without a value count as 0.</param>
/// <param name="Descending">Greatest first.</param>
public sealed record SortOrder(string? Field, bool Descending)
{
    /// <summary>Best first; hits of the same score in the order of the index.</summary>
    public static SortOrder ByScore { get; } = new(null, true);

    /// <summary>Smallest number first; equal ones in the order of the index.</summary>
    public static SortOrder Ascending(string field) => new(field, false);

    /// <summary>Greatest number first; equal ones in the order of the index.</summary>
    public static SortOrder DescendingBy(string field) => new(field, true);
}
