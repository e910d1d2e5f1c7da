using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Lucene.Querying.Facets;

namespace SeedSearch.Application.Searching;

/// <summary>Turns the engine's counts into what a reader sees of a facet.</summary>
internal static class FacetLists
{
    public static FacetCounts Of(Facet facet, FacetResult result, SearchRequest request)
    {
        var chosen = request.Choices.Where(c => c.Facet == facet).ToList();
        var pinned = result.Pinned.Where(p => !result.Values.Any(v => v.Value == p.Value));
        var values = result.Values.Concat(pinned).Select(v => Value(facet, v.Value, v.Count, StateOf(v.Value, chosen)));
        IEnumerable<FacetValue> ordered = facet switch
        {
            Facet.Topic => InBranches([.. values]),
            Facet.Month => values.OrderBy(v => v.Value, StringComparer.Ordinal),
            _ => values,
        };
        return new FacetCounts(facet, [.. ordered], result.DistinctValues, request.AllOf.Contains(facet));
    }

    public static FacetValue Value(Facet facet, string value, long sentences, ChoiceState state = ChoiceState.None) =>
        new(value, Label(facet, value), sentences, state, facet == Facet.Topic ? value.Count(c => c == FacetDimensions.TopicSeparator) : 0);

    public static string Label(Facet facet, string value) => facet switch
    {
        Facet.Topic => value[(value.LastIndexOf(FacetDimensions.TopicSeparator) + 1)..],
        Facet.Speaker when value == Words.Unknown => "Unknown speaker",
        Facet.Kind when value == Words.NobodySpeaks => "nobody speaks",
        _ => value,
    };

    private static ChoiceState StateOf(string value, List<FacetChoice> chosen) =>
        chosen.Find(c => c.Value == value) is not { } choice ? ChoiceState.None : choice.Excluded ? ChoiceState.Excluded : ChoiceState.Included;

    /// <summary>Each branch after its parent, the fullest branch first.</summary>
    private static List<FacetValue> InBranches(IReadOnlyList<FacetValue> values)
    {
        var children = values.ToLookup(v => ParentOf(v.Value, values));
        var ordered = new List<FacetValue>(values.Count);
        Add("");
        return ordered;

        void Add(string parent)
        {
            foreach (var child in children[parent].OrderByDescending(v => v.Sentences).ThenBy(v => v.Value, StringComparer.Ordinal))
            {
                ordered.Add(child);
                Add(child.Value);
            }
        }
    }

    /// <summary>The nearest step above that is in the list; empty for none.</summary>
    private static string ParentOf(string path, IReadOnlyList<FacetValue> values)
    {
        for (var at = path.LastIndexOf(FacetDimensions.TopicSeparator); at > 0; at = path.LastIndexOf(FacetDimensions.TopicSeparator, at - 1))
        {
            var parent = path[..at];
            if (values.Any(v => v.Value == parent))
            {
                return parent;
            }
        }

        return "";
    }
}
