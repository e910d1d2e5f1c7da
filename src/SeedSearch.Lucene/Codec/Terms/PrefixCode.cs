namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>
/// Numbers as terms (Lucene's NumericUtils): a byte that says how many bits were dropped, then what is left, 7 bits a byte, highest first,
/// the sign turned so that the order of bytes is that of numbers.
/// </summary>
internal static class PrefixCode
{
    /// <summary>Bytes that the longest code takes.</summary>
    internal const int LongestLength = 11;
    private const int Int32Start = 0x60;
    private const int Int64Start = 0x20;

    /// <returns>How many bytes were written.</returns>
    internal static int Write(int value, int shift, Span<byte> into) =>
        Write((uint)value ^ 0x80000000, shift, Int32Start, (31 - shift) / 7 + 1, into);

    /// <returns>How many bytes were written.</returns>
    internal static int Write(long value, int shift, Span<byte> into) =>
        Write((ulong)value ^ 0x8000000000000000, shift, Int64Start, (63 - shift) / 7 + 1, into);

    private static int Write(ulong sortable, int shift, int start, int length, Span<byte> into)
    {
        into[0] = (byte)(start + shift);
        sortable >>= shift;
        for (var i = length; i > 0; i--, sortable >>= 7) into[i] = (byte)(sortable & 127);
        return length + 1;
    }
}
