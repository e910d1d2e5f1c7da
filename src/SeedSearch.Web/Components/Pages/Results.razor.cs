using SeedSearch.Application;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Components.Search;

namespace SeedSearch.Web.Components.Pages;

/// <summary>The search page. Its address is its whole state.</summary>
public sealed partial class Results
{
    /// <summary>Months beyond which the picture of months is not asked for: a century and more.</summary>
    private const int MostMonths = 1500;

    private SearchRequest Request { get; set; } = new("");

    private string? Problem { get; set; }

    private SearchPage? Found { get; set; }

    private FacetCounts? Months { get; set; }

    private IndexSummary? Facts { get; set; }

    // What stands for a day in the address and is none: it is left aside, and said.
    private IReadOnlyList<string> NoDays { get; set; } = [];

    private long FirstPlace => (Request.Page - 1L) * Request.PageSize + 1;

    private IEnumerable<(string Key, string Value)> Hidden => HiddenFields.Of(Request, Found);

    private static bool IsMain(FacetCounts counts) => counts.Facet is Facet.Speaker or Facet.Organisation or Facet.Topic or Facet.Mentioned or Facet.SpeakingFor or Facet.FoundBy;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var address = Address;
        (Request, Problem) = (address.Request, address.Problem);
        NoDays = SearchUrls.NoDays(address.Query);
        if (Problem is not null)
        {
            if (Context is not null) Context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Found = await Index.SearchAsync(Request, Cancelled);
        if (Request.Page > Found.Pages)
        {
            Request = Request with { Page = Found.Pages };
            Found = await Index.SearchAsync(Request, Cancelled);
        }

        Months = Found.Facets.FirstOrDefault(counts => counts.Facet == Facet.Month);
        if (Months is not null && Months.TotalValues > Months.Values.Count) Months = await Index.FacetAsync(Request, Facet.Month, "", MostMonths, Cancelled);
        if (Found.Hits.Count == 0) Facts = await Index.SummaryAsync(Cancelled);
    }
}
