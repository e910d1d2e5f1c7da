using System.Text;

namespace SeedSearch.Lucene.Querying;

/// <summary>
/// Joins queries. A document matches when all Must and Filter clauses match, no MustNot clause does, and at least
/// <paramref name="MinimumShouldMatch"/> of the Should clauses do (at least one where there is neither Must nor Filter).
/// A query of MustNot clauses alone matches nothing, as in Lucene.
/// </summary>
/// <param name="Clauses">In the order of the reader's words; the order never changes what matches.</param>
/// <param name="MinimumShouldMatch">0 or more; more than there are Should clauses matches nothing.</param>
public sealed record BooleanQuery(IReadOnlyList<Clause> Clauses, int MinimumShouldMatch = 0) : Query
{
    /// <inheritdoc/>
    public bool Equals(BooleanQuery? other) =>
        other is not null && MinimumShouldMatch == other.MinimumShouldMatch && Clauses.SequenceEqual(other.Clauses);

    /// <inheritdoc/>
    public override int GetHashCode() => Clauses.Aggregate(MinimumShouldMatch, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (occur, query) in Clauses)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(occur switch { Occur.Must => "+", Occur.MustNot => "-", Occur.Filter => "#", _ => "" });
            text.Append(query is BooleanQuery ? $"({query})" : query.ToString());
        }

        return MinimumShouldMatch > 0 ? $"({text})~{MinimumShouldMatch}" : text.ToString();
    }
}
