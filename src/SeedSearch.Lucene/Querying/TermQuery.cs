namespace SeedSearch.Lucene.Querying;

/// <summary>Documents whose field holds the term, ranked by BM25.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Term">As it stands in the index: analysed already.</param>
public sealed record TermQuery(string Field, string Term) : Query
{
    /// <inheritdoc/>
    public override string ToString() => $"{Field}:{Term}";
}
