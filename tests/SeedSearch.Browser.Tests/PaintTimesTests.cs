using SeedSearch.Benchmarks.Load;

namespace SeedSearch.Browser.Tests;

/// <summary>What the command that measures first paints makes of its visits.</summary>
public class PaintTimesTests
{
    [Fact]
    public void The_median_is_the_middle_visit_and_the_line_names_the_extremes()
    {
        var times = new PaintTimes("/help", [(700, 12, 300), (512.4, 10, 280), (611, 11, 290), (950, 9, 270), (480, 8, 260)]);
        Assert.Equal((611, 11, 290), times.Median);
        Assert.Equal(0, times.Blank);
        Assert.Equal("first paint   480 to   950 ms, median   611 (first byte 11, page read 290): /help", times.ToString());
    }

    [Fact]
    public void Of_an_even_number_the_later_of_the_middle_two_counts()
        => Assert.Equal(300, new PaintTimes("/", [(100, 0, 0), (200, 0, 0), (300, 0, 0), (400, 0, 0)]).Median.Paint);

    [Fact]
    public void A_visit_that_saw_nothing_is_no_early_paint()
    {
        var times = new PaintTimes("/", [(-1, 5, 50), (-1, 5, 50), (600, 5, 50)]);
        Assert.Equal(2, times.Blank);
        Assert.Equal(-1, times.Median.Paint);
        Assert.EndsWith("2 of 3 visits saw nothing", times.ToString(), StringComparison.Ordinal);
    }
}
