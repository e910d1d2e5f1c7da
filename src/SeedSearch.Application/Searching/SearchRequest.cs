namespace SeedSearch.Application.Searching;

/// <summary>In which order results come.</summary>
public enum SortOrder
{
    /// <summary>Best match first.</summary>
    Relevance,

    /// <summary>Latest printing first; undated last.</summary>
    Newest,

    /// <summary>Earliest printing first; undated last.</summary>
    Oldest,
}

/// <summary>All that a search asks; the address of a search page says the same.</summary>
/// <param name="Query">What the reader typed; empty asks for every sentence.</param>
public sealed record SearchRequest(string Query)
{
    /// <summary>The chosen values, in the order of choosing.</summary>
    public IReadOnlyList<FacetChoice> Choices { get; init; } = [];

    /// <summary>Facets whose included values must all be there, instead of one of them.</summary>
    public IReadOnlySet<Facet> AllOf { get; init; } = new HashSet<Facet>();

    /// <summary>First day of printing, or null for no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of printing, itself included, or null for no bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The order of results.</summary>
    public SortOrder Sort { get; init; }

    /// <value>Which page, from 1.</value>
    public int Page { get; init; } = 1;

    /// <value>Results a page, 1 to 200; 10 by default.</value>
    public int PageSize { get; init; } = 10;

    /// <summary>Show every printing of a statement as a result of its own.</summary>
    public bool EveryPrinting { get; init; }

    /// <summary>Also search page furniture ("Share", bylines).</summary>
    public bool WithFurniture { get; init; }

    /// <summary>Take the query as plain words: no operators, whatever it holds.</summary>
    public bool PlainWords { get; init; }

    /// <summary>With <see cref="PlainWords"/>: one of the words is enough, and the more of them the better; otherwise all must be there.</summary>
    public bool AnyWord { get; init; }

    /// <value>Values a facet, 0 to 1,000; 10 by default.</value>
    public int FacetValues { get; init; } = 10;
}
