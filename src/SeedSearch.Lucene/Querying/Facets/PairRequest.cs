namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Values of two dimensions whose pairs are counted over all hits: a table, counted in one walk.</summary>
/// <param name="Rows">The dimension of the rows, and its values that have one.</param>
/// <param name="Columns">The dimension of the columns, and its values that have one.</param>
public sealed record PairRequest(PairSide Rows, PairSide Columns);

/// <summary>One side of a table.</summary>
/// <param name="Dimension">The dimension's name as it was indexed.</param>
/// <param name="Values">Values, each once; one that no document has is counted 0.</param>
public sealed record PairSide(string Dimension, IReadOnlyList<string> Values)
{
    /// <summary>See <see cref="FacetRequest.PathSeparator"/>.</summary>
    public char? PathSeparator { get; init; }
}
