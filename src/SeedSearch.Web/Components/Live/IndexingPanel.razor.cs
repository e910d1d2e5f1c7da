using System.Globalization;
using Microsoft.AspNetCore.Components;
using SeedSearch.Application.Indexing;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Components.Live;

/// <summary>What the indexer does now, told live.</summary>
public sealed partial class IndexingPanel
{
    /// <summary>How often the page is drawn at most: a run reports far more often than eyes can follow.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private DateTimeOffset drawn;

    /// <summary>The language of the page around it: a circuit does not know it.</summary>
    [Parameter] public string LanguageCode { get; set; } = "en";

    /// <summary>Whether a run was going on when the server drew the page; when it has ended since, the page is loaded again.</summary>
    [Parameter] public bool WasRunning { get; set; }

    [Inject] private IIndexingStatus Status { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private TimeProvider Time { get; set; } = null!;

    private Words W => Words.Of(CultureInfo.GetCultureInfo(LanguageCode == "de" ? "de" : "en"));

    private IndexingProgress? Now { get; set; }

    /// <inheritdoc />
    public void Dispose() => Status.Changed -= Show;

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        Now = Status.Current;
        if (RendererInfo.IsInteractive) Status.Changed += Show;
    }

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender && WasRunning && Now is { Stage: "done" }) Navigation.Refresh(forceReload: true);
    }

    // On the indexer's thread: only passes the news on to the circuit's.
    private void Show(IndexingProgress progress)
    {
        var time = Time.GetUtcNow();
        if (!progress.IsOver && time - drawn < Pause) return;
        drawn = time;
        _ = InvokeAsync(() =>
        {
            var wasRunning = Now is { IsOver: false };
            Now = progress;
            StateHasChanged();
            if (progress.Stage == "done" && wasRunning) Navigation.Refresh(forceReload: true);
        });
    }
}
