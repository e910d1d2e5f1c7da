namespace SeedSearch.Lucene.Querying.Expanding;

/// <summary>
/// Cuts a range of numbers into few ranges of terms. A number is indexed at several coarsenesses: without its lowest 0, step,
/// 2 × step ... bits; the middle of a range is covered by coarse terms, its ends by fine ones (Schindler and Diepenbroek,
/// "Generic XML-based framework for metadata portals", 2008; the byte form is that of Lucene 4's NumericUtils).
/// </summary>
internal static class TrieRanges
{
    private const byte First32 = 0x60;
    private const byte First64 = 0x20;

    /// <summary>Pairs of first and last term, both inside.</summary>
    public static List<(byte[] First, byte[] Last)> Cut(long min, long max, bool is64Bit, int step)
    {
        var ranges = new List<(byte[], byte[])>();
        var width = is64Bit ? 64 : 32;
        step = Math.Clamp(step, 1, width);
        for (var shift = 0; min <= max; shift += step)
        {
            // One more than the bits of this level, as a difference in the numbers; wraps to 0 beyond the last level.
            var unit = shift + step < 64 ? 1L << (shift + step) : 0;
            var mask = ((1L << step) - 1) << shift;
            if (step == 64) mask = -1;
            var hasLower = (min & mask) != 0;
            var hasUpper = (max & mask) != mask;
            var nextMin = (hasLower ? min + unit : min) & ~mask;
            var nextMax = (hasUpper ? max - unit : max) & ~mask;
            var wraps = nextMin < min || nextMax > max;
            if (shift + step >= width || nextMin > nextMax || wraps)
            {
                Add(min, max, shift);
                break;
            }

            if (hasLower) Add(min, min | mask, shift);
            if (hasUpper) Add(max & ~mask, max, shift);
            (min, max) = (nextMin, nextMax);
        }

        return ranges;

        void Add(long first, long last, int shift) => ranges.Add((Term(first, shift, is64Bit), Term(last, shift, is64Bit)));
    }

    /// <summary>A number without its lowest <paramref name="shift"/> bits as a term: a byte for the shift, then seven bits a byte, sign turned.</summary>
    public static byte[] Term(long value, int shift, bool is64Bit)
    {
        var sortable = is64Bit ? (ulong)value ^ 0x8000000000000000 : (uint)value ^ 0x80000000;
        var count = ((is64Bit ? 63 : 31) - shift) / 7 + 1;
        var term = new byte[count + 1];
        term[0] = (byte)((is64Bit ? First64 : First32) + shift);
        sortable >>= shift;
        for (var i = count; i > 0; i--, sortable >>= 7) term[i] = (byte)(sortable & 0x7F);
        return term;
    }
}
