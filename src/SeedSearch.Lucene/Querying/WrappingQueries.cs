using System.Globalization;

namespace SeedSearch.Lucene.Querying;

/// <summary>Every document, each with the score 1.</summary>
public sealed record MatchAllQuery : Query
{
    /// <inheritdoc/>
    public override string ToString() => "*:*";
}

/// <summary>What <paramref name="Inner"/> matches, each with the score 1.</summary>
public sealed record ConstantScoreQuery(Query Inner) : Query
{
    /// <inheritdoc/>
    public override string ToString() => $"ConstantScore({Inner})";
}

/// <summary>What <paramref name="Inner"/> matches, its score multiplied.</summary>
/// <param name="Inner">The query whose score is multiplied.</param>
/// <param name="Boost">Greater than 0; 1 changes nothing.</param>
public sealed record BoostQuery(Query Inner, float Boost) : Query
{
    /// <inheritdoc/>
    public override string ToString() =>
        (Inner is BooleanQuery ? $"({Inner})" : Inner.ToString()) + "^" + Boost.ToString("0.0######", CultureInfo.InvariantCulture);
}
