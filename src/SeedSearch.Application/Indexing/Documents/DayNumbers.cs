namespace SeedSearch.Application.Indexing.Documents;

/// <summary>Days as numbers that people can read: year * 10,000 + month * 100 + day.</summary>
internal static class DayNumbers
{
    /// <summary>A number after every day.</summary>
    public const int FarEnd = 99_999_999;

    public static int Of(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;
}
