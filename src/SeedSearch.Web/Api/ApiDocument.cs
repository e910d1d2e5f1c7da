using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;

namespace SeedSearch.Web.Api;

/// <summary>The API's JSON and its OpenAPI 3.1 document.</summary>
internal static class ApiDocument
{
    /// <summary>The keys of a search's state as the document describes them.</summary>
    private static readonly (string Key, bool IsRepeated, string Meaning)[] State =
    [
        ("q", false, "Words and operators; empty for every sentence. At most 2,000 characters."),
        ("speaker", true, "A speaker to ask for; -Name leaves one out; ? is the unknown speaker."),
        ("org", true, "An organisation, likewise."),
        ("topic", true, "A topic's path, which takes in all below it, likewise."),
        ("outlet", true, "An outlet, likewise."),
        ("kind", true, "direct, indirect, mixed or none, likewise."),
        ("month", true, "A month, 2015-12, likewise."),
        ("names", true, "A person or organisation that the sentence itself names, likewise."),
        ("for", true, "An organisation for which a speaker of the sentence speaks, likewise."),
        ("found", true, "How a speaker was told: name, title, pronoun, otherArticle or none, likewise."),
        ("all", true, "speaker, org, topic, names, for or found: all chosen values must be there instead of one of them."),
        ("from", false, "First day of printing: 2015-12-16, 2015-12 or 2015."),
        ("to", false, "Last day of printing, itself included."),
        ("sort", false, "relevance (default), newest or oldest."),
        ("page", false, "From 1."),
        ("size", false, "Results a page, 1 to 200; 10 by default."),
        ("printings", false, "all: every printing of a statement is a result of its own."),
        ("plain", false, "1: take the query as plain words."),
        ("furniture", false, "1: also search page furniture."),
    ];

    /// <summary>Adds what the API needs.</summary>
    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(static options =>
        {
            options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(System.Text.Json.JsonNamingPolicy.CamelCase));
        });
        services.AddOpenApi("v1", static options =>
        {
            options.AddDocumentTransformer(static (document, _, _) =>
            {
                document.Info = new() { Title = "SeedSearch", Version = "v1", Description = "Who said what about what, and where was it printed." };
                document.Servers = [];
                return Task.CompletedTask;
            });
            options.AddOperationTransformer(static (operation, context, _) =>
            {
                if (context.Description.ActionDescriptor.EndpointMetadata.OfType<SearchState>().FirstOrDefault() is { } state) Describe(operation, state.InPages);
                (operation.Responses ??= [])["429"] = new OpenApiResponse { Description = "Too many requests from this address; Retry-After says how many seconds to wait." };
                operation.Responses["503"] = new OpenApiResponse { Description = "Too many are asking at once; Retry-After says how many seconds to wait." };
                return Task.CompletedTask;
            });
            // What is null is left out, so it can't be required.
            options.AddSchemaTransformer(static (schema, context, _) =>
            {
                foreach (var property in context.JsonTypeInfo.Properties.Where(property => property.IsGetNullable)) schema.Required?.Remove(property.Name);
                return Task.CompletedTask;
            });
        });
    }

    /// <summary>Says that a route takes the state of a search.</summary>
    /// <param name="route">The route.</param>
    /// <param name="inPages">Whether the answer is one page; otherwise the keys of pages mean nothing and are not told.</param>
    public static RouteHandlerBuilder WithSearchState(this RouteHandlerBuilder route, bool inPages = false) => route.WithMetadata(new SearchState(inPages));

    private static void Describe(OpenApiOperation operation, bool inPages)
    {
        operation.Parameters ??= [];
        foreach (var (key, isRepeated, meaning) in State)
        {
            if (!inPages && (key is "page" or "size")) continue;
            var text = new OpenApiSchema { Type = JsonSchemaType.String };
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = key,
                In = ParameterLocation.Query,
                Description = meaning,
                Schema = isRepeated ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = text } : text,
                Example = key == "q" ? JsonValue.Create("cyberspace") : null,
            });
        }
    }

    private sealed record SearchState(bool InPages);
}
