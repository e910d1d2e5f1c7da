namespace SeedSearch.Lucene.Documents;

/// <summary>A value that is one term as it is: an identifier, a code. No analysis, no norms, no positions.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">The term; at most 32,766 bytes of UTF-8.</param>
/// <param name="Stored">True to keep the value so that it can be shown.</param>
public sealed record KeywordField(string Name, string Value, bool Stored = false) : Field(Name);
