namespace SeedSearch.Lucene.Documents;

/// <summary>The kinds of column a field can have; the numbers are those of Lucene's field infos.</summary>
public enum DocValuesKind
{
    /// <summary>No column.</summary>
    None = 0,

    /// <summary>A number a document.</summary>
    Numeric = 1,

    /// <summary>Bytes a document.</summary>
    Binary = 2,

    /// <summary>One value a document, out of a sorted dictionary.</summary>
    Sorted = 3,

    /// <summary>A set of values a document, out of a sorted dictionary.</summary>
    SortedSet = 4,
}
