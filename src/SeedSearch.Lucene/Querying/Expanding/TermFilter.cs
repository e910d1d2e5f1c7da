namespace SeedSearch.Lucene.Querying.Expanding;

/// <summary>Which terms of a field a query stands for.</summary>
internal interface ITermFilter
{
    /// <summary>The bytes that every fitting term starts with.</summary>
    ReadOnlySpan<byte> Prefix { get; }

    /// <summary>Whether a term, which starts with <see cref="Prefix"/>, fits.</summary>
    bool Fits(ReadOnlySpan<byte> term);
}
