using System.Text.Json;
using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Reading;

/// <summary>A sentence that is gone, kept as it was.</summary>
internal static class GoneSentences
{
    // Places are pairs of numbers, which are fields.
    private static readonly JsonSerializerOptions Format = new() { IncludeFields = true };

    public static string Write(SentenceView sentence) => JsonSerializer.Serialize(sentence with { IsGone = true }, Format);

    public static SentenceView? Read(string json) => JsonSerializer.Deserialize<SentenceView>(json, Format);
}
