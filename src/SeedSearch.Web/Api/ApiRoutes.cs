using Microsoft.AspNetCore.Mvc;
using SeedSearch.Application;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Export;

namespace SeedSearch.Web.Api;

/// <summary>The API under /api/v1. Reading only; every search takes the state that a search page's address has.</summary>
internal static class ApiRoutes
{
    /// <summary>The name of the rate limit.</summary>
    public const string RatePolicy = "api";

    /// <summary>Values or suggestions one answer holds at most.</summary>
    private const int MostValues = 1000;

    /// <summary>Maps the API.</summary>
    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").RequireRateLimiting(RatePolicy).WithTags("SeedSearch");
        api.MapGet("/search", SearchAsync).WithSearchState(inPages: true).WithSummary("A page of results with facets").Produces<ApiSearch>().ProducesProblem(400);
        api.MapGet("/facets", FacetAsync).WithSearchState().WithSummary("Values of one facet over the results of a search").Produces<ApiFacet>().ProducesProblem(400);
        api.MapGet("/suggest", SuggestAsync).WithSummary("What a reader may go on to type").Produces<ApiSuggestion[]>();
        api.MapGet("/sentence/{id}", SentenceAsync).WithSummary("One sentence by its lasting id; 410 with the sentence as it was when it is gone").Produces<ApiSentencePage>().Produces<ApiSentencePage>(410).ProducesProblem(404);
        api.MapGet("/article/{key}", ArticleAsync).WithSummary("A whole article").Produces<ApiArticle>().ProducesProblem(404);
        MapSubject(api, "/speaker/{*name}", Facet.Speaker, "Everything a speaker said, by date");
        MapSubject(api, "/organisation/{*name}", Facet.Organisation, "Every sentence with an organisation, by date");
        MapSubject(api, "/topic/{*name}", Facet.Topic, "Every sentence on a topic, by date");
        api.MapGet("/topics", static (ISentenceIndex index, CancellationToken cancelled) => index.ListAsync(Facet.Topic, "", cancelled)).WithSummary("All topics with counts");
        api.MapGet("/export", Exports.RunAsync).WithSearchState().WithSummary("All results of a search as a file: csv, jsonl, bib or ris").Produces<string>(200, "text/csv", "application/x-ndjson", "application/x-bibtex", "application/x-research-info-systems").ProducesProblem(400);
        app.MapOpenApi("/openapi/{documentName}.json").RequireRateLimiting(RatePolicy);
        app.MapGet("/healthz", static () => Results.Text("ok")).ExcludeFromDescription();
    }

    private static async Task<IResult> SearchAsync(HttpRequest http, ISentenceIndex index, CancellationToken cancelled)
    {
        var request = SearchUrls.ReadStrictly(http.Query, out var problem);
        return problem is null ? Results.Ok(ApiShapes.Shape(await index.SearchAsync(request, cancelled))) : ApiProblems.Bad(problem);
    }

    private static async Task<IResult> FacetAsync(HttpRequest http, ISentenceIndex index, string? facet, string? contains, string? top, CancellationToken cancelled)
    {
        var request = SearchUrls.ReadStrictly(http.Query, out var problem);
        if (problem is not null) return ApiProblems.Bad(problem);
        if (SearchUrls.FacetOf(facet) is not { } which) return ApiProblems.Bad("facet must be one of speaker, org, topic, outlet, kind, month, names, for, found.");
        var counts = await index.FacetAsync(request, which, contains ?? "", SearchUrls.Number(top, 20, 1, MostValues), cancelled);
        return Results.Ok(ApiShapes.Shape(counts));
    }

    private static async Task<IResult> SuggestAsync(ISentenceIndex index, string? q, string? top, CancellationToken cancelled)
    {
        var typed = (q ?? "").Trim();
        if (typed.Length is 0 or > 200) return Results.Ok(Array.Empty<ApiSuggestion>());
        var found = await index.SuggestAsync(typed, SearchUrls.Number(top, 8, 1, 50), cancelled);
        return Results.Ok(found.Select(ApiShapes.Shape));
    }

    private static async Task<IResult> SentenceAsync(string id, ISentenceIndex index, CancellationToken cancelled)
    {
        var page = await index.SentenceAsync(new(id), cancelled);
        if (page is null) return ApiProblems.Missing($"No sentence has the id {id}.");
        return Results.Json(ApiShapes.Shape(page), statusCode: page.Sentence.IsGone ? 410 : 200);
    }

    private static async Task<IResult> ArticleAsync(string key, string? q, ISentenceIndex index, CancellationToken cancelled)
        => await index.ArticleAsync(key, q, cancelled) is { } article ? Results.Ok(ApiShapes.Shape(article)) : ApiProblems.Missing($"No article has the key {key}.");

    private static void MapSubject(RouteGroupBuilder api, string pattern, Facet facet, string summary)
        => api.MapGet(pattern, async ([FromRoute] string name, string? page, ISentenceIndex index, CancellationToken cancelled) =>
            await index.SubjectAsync(facet, Slugs.NameOf(name), SearchUrls.Number(page, 1, 1, 1_000_000), cancelled) is { } subject
                ? Results.Ok(ApiShapes.Shape(subject))
                : ApiProblems.Missing($"{Slugs.NameOf(name)} is not in the index."))
            .WithSummary(summary).Produces<ApiSubject>().ProducesProblem(404);
}
