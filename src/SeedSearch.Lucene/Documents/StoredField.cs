namespace SeedSearch.Lucene.Documents;

/// <summary>A value that is kept and given back, but can't be searched.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">What is kept.</param>
public sealed record StoredField(string Name, StoredValue Value) : Field(Name);
