namespace SeedSearch.Lucene.Documents;

/// <summary>The kinds of value that stored fields keep; the numbers are those of Lucene's file format.</summary>
public enum StoredKind
{
    /// <summary>Text, kept as UTF-8.</summary>
    Text = 0,

    /// <summary>Bytes as they are.</summary>
    Bytes = 1,

    /// <summary>A 32-bit whole number.</summary>
    Int32 = 2,

    /// <summary>A 32-bit floating-point number.</summary>
    Single = 3,

    /// <summary>A 64-bit whole number.</summary>
    Int64 = 4,

    /// <summary>A 64-bit floating-point number.</summary>
    Double = 5,
}
