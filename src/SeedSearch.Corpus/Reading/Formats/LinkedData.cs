using System.Text.Json;
using AngleSharp.Dom;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>The schema.org article that a page may hold as JSON-LD.</summary>
internal static class LinkedData
{
    /// <summary>Reads the first article of the page's JSON-LD; what is broken is passed over, for the page is there too.</summary>
    /// <returns>Its articleBody, or null.</returns>
    public static string? Read(IDocument page, ArticleFacts facts)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent);
                if (Articles(json.RootElement).FirstOrDefault() is { ValueKind: JsonValueKind.Object } article)
                    return Take(article, facts);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Not JSON, or half a character in a \u escape.
            }
        }

        return null;
    }

    /// <summary>The object itself, the objects of an array, or those of @graph.</summary>
    private static IEnumerable<JsonElement> Articles(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Articles),
        JsonValueKind.Object when json.TryGetProperty("@type", out var type) && Strings(type).Any(IsArticle) => [json],
        JsonValueKind.Object when json.TryGetProperty("@graph", out var graph) => Articles(graph),
        _ => [],
    };

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal) || type is "Report" or "Reportage";

    private static string? Take(JsonElement article, ArticleFacts facts)
    {
        facts.Title = Text(article, "headline") ?? Text(article, "name");
        facts.Date = Text(article, "datePublished");
        facts.Outlet = Text(article, "publisher");
        facts.Address = Text(article, "url");
        if (article.TryGetProperty("author", out var authors))
            facts.Authors.AddRange(Strings(authors));
        return ArticleFacts.OrNull(Text(article, "articleBody")) is null ? null : SourceText.Clean(Text(article, "articleBody")!).Trim();
    }

    private static string? Text(JsonElement article, string name) =>
        article.TryGetProperty(name, out var value) ? ArticleFacts.OrNull(Strings(value).FirstOrDefault()) is null ? null : Strings(value).First() : null;

    private static IEnumerable<string> Strings(JsonElement value) =>
        (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(JsonArticle.Name) : [JsonArticle.Name(value)]).OfType<string>();
}
