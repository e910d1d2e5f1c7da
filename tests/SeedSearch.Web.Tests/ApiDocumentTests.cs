using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SeedSearch.Web.Tests;

/// <summary>The OpenAPI document is true: every answer is what it says, and nothing it does not say is in an answer.</summary>
public sealed class ApiDocumentTests(ServedSample served) : IClassFixture<ServedSample>
{
    [Theory]
    [InlineData("/search", "?q=harbour&speaker=Ada+Example")]
    [InlineData("/search", "?q=harbour%3F")]
    [InlineData("/search", "?q=harbor")]
    [InlineData("/search", "?q=lighthouse&speaker=Cleo+Muster&org=-Muster+Institute")]
    [InlineData("/search", "?q=TOOLONG")]
    [InlineData("/facets", "?facet=topic&q=harbour")]
    [InlineData("/facets", "?facet=nonsense")]
    [InlineData("/suggest", "?q=har")]
    [InlineData("/suggest", "")]
    [InlineData("/sentence/{id}", "harbour-0")]
    [InlineData("/sentence/{id}", "harbour-2")]
    [InlineData("/sentence/{id}", "gone-0")]
    [InlineData("/sentence/{id}", "nobody")]
    [InlineData("/article/{key}", "harbour?q=harbour")]
    [InlineData("/article/{key}", "scripts")]
    [InlineData("/article/{key}", "nobody")]
    [InlineData("/speaker/{name}", "Ada_Example")]
    [InlineData("/speaker/{name}", "Nobody")]
    [InlineData("/organisation/{name}", "Example_Port_Authority")]
    [InlineData("/topic/{name}", "economy/transport")]
    [InlineData("/topics", "")]
    [InlineData("/export", "?q=harbour&format=csv")]
    [InlineData("/export", "?q=harbour&format=ris")]
    [InlineData("/export", "?format=exe")]
    public async Task An_answer_is_what_the_document_says(string path, string rest)
    {
        var client = served.App.Client;
        using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
        var root = document.RootElement;
        var address = "/api/v1" + Regex.Replace(path, "[{].*[}]", "") + rest.Replace("TOOLONG", new string('a', 2001), StringComparison.Ordinal);
        using var answer = await client.GetAsync(address);
        var responses = root.GetProperty("paths").GetProperty("/api/v1" + path).GetProperty("get").GetProperty("responses");
        Assert.True(responses.TryGetProperty(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), out var told), $"{answer.StatusCode} is not told of");
        Assert.True(told.GetProperty("content").TryGetProperty(answer.Content.Headers.ContentType!.MediaType!, out var media), $"{answer.Content.Headers.ContentType} is not told of");
        if (!answer.Content.Headers.ContentType.MediaType!.EndsWith("json", StringComparison.Ordinal) || path == "/export" && answer.StatusCode == HttpStatusCode.OK) return;
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Empty(Faults(root, media.GetProperty("schema"), json.RootElement, "$"));
    }

    [Fact]
    public async Task The_document_is_of_openapi_3_1_and_names_every_parameter_that_a_route_reads()
    {
        using var document = JsonDocument.Parse(await served.App.Client.GetStringAsync("/openapi/v1.json"));
        Assert.StartsWith("3.1", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var search = Names("/api/v1/search");
        Assert.Equal(["all", "for", "found", "from", "furniture", "kind", "month", "names", "org", "outlet", "page", "plain", "printings", "q", "size", "sort", "speaker", "to", "topic"], search.Order(StringComparer.Ordinal));
        Assert.Equal(search.Except(["page", "size"]).Append("format").Order(StringComparer.Ordinal), Names("/api/v1/export").Order(StringComparer.Ordinal));

        IEnumerable<string> Names(string path) => document.RootElement.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("parameters").EnumerateArray().Select(one => one.GetProperty("name").GetString()!);
    }

    [Fact]
    public async Task The_check_itself_sees_what_is_wrong()
    {
        using var document = JsonDocument.Parse(await served.App.Client.GetStringAsync("/openapi/v1.json"));
        using var reference = JsonDocument.Parse("{\"$ref\":\"#/components/schemas/ListedValue\"}");
        using var wrong = JsonDocument.Parse("{\"sentences\":\"3\",\"more\":1}");
        Assert.Equal(["$: value is missing", "$.sentences: String is not integer", "$.more is not told of"], Faults(document.RootElement, reference.RootElement, wrong.RootElement, "$"));
    }

    // The keywords of JSON Schema that the document uses; an unknown property is a fault, for a reader of the document would not know it.
    private static IEnumerable<string> Faults(JsonElement root, JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var named = root.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
            return Faults(root, named, value, at);
        }

        if (schema.TryGetProperty("oneOf", out var ways))
            return ways.EnumerateArray().Any(way => !Faults(root, way, value, at).Any()) ? [] : [$"{at}: none of the ways fits"];
        var found = new List<string>();
        if (schema.TryGetProperty("type", out var type))
        {
            var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()).ToList() : [type.GetString()];
            if (!types.Any(one => Is(value, one!))) return [$"{at}: {value.ValueKind} is not {string.Join(" or ", types)}"];
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
            found.AddRange(value.EnumerateArray().SelectMany((item, n) => Faults(root, items, item, $"{at}[{n}]")));
        if (value.ValueKind != JsonValueKind.Object) return found;
        if (schema.TryGetProperty("required", out var required))
            found.AddRange(required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{at}: {name} is missing"));
        foreach (var property in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property.Name, out var inner)) found.AddRange(Faults(root, inner, property.Value, $"{at}.{property.Name}"));
            // Problems may say more (RFC 9457).
            else if (property.Name != "traceId") found.Add($"{at}.{property.Name} is not told of");
        }

        return found;
    }

    private static bool Is(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "array" => value.ValueKind == JsonValueKind.Array,
        _ => value.ValueKind == JsonValueKind.Object,
    };
}
