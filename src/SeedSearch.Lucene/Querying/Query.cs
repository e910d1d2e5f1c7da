namespace SeedSearch.Lucene.Querying;

/// <summary>
/// What to find. A closed family of immutable records; a query knows fields and terms, and no index. Its text form
/// (<see cref="object.ToString"/>) is Lucene's: <c>+text:tax -text:levy</c>.
/// </summary>
public abstract record Query
{
    private protected Query()
    {
    }

    /// <summary>Every document, each with the score 1.</summary>
    public static Query All { get; } = new MatchAllQuery();

    /// <summary>No document at all.</summary>
    public static Query None { get; } = new BooleanQuery([]);

    /// <summary>Documents that match all of <paramref name="queries"/>; a single one stands for itself.</summary>
    public static Query AllOf(params IReadOnlyList<Query> queries) => Join(queries, Occur.Must);

    /// <summary>Documents that match at least one of <paramref name="queries"/>; a single one stands for itself.</summary>
    public static Query AnyOf(params IReadOnlyList<Query> queries) => Join(queries, Occur.Should);

    private static Query Join(IReadOnlyList<Query> queries, Occur occur) =>
        queries.Count == 1 ? queries[0] : new BooleanQuery([.. queries.Select(q => new Clause(occur, q))]);
}
