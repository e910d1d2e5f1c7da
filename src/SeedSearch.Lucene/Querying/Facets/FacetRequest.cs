namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Values of a dimension to count over all hits.</summary>
/// <param name="Dimension">The dimension's name as it was indexed (<see cref="Documents.FacetField"/>).</param>
public sealed record FacetRequest(string Dimension)
{
    /// <summary>How many values to return, the most frequent first; equal ones in the order of their spelling.</summary>
    /// <value>0 or more; default 10.</value>
    public int Top { get; init; } = 10;

    /// <summary>Only values that contain this text, letter case and accents aside, are returned.</summary>
    /// <value>Default null: all.</value>
    public string? Contains { get; init; }

    /// <summary>Values that are returned with their count in any case, be it 0; they come after the top ones, in this order.</summary>
    /// <value>Default: none; the values of a <see cref="FacetSelection"/> of the dimension are pinned anyway.</value>
    public IReadOnlyList<string> Pinned { get; init; } = [];

    /// <summary>
    /// What separates the steps of a path in values of a tree ("economy/trade"). A document then counts once for each of its values and
    /// each of their ancestors, and choosing an ancestor chooses all below it.
    /// </summary>
    /// <value>Default null: the values are no paths.</value>
    public char? PathSeparator { get; init; }

    /// <summary>Of a tree: only the direct children of this path are returned ("": the roots).</summary>
    /// <value>Default null: values of all levels.</value>
    public string? ChildrenOf { get; init; }
}

/// <summary>A value and in how many hits it stands.</summary>
/// <param name="Value">As it was indexed; in a tree, a path, which need not have been indexed itself.</param>
/// <param name="Count">Hits, the dimension's own choices left aside.</param>
public readonly record struct FacetCount(string Value, int Count);

/// <summary>The counts of a dimension.</summary>
/// <param name="Dimension">The dimension's name.</param>
/// <param name="Values">The most frequent values, without those that stand in no hit.</param>
/// <param name="Pinned">The values asked for by name, in the order asked, be the count 0.</param>
/// <param name="DistinctValues">How many values stand in at least one hit (and fit <see cref="FacetRequest.Contains"/>).</param>
public sealed record FacetResult(string Dimension, IReadOnlyList<FacetCount> Values, IReadOnlyList<FacetCount> Pinned, int DistinctValues);
