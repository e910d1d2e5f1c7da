using System.Text.Json;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>
/// An article as a JSON object: {"id", "text", "title", "date", "outlet", "url", "authors"}, of which only "text" must be there.
/// Names in any case; "body" and "content" are text, "headline" is title, "source" and "publisher" are outlet, "link" is url, "author" is authors.
/// </summary>
internal static class JsonArticle
{
    public static ReadOutcome Read(JsonElement json, SourceFile source, int? line, string id)
    {
        var where = line is null ? $"{id}: " : "";
        if (json.ValueKind != JsonValueKind.Object)
            return source.Failure($"{where}not an object but {Kind(json)}", "write each article as {\"id\": ..., \"text\": ...}", line);

        var facts = new ArticleFacts();
        string? text = null;
        try
        {
            foreach (var property in json.EnumerateObject())
            {
                if (IsText(property.Name) && property.Value.ValueKind == JsonValueKind.String)
                    text ??= property.Value.GetString();
                else
                    Take(facts, property);
            }
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as \ud83d alone: no string can hold it in JSON.
            return source.Failure($"{where}a \\u escape stands for half a character", "write the character itself, or both its halves", line);
        }

        return string.IsNullOrWhiteSpace(text)
            ? source.Failure($"{where}no \"text\"", "give the article's text as a string named \"text\"", line)
            : facts.Make(source, SourceText.Clean(text), line, id);
    }

    private static bool IsText(string name) =>
        name.Equals("text", StringComparison.OrdinalIgnoreCase) || name.Equals("body", StringComparison.OrdinalIgnoreCase) || name.Equals("content", StringComparison.OrdinalIgnoreCase);

    private static void Take(ArticleFacts facts, JsonProperty property)
    {
        switch (property.Value.ValueKind)
        {
            case JsonValueKind.String:
                facts.TryTake(property.Name, property.Value.GetString()!);
                break;
            case JsonValueKind.Number:
                facts.TryTake(property.Name, property.Value.GetRawText());
                break;
            case JsonValueKind.Array when property.Name.StartsWith("author", StringComparison.OrdinalIgnoreCase):
                facts.Authors.AddRange(property.Value.EnumerateArray().Select(Name).OfType<string>());
                break;
            case JsonValueKind.Object when Name(property.Value) is { } name:
                facts.TryTake(property.Name, name);
                break;
        }
    }

    /// <summary>A string, or the "name" of an object, as in JSON-LD; else null.</summary>
    public static string? Name(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Object => json.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null,
        _ => null,
    };

    private static string Kind(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => json.GetRawText(),
    };
}
