using System.Text.Json;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>One article as a JSON object, or several as an array of them; see <see cref="JsonArticle"/>.</summary>
internal sealed class JsonFormat : WholeTextFormat
{
    protected override IEnumerable<ReadOutcome> Articles(string text, SourceFile source)
    {
        JsonDocument? json = null;
        ReadFailure? failure = null;
        try
        {
            json = JsonDocument.Parse(text);
        }
        catch (JsonException e)
        {
            failure = source.Failure("not JSON: " + JsonFault.In(e), "write one object, or an array of them; for an object a line, name the file .jsonl", (int?)e.LineNumber + 1);
        }

        if (json is null)
        {
            yield return failure!;
            yield break;
        }

        using (json)
        {
            if (json.RootElement.ValueKind != JsonValueKind.Array)
            {
                yield return JsonArticle.Read(json.RootElement, source, null, source.Path);
                yield break;
            }

            var number = 0;
            foreach (var element in json.RootElement.EnumerateArray())
                yield return JsonArticle.Read(element, source, null, $"{source.Path}:{++number}");
        }
    }
}
