using SeedSearch.Application.Searching;

namespace SeedSearch.Web;

/// <summary>What a click does to a search: the request behind a link. Each goes back to the first page.</summary>
internal static class SearchMoves
{
    /// <summary>The request with a value asked for.</summary>
    public static SearchRequest Including(this SearchRequest request, Facet facet, string value) => request.Choosing(new(facet, value));

    /// <summary>The request with a value left out.</summary>
    public static SearchRequest Excluding(this SearchRequest request, Facet facet, string value) => request.Choosing(new(facet, value, Excluded: true));

    /// <summary>The request without a choice of this value.</summary>
    public static SearchRequest Dropping(this SearchRequest request, Facet facet, string value)
        => request with { Page = 1, Choices = [.. request.Choices.Where(choice => choice.Facet != facet || choice.Value != value)] };

    /// <summary>The request with one value of a facet alone.</summary>
    public static SearchRequest Only(this SearchRequest request, Facet facet, string value)
        => request with { Page = 1, Choices = [.. request.Choices.Where(choice => choice.Facet != facet), new(facet, value)] };

    /// <summary>The request without a facet's choices.</summary>
    public static SearchRequest Dropping(this SearchRequest request, Facet facet)
        => request with { Page = 1, Choices = [.. request.Choices.Where(choice => choice.Facet != facet)] };

    /// <summary>The query alone.</summary>
    public static SearchRequest WithoutFilters(this SearchRequest request)
        => new(request.Query) { Sort = request.Sort, PageSize = request.PageSize };

    /// <summary>Whether anything but words narrows the search.</summary>
    public static bool IsFiltered(this SearchRequest request) => request.Choices.Count > 0 || request.From is not null || request.To is not null;

    private static SearchRequest Choosing(this SearchRequest request, FacetChoice choice)
        => request with { Page = 1, Choices = [.. request.Choices.Where(other => other.Facet != choice.Facet || other.Value != choice.Value), choice] };
}
