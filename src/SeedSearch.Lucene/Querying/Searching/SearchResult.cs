using SeedSearch.Lucene.Querying.Facets;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>A document found.</summary>
/// <param name="Doc">Its number in the snapshot.</param>
/// <param name="Score">How well it fits; comparable within one search only. Without scoring (sorted by a field) 0.</param>
/// <param name="Others">How many further hits stand behind this one in its group; 0 without <see cref="SearchOptions.CollapseField"/>.</param>
public readonly record struct Hit(int Doc, float Score, int Others = 0);

/// <summary>What a search found.</summary>
public sealed record SearchResult
{
    /// <summary>The hits asked for, best first.</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>How many documents match; see <see cref="IsTotalExact"/>.</summary>
    public required long Total { get; init; }

    /// <summary>Whether <see cref="Total"/> is exact; otherwise it is "at least".</summary>
    public required bool IsTotalExact { get; init; }

    /// <summary>How many groups match: what can be paged through. Equal to <see cref="Total"/> when nothing is collapsed.</summary>
    public required long TotalGroups { get; init; }

    /// <summary>Whether the search ended early: out of time, or a prefix stood for too many terms. What is here is right, but not all.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>The counts asked for, in the order of the requests.</summary>
    public IReadOnlyList<FacetResult> Facets { get; init; } = [];

    /// <summary>The counts of ranges asked for, in the order of the requests.</summary>
    public IReadOnlyList<RangeFacetResult> RangeFacets { get; init; } = [];

    /// <summary>The counts of pairs asked for: by row, by column. Every choice of the reader narrows them.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Pairs { get; init; } = [];
}
