using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Tests.Searching;

public class DayRangesTests
{
    [Theory]
    [InlineData("2015", "2015-01-01", "2015-12-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2015-12-16", "2015-12-16", "2015-12-16")]
    [InlineData("2015-12..2016-01", "2015-12-01", "2016-01-31")]
    [InlineData("2015..", "2015-01-01", null)]
    [InlineData("..2015-06-30", null, "2015-06-30")]
    public void Days_are_read_as_typed(string typed, string? from, string? to)
    {
        Assert.Equal((Day(from), Day(to)), DayRanges.Read(typed));

        static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("yesterday")]
    [InlineData("2015-13")]
    [InlineData("2015-02-30")]
    [InlineData("2016..2015")]
    public void What_is_no_day_is_none(string typed) => Assert.Null(DayRanges.Read(typed));
}
