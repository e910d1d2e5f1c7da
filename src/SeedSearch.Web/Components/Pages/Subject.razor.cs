using Microsoft.AspNetCore.Components;
using SeedSearch.Application;
using SeedSearch.Application.Reading;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Language;

namespace SeedSearch.Web.Components.Pages;

/// <summary>A speaker's, organisation's or topic's own page.</summary>
public sealed partial class Subject
{
    /// <summary>The name as the address has it.</summary>
    [Parameter] public string Slug { get; set; } = "";

    /// <summary>Which page of its sentences; any text, an unreadable one is the first.</summary>
    [SupplyParameterFromQuery(Name = "page")] private string? PageNumber { get; set; }

    [Inject] private ISentenceIndex Index { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter] private HttpContext? Context { get; set; }

    private static Words W => Words.Current;

    private SubjectView? View { get; set; }

    private string Name => W.Value(View!.Facet, View.Name);

    private SearchRequest Search => new("") { Choices = [new(View!.Facet, View.Name)], Sort = SortOrder.Oldest };

    private FacetCounts? Months => View!.Statements.Facets.FirstOrDefault(counts => counts.Facet == Facet.Month && counts.Values.Count > 1);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var cancelled = Context?.RequestAborted ?? CancellationToken.None;
        var path = new Uri(Navigation.Uri).AbsolutePath;
        var facet = SearchUrls.FacetOf(path.Split('/', 3)[1]) ?? Facet.Speaker;
        var name = Slugs.NameOf(Slug ?? "");
        var page = SearchUrls.Number(PageNumber, 1, 1, 1_000_000);
        View = await Index.SubjectAsync(facet, name, page, cancelled);
        if (View is not null && page > View.Statements.Pages) View = await Index.SubjectAsync(facet, name, View.Statements.Pages, cancelled);
        if (View is not null) return;

        // Typed by heart, "stefanie-kam": the one name with these letters is meant.
        var word = Slugs.LongestWord(name);
        var alike = word.Length < 2 ? null : (await Index.ListAsync(facet, word, cancelled)).FirstOrDefault(value => Slugs.Loose(value.Value) == Slugs.Loose(name));
        if (alike is null || alike.Value == name) Navigation.NotFound();
        else Navigation.NavigateTo(SearchUrls.Subject(facet, alike.Value));
    }
}
