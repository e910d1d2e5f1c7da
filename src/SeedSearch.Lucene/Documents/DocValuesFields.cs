namespace SeedSearch.Lucene.Documents;

/// <summary>A number a document, kept in a column: for sorting, filtering, scoring.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">The number.</param>
public sealed record NumericDocValuesField(string Name, long Value) : Field(Name);

/// <summary>Bytes a document, kept in a column.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">The bytes; at most 32,766.</param>
public sealed record BinaryDocValuesField(string Name, ReadOnlyMemory<byte> Value) : Field(Name);

/// <summary>One value a document out of a sorted dictionary of values.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">The value; at most 32,766 bytes of UTF-8.</param>
public sealed record SortedDocValuesField(string Name, string Value) : Field(Name);

/// <summary>Any number of different values a document out of a sorted dictionary; add the field once a value.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">The value; at most 32,766 bytes of UTF-8.</param>
public sealed record SortedSetDocValuesField(string Name, string Value) : Field(Name);
