using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using SeedSearch.Application.Searching;

namespace SeedSearch.Web;

/// <summary>The address a page was asked at, read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Query">The parts of its query string.</param>
/// <param name="Request">The search they hold.</param>
/// <param name="Problem">What was asked too much, in words; null when all is well.</param>
internal sealed record Address(string Path, Dictionary<string, StringValues> Query, SearchRequest Request, string? Problem)
{
    /// <summary>Reads where the reader is.</summary>
    public static Address Of(NavigationManager navigation)
    {
        var here = new Uri(navigation.Uri);
        var query = QueryHelpers.ParseQuery(here.Query);
        return new(here.AbsolutePath, query, SearchUrls.Read(query, out var problem), problem);
    }

    /// <summary>The last value of a key; empty where there is none.</summary>
    public string Get(string key) => Query.GetValueOrDefault(key) is [.., { } last] ? last : "";
}
