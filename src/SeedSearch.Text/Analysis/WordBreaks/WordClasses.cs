namespace SeedSearch.Text.Analysis.WordBreaks;

/// <summary>Looks up a character's <see cref="WordClass"/>.</summary>
internal static class WordClasses
{
    /// <summary>No class, but a sign in <see cref="OfCodeUnit"/>: look at the next code unit too.</summary>
    public const byte HighSurrogate = byte.MaxValue;

    /// <summary>The class of each UTF-16 code unit, or <see cref="HighSurrogate"/>; a low surrogate on its own is <see cref="WordClass.Other"/>.</summary>
    public static readonly byte[] OfCodeUnit = Expand();

    /// <summary>The class of a code point, 0 to 10FFFF, that is no surrogate.</summary>
    public static WordClass Of(int codePoint)
    {
        if (codePoint < OfCodeUnit.Length)
            return (WordClass)OfCodeUnit[codePoint];

        var ranges = WordClassRanges.Ranges;
        int low = 0, high = ranges.Length / 3 - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (codePoint < ranges[middle * 3])
                high = middle - 1;
            else if (codePoint > ranges[middle * 3 + 1])
                low = middle + 1;
            else
                return (WordClass)ranges[middle * 3 + 2];
        }

        return WordClass.Other;
    }

    private static byte[] Expand()
    {
        var table = new byte[char.MaxValue + 1];
        var ranges = WordClassRanges.Ranges;
        for (var i = 0; i < ranges.Length && ranges[i] <= char.MaxValue; i += 3)
            table.AsSpan(ranges[i]..(ranges[i + 1] + 1)).Fill((byte)ranges[i + 2]);
        table.AsSpan(0xD800..0xDC00).Fill(HighSurrogate);
        return table;
    }
}
