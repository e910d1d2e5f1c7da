namespace SeedSearch.Lucene.Documents;

/// <summary>
/// A 32-bit number that can be searched by range: written as prefix-coded terms of growing coarseness, as Lucene 4's IntField does.
/// </summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">The number.</param>
/// <param name="Stored">True to keep the value so that it can be shown.</param>
/// <param name="PrecisionStep">Bits dropped from one term to the next, 1 or more; Lucene 4.8's default is 4.</param>
public sealed record Int32Field(string Name, int Value, bool Stored = false, int PrecisionStep = 4) : Field(Name);

/// <summary>A 64-bit number that can be searched by range, as Lucene 4's LongField.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">The number.</param>
/// <param name="Stored">True to keep the value so that it can be shown.</param>
/// <param name="PrecisionStep">Bits dropped from one term to the next, 1 or more; Lucene 4.8's default is 4.</param>
public sealed record Int64Field(string Name, long Value, bool Stored = false, int PrecisionStep = 4) : Field(Name);
