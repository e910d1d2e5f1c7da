using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using SeedSearch.Application;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Components.Live;

/// <summary>Every value of a facet over the results of a search, narrowed live by typed letters.</summary>
public sealed partial class ValueList : IDisposable
{
    /// <summary>Values shown at first, and in all.</summary>
    internal const int Least = 200, Most = 10_000;

    private readonly CancellationTokenSource closed = new();
    private CancellationTokenSource? asked;
    private string letters = "";
    private int top = Least;

    /// <summary>The language of the page around it.</summary>
    [Parameter] public string LanguageCode { get; set; } = "en";

    /// <summary>The facet's key.</summary>
    [Parameter, EditorRequired] public string Key { get; set; } = "";

    /// <summary>The search as a query string.</summary>
    [Parameter, EditorRequired] public string State { get; set; } = "";

    /// <summary>Letters that values must contain at first.</summary>
    [Parameter] public string Letters { get; set; } = "";

    /// <summary>How many values at first.</summary>
    [Parameter] public int Top { get; set; } = Least;

    [Inject] private ISentenceIndex Index { get; set; } = null!;

    private static Words W => Words.Current;

    private SearchRequest Request { get; set; } = new("");

    private FacetCounts? Counts { get; set; }

    private string MoreAddress => SearchUrls.With(SearchUrls.With(SearchUrls.Values(Counts!.Facet, Request), "contains", letters), "top", Math.Min(Most, top * 4).ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc />
    public void Dispose()
    {
        closed.Cancel();
        closed.Dispose();
        asked?.Dispose();
    }

    /// <inheritdoc />
    protected override Task OnInitializedAsync()
    {
        Request = SearchUrls.Read(QueryHelpers.ParseQuery(State), out _);
        (letters, top) = (Letters, Top);
        return AskAsync();
    }

    private Task TypedAsync(ChangeEventArgs typed)
    {
        (letters, top) = ((typed.Value as string ?? "").Trim(), Least);
        return AskAsync();
    }

    private Task MoreAsync()
    {
        top = Math.Min(Most, top * 4);
        return AskAsync();
    }

    // A new letter ends the search for the ones before.
    private async Task AskAsync()
    {
        if (SearchUrls.FacetOf(Key) is not { } facet) return;
        asked?.Cancel();
        asked?.Dispose();
        var mine = asked = CancellationTokenSource.CreateLinkedTokenSource(closed.Token);
        try
        {
            var counts = await Index.FacetAsync(Request, facet, letters, top, mine.Token);
            if (asked == mine) Counts = counts;
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // Somebody typed on, or left.
        }
    }
}
