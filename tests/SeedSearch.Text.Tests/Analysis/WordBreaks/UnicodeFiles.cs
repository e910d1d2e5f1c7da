using System.Globalization;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Text.Tests.Analysis.WordBreaks;

/// <summary>The Unicode character database as Debian's package unicode-data installs it.</summary>
internal static class UnicodeFiles
{
    public static string Folder => Needs.UnicodeData ?? throw new DirectoryNotFoundException("no Unicode character database: install unicode-data");

    /// <summary>Each line's code points (both ends belong to them) and the property's value.</summary>
    public static IEnumerable<(int First, int Last, string Value)> Read(string file) =>
        from fields in ReadFields(file) let ends = fields[0].Split("..") select (Hex(ends[0]), Hex(ends[^1]), fields[1]);

    /// <summary>Each line's fields.</summary>
    public static IEnumerable<string[]> ReadFields(string file) =>
        File.ReadLines(Path.Combine(Folder, file)).Select(line => line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries)).Where(fields => fields.Length >= 2);

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
