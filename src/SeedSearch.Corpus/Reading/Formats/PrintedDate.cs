using System.Globalization;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>Reads the day that a source prints.</summary>
internal static class PrintedDate
{
    /// <summary>No newspaper is older; a year before this is a slip.</summary>
    private const int EarliestYear = 1600;

    private static readonly string[] DayForms =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy",
        "d. MMMM yyyy", "d-MMM-yyyy", "dd.MM.yyyy",
    ];

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>
    /// The day in <paramref name="printed"/>: 2015-12-16, with or without a time, 16 December 2015, Dec. 16, 2015, with or without
    /// a weekday; 16/12/2015 only where no other reading is possible. The day as printed: no time zone is reckoned with.
    /// </summary>
    /// <returns>Null when it is none.</returns>
    public static DateOnly? Read(string? printed)
    {
        var text = (printed ?? "").Trim();
        if (text.Length is < 6 or > 80)
            return null;

        var day = Iso(text) ?? Named(text) ?? Slashed(text);
        return day?.Year >= EarliestYear ? day : null;
    }

    /// <summary>2015-12-16 and, behind T or a blank, any time.</summary>
    private static DateOnly? Iso(string text)
    {
        var end = text.IndexOfAny(['T', ' '], Math.Min(8, text.Length));
        return Exact(end > 0 && char.IsAsciiDigit(text[end - 1]) && text.Take(end).All(letter => char.IsAsciiDigit(letter) || letter is '-' or '/' or '.') ? text[..end] : text);
    }

    /// <summary>With the name of a month; a weekday before it and a time behind it are passed over.</summary>
    private static DateOnly? Named(string text)
    {
        var words = text.Replace(".", " ", StringComparison.Ordinal).Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WithoutOrdinal).ToList();
        if (words.Count > 3 && Enum.GetNames<DayOfWeek>().Any(day => day.StartsWith(words[0].TrimEnd(','), StringComparison.OrdinalIgnoreCase)))
            words.RemoveAt(0);
        return words.Count < 3 ? null : Exact(string.Join(' ', words.Take(3)).TrimEnd(','));
    }

    /// <summary>16/12/2015 or 12/16/2015, where one of the two must be the day.</summary>
    private static DateOnly? Slashed(string text)
    {
        var parts = text.Split(' ')[0].Split('/');
        if (parts.Length != 3 || parts[2].Length != 4 || !parts.All(part => int.TryParse(part, NumberStyles.None, English, out _)))
            return null;
        int first = int.Parse(parts[0], English), second = int.Parse(parts[1], English);
        var (day, month) = first > 12 || first == second ? (first, second) : (second, first);
        return first <= 12 && second <= 12 && first != second ? null : Exact(string.Create(English, $"{parts[2]}-{month}-{day}"));
    }

    private static string WithoutOrdinal(string word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0]) && word.TrimEnd(',')[^2..] is "st" or "nd" or "rd" or "th" && word.TrimEnd(',').Length is var length
            ? word[..(length - 2)] + word[length..]
            : word;

    private static DateOnly? Exact(string text) =>
        DateOnly.TryParseExact(text, DayForms, English, DateTimeStyles.AllowWhiteSpaces, out var day) ? day : null;
}
