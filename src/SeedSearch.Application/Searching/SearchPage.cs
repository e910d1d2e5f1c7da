namespace SeedSearch.Application.Searching;

/// <summary>One page of results, counted and marked, ready to be shown.</summary>
public sealed record SearchPage
{
    /// <summary>What was asked.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>A slip in the query that was searched as plain words; null when it was understood.</summary>
    public QuerySlip? Slip { get; init; }

    /// <summary>Sentences found, printings of the same statement counted each.</summary>
    public required long Sentences { get; init; }

    /// <summary>Articles in which they stand.</summary>
    public required long Articles { get; init; }

    /// <summary>Results to page through: <see cref="Sentences"/>, or less where printings are collapsed.</summary>
    public required long Results { get; init; }

    /// <summary>Whether the numbers are exact; otherwise "at least", because the time was up.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>The results of this page.</summary>
    public required IReadOnlyList<Hit> Hits { get; init; }

    /// <summary>Speaker, organisation, topic, outlet, kind and month, in this order; then who is mentioned and for whom is spoken, where one is chosen.</summary>
    public required IReadOnlyList<FacetCounts> Facets { get; init; }

    /// <summary>A query that would find more, or null.</summary>
    public DidYouMean? DidYouMean { get; init; }

    /// <summary>Where nothing was found: which parts of the request, left out, would give how much.</summary>
    public IReadOnlyList<Relaxation> Relaxations { get; init; } = [];

    /// <summary>Where nothing was found and no part alone is to blame: what each part finds by itself, the rarest first.</summary>
    public IReadOnlyList<PartAlone> Alone { get; init; } = [];

    /// <summary>How long the search took.</summary>
    public required TimeSpan Took { get; init; }

    /// <summary>Pages of this size, at least 1.</summary>
    public int Pages => (int)Math.Max(1, (Results + Request.PageSize - 1) / Request.PageSize);
}

/// <summary>A reader's slip in a query.</summary>
/// <param name="Position">Where, as an index into the query, from 0.</param>
/// <param name="Hint">What is wrong there, and what would be right.</param>
public sealed record QuerySlip(int Position, string Hint);

/// <summary>Another spelling that finds more.</summary>
/// <param name="Query">The whole query, mended.</param>
/// <param name="Sentences">What it finds.</param>
public sealed record DidYouMean(string Query, long Sentences);

/// <summary>A request with one part left out.</summary>
/// <param name="Without">The part left out, in words for a reader (a term or a chosen value).</param>
/// <param name="Request">The request without it.</param>
/// <param name="Sentences">What it finds.</param>
public sealed record Relaxation(string Without, SearchRequest Request, long Sentences)
{
    /// <summary>The chosen value that is left out; null for a term or the days.</summary>
    public FacetChoice? Choice { get; init; }

    /// <summary>Whether the days of printing are left out.</summary>
    public bool IsDays { get; init; }
}

/// <summary>A part of a request by itself.</summary>
/// <param name="Part">The part, in words for a reader (a term or a chosen value).</param>
/// <param name="Request">The request that asks for it alone.</param>
/// <param name="Sentences">What that finds.</param>
public sealed record PartAlone(string Part, SearchRequest Request, long Sentences)
{
    /// <summary>The chosen value; null for a term or the days.</summary>
    public FacetChoice? Choice { get; init; }

    /// <summary>Whether it is the days of printing.</summary>
    public bool IsDays { get; init; }
}

/// <summary>A piece of text, marked or not.</summary>
/// <param name="Text">Never empty; plain text, to be escaped by whoever shows it.</param>
/// <param name="IsMatch">Whether the query matched here.</param>
public readonly record struct Fragment(string Text, bool IsMatch);

/// <summary>One result: a sentence with all that is shown of it.</summary>
public sealed record Hit
{
    /// <summary>The sentence.</summary>
    public required SentenceView Sentence { get; init; }

    /// <summary>Its text, in pieces, matches marked.</summary>
    public required IReadOnlyList<Fragment> Fragments { get; init; }

    /// <summary>The sentence before it in the article, or null.</summary>
    public string? Before { get; init; }

    /// <summary>The sentence after it in the article, or null.</summary>
    public string? After { get; init; }

    /// <summary>How many further printings of the same statement this result stands for; 0 when none.</summary>
    public int OtherPrintings { get; init; }

    /// <summary>BM25; comparable within one search.</summary>
    public float Score { get; init; }
}

/// <summary>A result with its place in the order of its search.</summary>
/// <param name="Rank">From 0.</param>
/// <param name="Hit">The result.</param>
public readonly record struct RankedHit(int Rank, Hit Hit);
