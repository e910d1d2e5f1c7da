using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SeedSearch.Application;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Components.Live;

/// <summary>What two people said, side by side by date, on any topic or on one that both speak of.</summary>
public sealed partial class Comparison
{
    /// <summary>Sentences of each that are shown at first and that each further asking brings; topics offered.</summary>
    private const int Shown = 25, MostTopics = 12;

    private string topic = "";
    private bool isChanged;

    /// <summary>The language of the page around it.</summary>
    [Parameter] public string LanguageCode { get; set; } = "en";

    /// <summary>One speaker's name; empty for none.</summary>
    [Parameter] public string First { get; set; } = "";

    /// <summary>The other one's.</summary>
    [Parameter] public string Second { get; set; } = "";

    /// <summary>The topic's path; empty for any.</summary>
    [Parameter] public string Topic { get; set; } = "";

    [Inject] private ISentenceIndex Index { get; set; } = null!;

    [Inject] private IJSRuntime Browser { get; set; } = null!;

    private static Words W => Words.Current;

    private List<Column> Columns { get; set; } = [];

    private List<(string Topic, long First, long Second)> Shared { get; set; } = [];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var whole = await ColumnsAsync("");
        Shared = whole is [var one, var other] ? Both(one, other) : [];
        (topic, Columns) = (Topic, Topic.Length == 0 ? whole : await ColumnsAsync(Topic));
    }

    private async Task ChooseAsync(string chosen)
    {
        Columns = await ColumnsAsync(chosen);
        (topic, isChanged) = (chosen, true);
        // The address stays the page's state, so that it can be sent and kept.
        await Browser.InvokeVoidAsync("history.replaceState", null, "", SearchUrls.Compare(First, Second, chosen));
    }

    private async Task MoreAsync(Column column)
    {
        var next = await Index.SearchAsync(column.Request with { Page = column.Hits.Count / Shown + 1 }, CancellationToken.None);
        column.Hits.AddRange(next.Hits);
    }

    private async Task<List<Column>> ColumnsAsync(string on)
    {
        var columns = new List<Column>();
        foreach (var name in new[] { First, Second }.Where(name => name.Length > 0).Distinct())
        {
            var choices = new List<FacetChoice> { new(Facet.Speaker, name) };
            if (on.Length > 0) choices.Add(new(Facet.Topic, on));
            var request = new SearchRequest("") { Choices = choices, Sort = SortOrder.Oldest, PageSize = Shown, FacetValues = 100 };
            var found = await Index.SearchAsync(request, CancellationToken.None);
            columns.Add(new(name, request, found, [.. found.Hits]));
        }

        return columns;
    }

    // Most telling first: where the one who says less still says much.
    private static List<(string, long, long)> Both(Column one, Column other)
    {
        var counted = Topics(other).ToDictionary(value => value.Value, value => value.Sentences);
        return [.. Topics(one).Where(value => counted.GetValueOrDefault(value.Value) > 0).Select(value => (value.Value, value.Sentences, counted[value.Value]))
            .OrderByDescending(both => Math.Min(both.Item2, both.Item3)).Take(MostTopics)];
    }

    private static IEnumerable<FacetValue> Topics(Column column)
        => column.Found.Facets.FirstOrDefault(counts => counts.Facet == Facet.Topic)?.Values.Where(value => value.Sentences > 0) ?? [];

    private sealed record Column(string Name, SearchRequest Request, SearchPage Found, List<Hit> Hits);
}
