using System.Globalization;
using System.Text.RegularExpressions;
using SeedSearch.Text.Tests.Analysis.WordBreaks;

namespace SeedSearch.Text.Tests.Analysis;

/// <summary>
/// Makes the table of letters of the Latin script that are written like plain ones: by Unicode's own decompositions without
/// their accents, and by the names of letters that have none ("LATIN SMALL LETTER D WITH STROKE").
/// </summary>
internal static partial class FoldingTableBuilder
{
    /// <summary>Names that don't end in the letter they look like, as they are usually written in English.</summary>
    private static readonly Dictionary<string, string> Spelled = new()
    {
        ["ETH"] = "d", ["THORN"] = "th", ["SHARP S"] = "ss", ["LONG S"] = "s", ["DOTLESS I"] = "i", ["DOTLESS J"] = "j", ["ENG"] = "n", ["KRA"] = "q",
        ["SCHWA"] = "a", ["YOGH"] = "z", ["WYNN"] = "w", ["N PRECEDED BY APOSTROPHE"] = "n", ["HWAIR"] = "hv", ["IOTA"] = "i", ["U BAR"] = "u",
    };

    public static string Source()
    {
        var latin = UnicodeFiles.Read("Scripts.txt").Where(range => range.Value == "Latin" && range.Last <= char.MaxValue)
            .SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).ToHashSet();
        var characters = UnicodeFiles.ReadFields("UnicodeData.txt").Where(fields => fields[0].Length == 4)
            .ToDictionary(fields => int.Parse(fields[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        var rows = latin.Where(code => code >= 0x80 && characters[code][2][0] == 'L')
            .Select(code => (Code: code, Plain: Plain(code, characters)))
            .Where(pair => pair.Plain is not null)
            .GroupBy(pair => pair.Plain!, pair => pair.Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"        (\"{group.Key}\", \"{string.Concat(group.Order().Select(code => $"\\u{code:X4}"))}\"),\n");

        return $$"""
            namespace SeedSearch.Text.Analysis;

            /// <summary>
            /// Letters of the Latin script and the plain letters they are folded to. Made from the Unicode character database by
            /// tests/SeedSearch.Text.Tests/Analysis/FoldingTableBuilder.cs; don't edit.
            /// </summary>
            internal static class FoldingTable
            {
                /// <summary>The plain letters, and all letters that are folded to them.</summary>
                public static readonly (string Plain, string Letters)[] Rows =
                [
            {{string.Concat(rows)}}    ];
            }

            """;
    }

    private static string? Plain(int code, Dictionary<int, string[]> characters)
    {
        if (Decomposed(code, characters) is { } plain && plain != char.ConvertFromUtf32(code) && plain.All(char.IsAsciiLetter))
            return plain;

        var name = LetterName().Match(characters[code][1]);
        if (!name.Success)
            return null;
        var letter = name.Groups["letter"].Value;
        var small = Spelled.GetValueOrDefault(letter) ?? (PlainName().Match(letter) is { Success: true } it ? it.Groups[1].Value.ToLowerInvariant() : null);
        return name.Groups["case"].Value == "CAPITAL" && !name.Groups["form"].Value.Contains("SMALL", StringComparison.Ordinal) ? small?.ToUpperInvariant() : small;
    }

    private static string? Decomposed(int code, Dictionary<int, string[]> characters)
    {
        if (code < 0x80)
            return ((char)code).ToString();
        if (!characters.TryGetValue(code, out var fields))
            return null;
        if (fields[2] == "Mn")
            return "";
        var parts = fields[5].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part[0] != '<').ToList();
        return parts.Count == 0 ? char.ConvertFromUtf32(code)
            : string.Concat(parts.Select(part => Decomposed(int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture), characters)));
    }

    [GeneratedRegex("^LATIN (?<form>SMALL )?(?:(?<case>CAPITAL|SMALL) )?(?:LETTER|LIGATURE) (?<letter>.+?)(?: DIGRAPH)?(?: WITH .*)?$")]
    private static partial Regex LetterName();

    [GeneratedRegex("^(?:TURNED |REVERSED |OPEN |CLOSED |BARRED |SCRIPT |INSULAR |AFRICAN |BROKEN |HALF |TOP HALF |BOTTOM HALF |VISIGOTHIC |MIDDLE-WELSH |SMALL )*(?!OI$|YR$)([A-Z]{1,2})$")]
    private static partial Regex PlainName();
}
