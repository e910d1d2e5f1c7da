namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Ranges of a numeric doc value to count over all hits.</summary>
/// <param name="Field">The numeric doc-values field; documents without a value are in no range.</param>
/// <param name="Ranges">In ascending order and without overlap.</param>
/// <param name="Selected">A range that the reader chose: it narrows the hits, and is left aside when these ranges are counted. Null: none.</param>
public sealed record RangeFacetRequest(string Field, IReadOnlyList<ValueRange> Ranges, ValueRange? Selected = null);

/// <summary>A range of numbers.</summary>
/// <param name="Min">The least number in it.</param>
/// <param name="Max">The greatest number in it.</param>
public readonly record struct ValueRange(long Min, long Max);

/// <summary>How many hits lie in each range.</summary>
/// <param name="Field">The field that was asked for.</param>
/// <param name="Counts">A count a range, in the order of the request.</param>
public sealed record RangeFacetResult(string Field, IReadOnlyList<int> Counts);
