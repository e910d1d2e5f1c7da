using System.Globalization;
using Microsoft.AspNetCore.Components;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Components.Pictures;

/// <summary>Sentences by month as bars, each a link to its month; by year where the months would be too thin to hit.</summary>
public sealed partial class MonthBars
{
    /// <summary>Bars beyond which months are drawn as years.</summary>
    private const int MostBars = 72;

    /// <summary>Bars for which there is always room, so that two months are not two walls.</summary>
    private const int LeastWidth = 18;

    /// <summary>Years that are all named below their bars.</summary>
    private const int MostLabels = 9;

    private const int Step = 10;
    private const int Height = 48;

    /// <summary>Counts by month, in any order.</summary>
    [Parameter, EditorRequired] public FacetCounts Months { get; set; } = null!;

    /// <summary>The search they count.</summary>
    [Parameter, EditorRequired] public SearchRequest Request { get; set; } = null!;

    private static Words W => Words.Current;

    private List<Bar> Bars { get; set; } = [];

    private bool AreYears { get; set; }

    private long Most { get; set; } = 1;

    private string Summary
    {
        get
        {
            var most = Bars.MaxBy(bar => bar.Count)!;
            return AreYears ? W.YearsText(Bars.Count, most.Name, most.Count) : W.MonthsText(Bars.Count, most.Name, most.Count);
        }
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var counted = new SortedDictionary<DateOnly, FacetValue>();
        foreach (var value in Months.Values)
        {
            if (SearchUrls.Day(value.Value, isEnd: false) is { } month) counted[month] = value;
        }

        AreYears = counted.Count > 0 && Between(counted.Keys.First(), counted.Keys.Last()) > MostBars;
        Bars = counted.Count == 0 ? [] : AreYears ? Years(counted) : ByMonth(counted);
        Most = Bars.Count == 0 ? 1 : Math.Max(1, Bars.Max(bar => bar.Count));
    }

    private static int Between(DateOnly first, DateOnly last) => (last.Year - first.Year) * 12 + last.Month - first.Month + 1;

    // Months without a sentence stay in, so that a gap in time is a gap in the picture.
    private List<Bar> ByMonth(SortedDictionary<DateOnly, FacetValue> counted)
    {
        var bars = new List<Bar>();
        for (var month = counted.Keys.First(); month <= counted.Keys.Last(); month = month.AddMonths(1))
        {
            var value = month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
            var found = counted.GetValueOrDefault(month);
            var isChosen = found?.State == ChoiceState.Included;
            var next = isChosen ? Request.Dropping(Facet.Month) : Request.Only(Facet.Month, value);
            bars.Add(new(W.Month(value), found?.Sentences ?? 0, SearchUrls.Search(next), isChosen));
        }

        return bars;
    }

    private List<Bar> Years(SortedDictionary<DateOnly, FacetValue> counted)
    {
        var bars = new List<Bar>();
        var byYear = counted.GroupBy(pair => pair.Key.Year).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value.Sentences));
        for (var year = counted.Keys.First().Year; year <= counted.Keys.Last().Year; year++)
        {
            var next = Request with { From = new(year, 1, 1), To = new(year, 12, 31), Page = 1 };
            bars.Add(new(year.ToString(CultureInfo.InvariantCulture), byYear.GetValueOrDefault(year), SearchUrls.Search(next), Request.From == next.From && Request.To == next.To));
        }

        return bars;
    }

    private static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private sealed record Bar(string Name, long Count, string Address, bool IsChosen);
}
