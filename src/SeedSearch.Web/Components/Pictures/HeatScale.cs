using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Components.Pictures;

/// <summary>What picture and table of counts by two facets share.</summary>
internal static class HeatScale
{
    /// <summary>Shades above none.</summary>
    public const int Shades = 6;

    /// <summary>The shade of a count, from 0 for none to <see cref="Shades"/> for the most: by the logarithm, for counts of names differ by powers of ten.</summary>
    public static int Of(long count, long most)
        => count <= 0 ? 0 : most <= 1 ? 1 : 1 + (int)Math.Round((Shades - 1) * Math.Log(Math.Min(count, most)) / Math.Log(most));

    /// <summary>Where the head of a column leads: a topic opens into those below it; anything else is a search.</summary>
    public static string Narrowed(SearchRequest request, Facet rows, Facet columns, string value)
        => columns == Facet.Topic && !value.Contains('/') ? SearchUrls.Cross(rows, columns, request.Only(columns, value)) : SearchUrls.Search(request.Including(columns, value));
}
