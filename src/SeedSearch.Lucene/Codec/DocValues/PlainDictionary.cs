namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>A dictionary whose values are kept whole.</summary>
internal sealed class PlainDictionary(PlainBytes values, long count) : ValueDictionary
{
    internal override long Count => count;

    internal override byte[] Lookup(long ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(ordinal, count);
        return values[ordinal].ToArray();
    }

    internal override long Find(ReadOnlySpan<byte> value)
    {
        long low = 0, high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = values[middle].SequenceCompareTo(value);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }
}
