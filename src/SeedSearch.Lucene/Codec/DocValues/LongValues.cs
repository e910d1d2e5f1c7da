namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>A row of numbers, each of which can be had by its place. Safe to share between threads.</summary>
internal abstract class LongValues
{
    internal abstract long Count { get; }

    /// <summary>The number at a place from 0 to <see cref="Count"/> - 1.</summary>
    internal abstract long this[long index] { get; }
}
