using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SeedSearch.Application.Exporting;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Api;

namespace SeedSearch.Web.Export;

/// <summary>A JSON object a line: the API's own shape of a result.</summary>
internal sealed class JsonLinesFormat : IExportFormat
{
    // A file of its own is no page: letters stay letters.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public string Head => "";

    public string Row(Hit hit, string permalink)
    {
        var shaped = ApiShapes.Shape(hit);
        return JsonSerializer.Serialize(shaped with { Sentence = shaped.Sentence with { Permalink = permalink } }, Options) + "\n";
    }
}
