using System.Text;
using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Application.Searching;

/// <summary>What is counted over all results of a search: the same on each of its pages.</summary>
internal sealed record SearchCount(long Sentences, long Articles, long Results, bool IsExact, IReadOnlyList<FacetCounts> Facets);

/// <summary>The counts of searches on one state of the index, kept for their other pages and for readers who ask the same. Safe for many threads.</summary>
internal sealed class SearchCounts
{
    /// <value>Searches kept, some 10 KB each, those asked for last.</value>
    private const int Most = 500;

    private readonly Recent<SearchCount> kept = new(Most);

    public SearchCount? Find(SearchPlan plan) => kept.TryGet(NameOf(plan.Request), out var known) ? known : null;

    public SearchCount Keep(SearchPlan plan, SearchResult found)
    {
        var counts = new SearchCount(
            found.Total,
            found.Facets[^1].DistinctValues,
            found.TotalGroups,
            found.IsTotalExact && !found.IsPartial,
            [.. FacetDimensions.CountedFor(plan.Request).Select((facet, at) => FacetLists.Of(facet, found.Facets[at], plan.Request))]);
        if (!counts.IsExact)
        {
            return counts; // the time was up; perhaps not the next time
        }

        kept.Keep(NameOf(plan.Request), counts);
        return counts;
    }

    /// <summary>All of a request but page, page size and order.</summary>
    private static string NameOf(SearchRequest request)
    {
        var name = new StringBuilder(request.Query).Append('\n');
        foreach (var choice in request.Choices)
        {
            name.Append((int)choice.Facet).Append(choice.Excluded ? '-' : '+').Append(choice.Value).Append('\n');
        }

        name.AppendJoin(',', request.AllOf.Order().Select(f => (int)f)).Append('\n');
        name.Append(request.From?.DayNumber).Append('.').Append(request.To?.DayNumber).Append('\n');
        foreach (var flag in (bool[])[request.EveryPrinting, request.WithFurniture, request.PlainWords, request.AnyWord])
        {
            name.Append(flag ? '1' : '0');
        }

        return name.Append(request.FacetValues).ToString();
    }
}
