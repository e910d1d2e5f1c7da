using SeedSearch.Application;

namespace SeedSearch.Web.Api;

/// <summary>What is read beside the pages: source files, feeds, the next result.</summary>
internal static class ReadingRoutes
{
    /// <summary>Maps them.</summary>
    public static void MapReading(this WebApplication app)
    {
        app.MapGet("/a/{key}/source", SourceAsync).ExcludeFromDescription();
        app.MapGet("/result", ResultAsync).ExcludeFromDescription();
        app.MapGet("/feed", Export.AtomFeed.RunAsync).RequireRateLimiting(ApiRoutes.RatePolicy).ExcludeFromDescription();
    }

    // Plain text and nothing else, whatever the file holds: nosniff stands on every answer.
    private static async Task<IResult> SourceAsync(string key, ISentenceIndex index, CancellationToken cancelled)
        => await index.SourceAsync(key, cancelled) is { } text ? Results.Text(text, "text/plain; charset=utf-8") : Results.NotFound();

    // Leads to the n-th result's place in its article.
    private static async Task<IResult> ResultAsync(HttpRequest http, ISentenceIndex index, CancellationToken cancelled)
    {
        var request = SearchUrls.Read(http.Query, out var problem);
        if (problem is not null) return ApiProblems.Bad(problem);
        var n = SearchUrls.Number(http.Query["n"], 1, 1, int.MaxValue);
        var found = await index.SearchAsync(request with { Page = n, PageSize = 1 }, cancelled);
        if (found.Hits is not [var hit, ..]) return Results.LocalRedirect(SearchUrls.Search(request));
        return Results.LocalRedirect(SearchUrls.Article(hit.Sentence.Article.Key, hit.Sentence.Number, request, n));
    }
}
