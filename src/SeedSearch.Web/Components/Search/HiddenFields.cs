using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Components.Search;

/// <summary>What the search form must carry along unseen.</summary>
internal static class HiddenFields
{
    private static readonly string[] WithControls = ["q", "page", "from", "to"];

    /// <summary>The parts of a request that no box or checkbox of the page stands for.</summary>
    /// <param name="request">The search.</param>
    /// <param name="found">Its results, whose facets show checkboxes; null where the page shows none.</param>
    public static IEnumerable<(string Key, string Value)> Of(SearchRequest request, SearchPage? found)
    {
        foreach (var (key, value) in SearchUrls.Parts(request))
        {
            if (WithControls.Contains(key) && found is not null || key is "q" or "page") continue;
            if (key == "all" && found is not null && SwitchIsShown(request, value)) continue;
            if (SearchUrls.FacetOf(key) is { } facet && HasCheckbox(found, facet, value)) continue;
            yield return (key, value);
        }
    }

    private static bool SwitchIsShown(SearchRequest request, string key)
        => SearchUrls.FacetOf(key) is Facet.Speaker or Facet.Organisation or Facet.Topic or Facet.Mentioned or Facet.SpeakingFor or Facet.FoundBy && request.AllOf.Contains(SearchUrls.FacetOf(key)!.Value);

    private static bool HasCheckbox(SearchPage? found, Facet facet, string written)
        => facet != Facet.Month && found?.Facets.FirstOrDefault(counts => counts.Facet == facet) is { } shown
            && shown.Values.Any(value => value.State == ChoiceState.Included && SearchUrls.Written(new(facet, value.Value)) == written);
}
