using System.Globalization;
using System.Text;

namespace SeedSearch.Web;

/// <summary>
/// Names in addresses. A slug is the name itself with underscores for blanks ("Stefanie_Kam"), so that no two names share one and
/// none needs a table; an underscore of the name is written twice. What a reader types by heart ("stefanie-kam") is compared by
/// <see cref="Loose"/>.
/// </summary>
internal static class Slugs
{
    /// <summary>A name as a part of an address, escaped; the steps of a topic's path stay steps.</summary>
    public static string Of(string name)
        => Uri.EscapeDataString(name.Replace("_", "__", StringComparison.Ordinal).Replace(' ', '_')).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>The name behind a slug, which the server has unescaped already.</summary>
    public static string NameOf(string slug)
        => slug.Replace("__", "\u0000", StringComparison.Ordinal).Replace('_', ' ').Replace('\u0000', '_').Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name's letters and digits alone, in small letters and without accents: "José Pérez" and "jose-perez" alike.</summary>
    public static string Loose(string name)
    {
        var text = new StringBuilder(name.Length);
        // U+FFFE is no character; Unicode's forms are not defined for text that holds it.
        foreach (var letter in name.Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(letter))
                text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>The longest word of a loose slug: what to look for in a list of names.</summary>
    public static string LongestWord(string slug)
        => slug.Split(['-', '_', ' ', '/', '+'], StringSplitOptions.RemoveEmptyEntries).MaxBy(word => word.Length) ?? "";
}
