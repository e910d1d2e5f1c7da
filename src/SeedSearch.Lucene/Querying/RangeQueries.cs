namespace SeedSearch.Lucene.Querying;

/// <summary>Documents whose numeric field (trie terms, as Lucene's IntField and LongField write them) lies in the range; each scores 1.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Min">The least number that matches; null: no lower bound.</param>
/// <param name="Max">The greatest number that matches; null: no upper bound.</param>
/// <param name="Is64Bit">Whether the field was written as 64-bit numbers.</param>
/// <param name="PrecisionStep">A multiple of the step in bits that the field was written with; null: 8 for 32-bit numbers, 16 for 64-bit ones, which also serves fields written with 4.</param>
public sealed record NumericRangeQuery(string Field, long? Min, long? Max, bool Is64Bit = false, int? PrecisionStep = null) : Query
{
    /// <inheritdoc/>
    public override string ToString() => RangeText.Of(Field, Min, Max);
}

/// <summary>Documents whose numeric doc value lies in the range; those without one never match. Each scores 1.</summary>
/// <param name="Field">The doc-values field's name.</param>
/// <param name="Min">The least number that matches; null: no lower bound.</param>
/// <param name="Max">The greatest number that matches; null: no upper bound.</param>
public sealed record DocValuesRangeQuery(string Field, long? Min, long? Max) : Query
{
    /// <inheritdoc/>
    public override string ToString() => RangeText.Of(Field, Min, Max);
}

internal static class RangeText
{
    public static string Of(string field, long? min, long? max) =>
        FormattableString.Invariant($"{field}:[{(min is { } a ? a : "*")} TO {(max is { } b ? b : "*")}]");
}
