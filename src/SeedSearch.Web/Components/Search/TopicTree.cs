using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Components.Search;

/// <summary>A tree of topics cut down to what fits beside the results.</summary>
internal static class TopicTree
{
    /// <summary>The most frequent branches, every chosen one, and what stands above them; in the tree's own order.</summary>
    /// <param name="counts">The whole tree.</param>
    /// <param name="most">Branches that are kept for their counts.</param>
    public static FacetCounts Pruned(FacetCounts counts, int most)
    {
        if (counts.Values.Count <= most) return counts;
        var kept = new HashSet<string>();
        foreach (var value in counts.Values.OrderByDescending(value => value.Sentences).Take(most).Concat(counts.Values.Where(value => value.State != ChoiceState.None)))
        {
            for (var path = value.Value; path.Length > 0 && kept.Add(path); path = Above(path))
            {
            }
        }

        return counts with { Values = [.. counts.Values.Where(value => kept.Contains(value.Value))] };
    }

    private static string Above(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";
}
