using SeedSearch.Application.Reading;
using SeedSearch.Application.Searching;

namespace SeedSearch.Application;

/// <summary>
/// The door to an index of sentences. It knows no engine's words, so that an embedded index and one behind a network
/// can stand behind it alike. Safe for many callers at once.
/// </summary>
public interface ISentenceIndex
{
    /// <summary>One page of results.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken);

    /// <summary>The results of a search in order, read as they are asked for; paging is ignored.</summary>
    /// <param name="request">The search.</param>
    /// <param name="most">At most so many, from 1; null for all.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    IAsyncEnumerable<Hit> AllAsync(SearchRequest request, int? most, CancellationToken cancellationToken);

    /// <summary>
    /// The same results as <see cref="AllAsync"/>, each with its rank, in whatever order they are read soonest: a great many found by words stand all over the
    /// index, and are read as they stand there.
    /// </summary>
    /// <param name="request">The search; paging is ignored.</param>
    /// <param name="most">At most so many, from 1; null for all.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    IAsyncEnumerable<RankedHit> EachAsync(SearchRequest request, int? most, CancellationToken cancellationToken);

    /// <summary>Where a request was not understood, without searching; null when it was.</summary>
    Task<QuerySlip?> SlipAsync(SearchRequest request, CancellationToken cancellationToken);

    /// <summary>Values of one facet over the results of a search that contain the typed letters, most frequent first.</summary>
    /// <param name="request">The search; its own choices of this facet are left aside.</param>
    /// <param name="facet">Which facet.</param>
    /// <param name="contains">Letters a value must contain, case and accents ignored; empty for all.</param>
    /// <param name="top">At most so many.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<FacetCounts> FacetAsync(SearchRequest request, Facet facet, string contains, int top, CancellationToken cancellationToken);

    /// <summary>What a reader may go on to type: speakers, organisations, topics and words, with counts.</summary>
    Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int top, CancellationToken cancellationToken);

    /// <summary>A sentence's page, also of one that is gone (<see cref="SentenceView.IsGone"/>); null when it was never here.</summary>
    Task<SentencePage?> SentenceAsync(SentenceId id, CancellationToken cancellationToken);

    /// <summary>An article by its key, with the matches of a query marked; null when there is none.</summary>
    Task<ArticleView?> ArticleAsync(string key, string? query, CancellationToken cancellationToken);

    /// <summary>All values of a facet in alphabetical order, those that contain the letters; empty for all.</summary>
    Task<IReadOnlyList<ListedValue>> ListAsync(Facet facet, string contains, CancellationToken cancellationToken);

    /// <summary>A speaker's, organisation's or topic's page; null when nobody of this name is in the index.</summary>
    Task<SubjectView?> SubjectAsync(Facet facet, string name, int page, CancellationToken cancellationToken);

    /// <summary>The source file behind an article as plain text; null when the article or its file is gone.</summary>
    Task<string?> SourceAsync(string articleKey, CancellationToken cancellationToken);

    /// <summary>A table of counts, every cell of which is a search.</summary>
    /// <param name="request">The search whose results are counted; its page is ignored.</param>
    /// <param name="rows">What the rows are.</param>
    /// <param name="skipRows">So many of the most frequent rows are left out: the pages before.</param>
    /// <param name="topRows">At most so many rows.</param>
    /// <param name="columns">What the columns are.</param>
    /// <param name="topColumns">At most so many columns.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<CrossTable> CrossAsync(SearchRequest request, Facet rows, int skipRows, int topRows, Facet columns, int topColumns, CancellationToken cancellationToken);

    /// <summary>What is in the index.</summary>
    Task<IndexSummary> SummaryAsync(CancellationToken cancellationToken);
}

/// <summary>Something to go on typing.</summary>
/// <param name="Text">The word or name.</param>
/// <param name="Facet">The facet it is a value of; null for a word.</param>
/// <param name="Sentences">In how many sentences.</param>
public sealed record Suggestion(string Text, Facet? Facet, long Sentences);

/// <summary>Counts by two facets.</summary>
/// <param name="Rows">Values of the first facet, most frequent first.</param>
/// <param name="Columns">Values of the second facet, most frequent first.</param>
/// <param name="Sentences">A row of counts for each row, a count for each column.</param>
public sealed record CrossTable(IReadOnlyList<FacetValue> Rows, IReadOnlyList<FacetValue> Columns, IReadOnlyList<IReadOnlyList<long>> Sentences)
{
    /// <summary>How many rows there are in all.</summary>
    public int TotalRows { get; init; } = Rows.Count;

    /// <summary>How many columns there are in all.</summary>
    public int TotalColumns { get; init; } = Columns.Count;
}

/// <summary>What is in the index.</summary>
public sealed record IndexSummary
{
    /// <summary>Articles.</summary>
    public required long Articles { get; init; }

    /// <summary>Sentences, page furniture left out.</summary>
    public required long Sentences { get; init; }

    /// <summary>Sentences in which somebody speaks.</summary>
    public required long Quoted { get; init; }

    /// <summary>Different speakers, organisations and topics; the unknown speaker is none.</summary>
    public required (long Speakers, long Organisations, long Topics) Values { get; init; }

    /// <summary>First and last day of printing; null when nothing is dated.</summary>
    public (DateOnly First, DateOnly Last)? Days { get; init; }

    /// <summary>Articles by outlet, most first.</summary>
    public required IReadOnlyList<FacetValue> Outlets { get; init; }

    /// <summary>Changes with every commit: for caches and ETags.</summary>
    public required string Generation { get; init; }

    /// <summary>When the index was last written, UTC.</summary>
    public required DateTimeOffset Written { get; init; }

    /// <summary>What the last run could not read.</summary>
    public required IReadOnlyList<Indexing.SkippedSource> Skipped { get; init; }

    /// <summary>What is wrong with the newest state of the index, in whose place an older whole one is open; null as a rule.</summary>
    public string? Damage { get; init; }

    /// <summary>Size of the index's files in bytes.</summary>
    public required long Bytes { get; init; }
}
