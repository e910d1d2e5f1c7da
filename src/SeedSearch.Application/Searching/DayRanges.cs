using System.Globalization;

namespace SeedSearch.Application.Searching;

/// <summary>Days as readers type them: 2015, 2015-12, 2015-12-16, and any two of them joined by two points; one side may be left open.</summary>
public static class DayRanges
{
    /// <summary>First and last day, both included, null for an open end; null for what is no range of days.</summary>
    public static (DateOnly? From, DateOnly? To)? Read(string typed)
    {
        var text = typed.Trim();
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return Day(text) is { } one ? (one.First, one.Last) : null;
        }

        var (left, right) = (text[..dots].Trim(), text[(dots + 2)..].Trim());
        var from = left.Length == 0 ? null : Day(left);
        var to = right.Length == 0 ? null : Day(right);
        var isUnderstood = (left.Length == 0) == (from is null) && (right.Length == 0) == (to is null) && (from is not null || to is not null);
        return isUnderstood && !(from?.First > to?.Last) ? (from?.First, to?.Last) : null;
    }

    private static (DateOnly First, DateOnly Last)? Day(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day, day);
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return (month, month.AddMonths(1).AddDays(-1));
        }

        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? (year, year.AddYears(1).AddDays(-1))
            : null;
    }
}
