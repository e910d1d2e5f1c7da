using System.Text.Json;
using SeedSearch.Corpus.Reading;

namespace SeedSearch.Application.Indexing;

/// <summary>What a commit says of itself: when, of which files, what was skipped. Kept as the commit's user data.</summary>
internal sealed record IndexState
{
    private const string Key = "seedsearch";

    /// <summary>Of the bytes of records and of what enrichment finds; another version is built anew.</summary>
    public required string Version { get; init; }

    /// <summary>The version of the records' bytes; what has another can't be read here.</summary>
    public int Format { get; init; }

    /// <summary>Changes with every commit.</summary>
    public required string Generation { get; init; }

    public required DateTimeOffset Written { get; init; }

    /// <summary>The corpus folder, in full: what source files are relative to.</summary>
    public required string Root { get; init; }

    public required IReadOnlyList<SourceFileState> Files { get; init; }

    public required IReadOnlyList<SkippedSource> Skipped { get; init; }

    public Dictionary<string, string> ToUserData() => new() { [Key] = JsonSerializer.Serialize(this) };

    /// <summary>The state of a commit; null when it is not one of ours, or cannot be read any more.</summary>
    public static IndexState? Of(IReadOnlyDictionary<string, string> userData)
    {
        try
        {
            return userData.TryGetValue(Key, out var json) ? JsonSerializer.Deserialize<IndexState>(json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
