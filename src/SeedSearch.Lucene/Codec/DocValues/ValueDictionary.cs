namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>The different values of a sorted column, in the order of their bytes; a value's place is its ordinal. Safe to share between threads.</summary>
internal abstract class ValueDictionary
{
    internal abstract long Count { get; }

    /// <summary>The value of an ordinal, as a copy.</summary>
    internal abstract byte[] Lookup(long ordinal);

    /// <summary>The ordinal of a value; when there is none, the complement (~) of where it would stand.</summary>
    internal abstract long Find(ReadOnlySpan<byte> value);
}
