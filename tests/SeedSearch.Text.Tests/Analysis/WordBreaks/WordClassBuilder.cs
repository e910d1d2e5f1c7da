using System.Globalization;
using System.Text;
using SeedSearch.Text.Analysis.WordBreaks;

namespace SeedSearch.Text.Tests.Analysis.WordBreaks;

/// <summary>
/// Makes the table of word classes of Unicode 6.3, Lucene 4.10's version, from the files of a later version: characters
/// that came after 6.3 are left out (DerivedAge.txt), and what was changed since is put back (<see cref="ChangedSince"/>).
/// </summary>
internal static class WordClassBuilder
{
    private const decimal Version = 6.3m;

    /// <summary>
    /// Characters of Unicode 6.3 whose classes are others in 15.0, with what they were in 6.3: found by comparing
    /// WordBreakProperty.txt, Scripts.txt and LineBreak.txt of both versions.
    /// </summary>
    private static readonly (int First, int Last, string Then)[] ChangedSince =
    [
        (0x02C2, 0x02C5, ""), (0x02D2, 0x02D6, ""), (0x02D7, 0x02D7, "MidLetter"), (0x02DE, 0x02DF, ""), (0x02E5, 0x02EB, ""),
        (0x02ED, 0x02ED, ""), (0x02EF, 0x02FF, ""), (0x055A, 0x055C, ""), (0x055E, 0x055F, ""), (0x058A, 0x058A, ""),
        (0x1885, 0x1886, "ALetter"), (0x19B0, 0x19C0, "Extend SA"), (0x19C8, 0x19C9, "Extend SA"), (0x1CF2, 0x1CF3, "Extend"),
        (0x202F, 0x202F, ""), (0xA708, 0xA716, ""), (0xA720, 0xA721, ""), (0xA789, 0xA78A, ""), (0x1F130, 0x1F149, ""),
        (0x1F150, 0x1F169, ""), (0x1F170, 0x1F189, ""), (0xE0020, 0xE007F, "Format"),
    ];

    public static string Source()
    {
        var ranges = new StringBuilder();
        var classes = Classes();
        var count = 0;
        for (var first = 0; first < classes.Length;)
        {
            var last = first;
            while (last + 1 < classes.Length && classes[last + 1] == classes[first] && last != char.MaxValue)
                last++;
            if (classes[first] != WordClass.Other)
            {
                ranges.Append(count++ % 8 == 0 ? "\n        " : " ");
                ranges.Append(CultureInfo.InvariantCulture, $"0x{first:X},0x{last:X},{(int)classes[first]},");
            }

            first = last + 1;
        }

        return $$"""
            namespace SeedSearch.Text.Analysis.WordBreaks;

            /// <summary>
            /// The word classes of Unicode {{Version.ToString(CultureInfo.InvariantCulture)}}. Made from the Unicode character database by
            /// tests/SeedSearch.Text.Tests/Analysis/WordBreaks/WordClassBuilder.cs; don't edit.
            /// </summary>
            internal static class WordClassRanges
            {
                /// <summary>First code point, last code point (it belongs to the range), <see cref="WordClass"/>; in order; what is in none is Other.</summary>
                public static ReadOnlySpan<int> Ranges =>
                [{{ranges}}
                ];
            }

            """;
    }

    private static WordClass[] Classes()
    {
        var properties = new HashSet<string>?[0x110000];
        foreach (var (first, last, value) in UnicodeFiles.Read("DerivedAge.txt"))
        {
            if (decimal.Parse(value, CultureInfo.InvariantCulture) > Version)
                continue;
            for (var i = first; i <= last; i++)
                properties[i] = [];
        }

        Mark("auxiliary/WordBreakProperty.txt", value => value == "ZWJ" ? "Extend" : value);
        Mark("Scripts.txt", value => value is "Han" or "Hiragana" or "Hangul" ? value : null);
        Mark("LineBreak.txt", value => value == "SA" ? value : null);
        foreach (var (first, last, then) in ChangedSince)
        {
            for (var i = first; i <= last; i++)
                properties[i] = [.. then.Split(' ')];
        }

        return [.. properties.Select(ClassOf)];

        void Mark(string file, Func<string, string?> name)
        {
            foreach (var (first, last, value) in UnicodeFiles.Read(file))
            {
                for (var i = first; i <= last && name(value) is { } property; i++)
                    properties[i]?.Add(property);
            }
        }
    }

    private static WordClass ClassOf(HashSet<string>? of)
    {
        if (of is null)
            return WordClass.Other;
        bool Is(string property) => of.Contains(property);
        var extends = Is("Extend") || Is("Format");
        return
            Is("SA") ? extends ? WordClass.ComplexContextExtend : WordClass.ComplexContext
            : extends ? WordClass.Extend
            : Is("ALetter") ? Is("Hangul") ? WordClass.Hangul : Is("Han") ? WordClass.HanLetter : WordClass.Letter
            : Is("Hebrew_Letter") ? WordClass.Hebrew
            : Is("Han") ? WordClass.Han
            : Is("Katakana") ? WordClass.Katakana
            : Is("Hiragana") ? WordClass.Hiragana
            : Is("Numeric") ? WordClass.Numeric
            : Is("MidLetter") ? WordClass.MidLetter
            : Is("MidNum") ? WordClass.MidNum
            : Is("MidNumLet") ? WordClass.MidNumLet
            : Is("Single_Quote") ? WordClass.SingleQuote
            : Is("Double_Quote") ? WordClass.DoubleQuote
            : Is("ExtendNumLet") ? WordClass.ExtendNumLet
            : Is("Regional_Indicator") ? WordClass.RegionalIndicator
            : WordClass.Other;
    }
}
