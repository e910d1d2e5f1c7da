namespace SeedSearch.Lucene.Codec.Norms;

/// <summary>A field's length as one byte: 1/sqrt(length) as a float of 3 bits mantissa and 5 bits exponent, zero exponent 15 (Lucene's SmallFloat).</summary>
internal static class NormByte
{
    private const int LeastExponent = (63 - 15) << 3;
    private static readonly byte[] Short = MakeShort();

    /// <param name="length">Terms of the field, without those at the same place as another.</param>
    internal static byte Of(int length) => length < Short.Length ? Short[length] : Encode(1f / (float)Math.Sqrt(length));

    private static byte Encode(float value)
    {
        var bits = BitConverter.SingleToInt32Bits(value);
        var small = bits >> 21;
        if (small <= LeastExponent) return (byte)(bits <= 0 ? 0 : 1);
        return small >= LeastExponent + 0x100 ? (byte)255 : (byte)(small - LeastExponent);
    }

    private static byte[] MakeShort()
    {
        var table = new byte[1024];
        for (var length = 0; length < table.Length; length++) table[length] = Encode(1f / (float)Math.Sqrt(length));
        return table;
    }
}
