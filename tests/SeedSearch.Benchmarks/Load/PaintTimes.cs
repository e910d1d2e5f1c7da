using System.Globalization;

namespace SeedSearch.Benchmarks.Load;

/// <summary>Visits to one page: when it was first seen, when its first byte came, and when all of it was read, in milliseconds since it was asked for.</summary>
/// <param name="Address">Path and query.</param>
/// <param name="Visits">At least one.</param>
internal sealed record PaintTimes(string Address, IReadOnlyList<(double Paint, double FirstByte, double Read)> Visits)
{
    /// <summary>Visits in which nothing was painted while the page was watched.</summary>
    public int Blank => Visits.Count(visit => !(visit.Paint > 0));

    /// <summary>The middle visit, by its first paint; of an even number the later of the two. A blank one is later than any other.</summary>
    public (double Paint, double FirstByte, double Read) Median => InOrder[Visits.Count / 2];

    /// <summary>A line for people.</summary>
    public override string ToString()
    {
        var line = string.Create(CultureInfo.InvariantCulture,
            $"first paint {InOrder[0].Paint,5:0} to {InOrder[^1].Paint,5:0} ms, median {Median.Paint,5:0} (first byte {Median.FirstByte:0}, page read {Median.Read:0}): {Address}");
        return Blank == 0 ? line : string.Create(CultureInfo.InvariantCulture, $"{line}; {Blank} of {Visits.Count} visits saw nothing");
    }

    private IReadOnlyList<(double Paint, double FirstByte, double Read)> InOrder => [.. Visits.OrderBy(visit => visit.Paint > 0 ? visit.Paint : double.PositiveInfinity)];
}
