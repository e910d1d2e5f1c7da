namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Numbers in an array.</summary>
internal sealed class LongArray(long[] values, int count) : LongValues
{
    internal override long Count => count;

    internal override long this[long index] => values[index];
}

/// <summary>Numbers in an array, of 32 bits.</summary>
internal sealed class IntArray(int[] values, int count) : LongValues
{
    internal override long Count => count;

    internal override long this[long index] => values[index];
}

/// <summary>Byte strings in an array; null stands for none.</summary>
internal sealed class BytesArray(IReadOnlyList<byte[]?> values) : ByteValues
{
    internal override int Count => values.Count;

    internal override ReadOnlySpan<byte> this[int index] => values[index];
}
