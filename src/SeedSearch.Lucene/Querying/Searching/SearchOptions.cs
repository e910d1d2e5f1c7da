using SeedSearch.Lucene.Querying.Facets;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>What a search is to bring back, and how long it may take.</summary>
public sealed record SearchOptions
{
    /// <summary>How many hits to return after <see cref="Skip"/>.</summary>
    /// <value>0 or more; default 10. 0 counts only.</value>
    public int Top { get; init; } = 10;

    /// <summary>How many of the best hits to leave out, for later pages.</summary>
    /// <value>0 or more; default 0. Every page can be reached; a far page costs memory for all before it (12 bytes a hit).</value>
    public int Skip { get; init; }

    /// <summary>
    /// Whether <see cref="SearchResult.Total"/> must be exact. Without it, and where neither facets, choices nor groups are asked for, documents that cannot be among
    /// the best are passed over and not counted.
    /// </summary>
    /// <value>Default true.</value>
    public bool ExactTotal { get; init; } = true;

    /// <summary>In which order hits come.</summary>
    /// <value>Default: by score; hits of the same score in the order of the index.</value>
    public SortOrder Sort { get; init; } = SortOrder.ByScore;

    /// <summary>What to count over all hits.</summary>
    /// <value>Default: nothing.</value>
    public IReadOnlyList<FacetRequest> Facets { get; init; } = [];

    /// <summary>Ranges of a numeric doc value to count over all hits: months, years.</summary>
    /// <value>Default: nothing.</value>
    public IReadOnlyList<RangeFacetRequest> RangeFacets { get; init; } = [];

    /// <summary>Pairs of values to count over all hits.</summary>
    /// <value>Default null: none.</value>
    public PairRequest? Pairs { get; init; }

    /// <summary>What the reader chose, by dimension: each narrows the hits, and is left aside when its own dimension is counted.</summary>
    /// <value>Default: nothing.</value>
    public IReadOnlyList<FacetSelection> Selections { get; init; } = [];

    /// <summary>
    /// A numeric doc-values field: hits with the same number in it come back as one, the best of them, with the number of the others.
    /// Documents without a number, or with 0, stand for themselves.
    /// </summary>
    /// <value>Default null: every hit for itself.</value>
    public string? CollapseField { get; init; }

    /// <summary>
    /// After so long the search ends with what it has, marked as partial. What is made once and kept for all searches (the values of a dimension, groups) is
    /// made to its end by the first one that needs it; only cancelling ends that.
    /// </summary>
    /// <value>Default 5 seconds.</value>
    public TimeSpan TimeBudget { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many threads may work for the search where there is much to count. A second one is asked only while no other search runs in the process.</summary>
    /// <value>1 or more; default 2. More than 2 are not used.</value>
    public int MostThreads { get; init; } = 2;

    /// <summary>How many terms one prefix or wildcard of the query may stand for; the first ones in the order of the index are taken, and the result is marked as partial.</summary>
    /// <value>1 or more; default 1,024.</value>
    public int MaxExpandedTerms { get; init; } = 1024;
}
