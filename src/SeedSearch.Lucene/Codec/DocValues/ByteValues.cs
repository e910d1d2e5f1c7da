namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>A row of byte strings.</summary>
internal abstract class ByteValues
{
    internal abstract int Count { get; }

    /// <summary>The bytes at a place; valid until the next call.</summary>
    internal abstract ReadOnlySpan<byte> this[int index] { get; }

    /// <summary>The least and the greatest length; 0 and 0 when there are none.</summary>
    internal (int Least, int Greatest) Lengths()
    {
        if (Count == 0) return (0, 0);
        int least = int.MaxValue, greatest = 0;
        for (var i = 0; i < Count; i++)
        {
            var length = this[i].Length;
            least = Math.Min(least, length);
            greatest = Math.Max(greatest, length);
        }
        return (least, greatest);
    }
}
