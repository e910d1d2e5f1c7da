using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Enrichment.Topics;

namespace SeedSearch.Application.Searching;

/// <summary>What topics are called in German. Paths, addresses and files keep the English names, which last.</summary>
public static class TopicNames
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Names = new(() => TopicEnricher.GermanNames());

    /// <summary>The German name of a topic without what stands above it; its English one where the shipped topics.yaml has none.</summary>
    /// <param name="path">The topic's whole path.</param>
    public static string German(string path) => Names.Value.GetValueOrDefault(path) ?? path[(path.LastIndexOf(FacetDimensions.TopicSeparator) + 1)..];

    /// <summary>The German names of a topic and of all above it, the highest first.</summary>
    /// <param name="path">The topic's whole path.</param>
    public static IEnumerable<string> GermanSteps(string path)
    {
        for (var end = path.IndexOf(FacetDimensions.TopicSeparator); end >= 0; end = path.IndexOf(FacetDimensions.TopicSeparator, end + 1))
        {
            yield return German(path[..end]);
        }

        yield return German(path);
    }
}
