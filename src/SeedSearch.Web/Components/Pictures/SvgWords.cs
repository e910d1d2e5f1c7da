using System.Globalization;
using System.Text;

namespace SeedSearch.Web.Components.Pictures;

/// <summary>Words in a picture: SVG neither breaks lines nor cuts what is too long, so the server does, by how wide letters are as a rule.</summary>
internal static class SvgWords
{
    /// <summary>How wide a text is, in widths of a small Latin letter.</summary>
    public static double Width(string text)
    {
        var wide = 0.0;
        foreach (var rune in text.EnumerateRunes()) wide += WidthOf(rune);
        return wide;
    }

    /// <summary>A text that is no wider than so many small letters, cut between whole characters, with … for what is left out.</summary>
    public static string Short(string text, double most)
    {
        if (Width(text) <= most) return text;
        var (kept, wide) = (new StringBuilder(), 1.0);
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext())
        {
            var next = characters.GetTextElement();
            if ((wide += Width(next)) > most) break;
            kept.Append(next);
        }

        return kept.ToString().TrimEnd() + "…";
    }

    /// <summary>A text in lines that are no wider than so many small letters; the last one is cut where the lines don't suffice.</summary>
    public static IReadOnlyList<string> Lines(string text, double most, int lines)
    {
        var broken = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (broken.Count > 0 && (broken.Count == lines || Width(broken[^1]) + 1 + Width(word) <= most)) broken[^1] += " " + word;
            else broken.Add(word);
        }

        return [.. broken.Select(line => Short(line, most))];
    }

    private static double WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        UnicodeCategory.OtherLetter when rune.Value >= 0x1100 => 1.8,
        UnicodeCategory.OtherSymbol => 1.8,
        UnicodeCategory.UppercaseLetter => 1.3,
        _ => 1,
    };
}
