using SeedSearch.Lucene.Codec.Packed;

namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Which encoding makes a column of numbers small: a table of few values, quotients by a common divisor, or differences.</summary>
internal readonly record struct NumberEncoding(int Kind, long Least, long Divisor, Dictionary<long, int>? Table)
{
    internal static NumberEncoding Choose(LongValues values)
    {
        long least = long.MaxValue, greatest = long.MinValue, divisor = 0;
        Dictionary<long, int>? table = [];
        for (long i = 0; i < values.Count; i++)
        {
            var value = values[i];
            if (value is < long.MinValue / 2 or > long.MaxValue / 2) divisor = 1; // Differences could overflow.
            else if (i > 0 && divisor != 1) divisor = CommonDivisor(divisor, value - least);
            least = Math.Min(least, value);
            greatest = Math.Max(greatest, value);
            if (table is not null && table.TryAdd(value, table.Count) && table.Count > DocValuesFormat.LargestTable) table = null;
        }
        var range = (ulong)greatest - (ulong)least;
        if (table is { Count: > 0 } && PackedBits.Required((ulong)table.Count - 1) < PackedBits.Required(range)) return new(DocValuesFormat.Table, 0, 1, table);
        return divisor > 1 ? new(DocValuesFormat.Divided, least, divisor, null) : new(DocValuesFormat.Differences, 0, 1, null);
    }

    private static long CommonDivisor(long a, long b)
    {
        (a, b) = (Math.Abs(a), Math.Abs(b));
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
