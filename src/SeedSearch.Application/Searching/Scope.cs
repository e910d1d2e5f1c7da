using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Querying;

namespace SeedSearch.Application.Searching;

/// <summary>Queries for what documents are, and for values of facets.</summary>
internal static class Scope
{
    /// <summary>Living sentences, page furniture left out.</summary>
    public static Query Sentences { get; } = new ConstantScoreQuery(new TermQuery(IndexFields.Type, IndexFields.Sentence));

    /// <summary>Living sentences, page furniture too.</summary>
    public static Query SentencesAndFurniture { get; } = new ConstantScoreQuery(Query.AnyOf(
        new TermQuery(IndexFields.Type, IndexFields.Sentence), new TermQuery(IndexFields.Type, IndexFields.Furniture)));

    /// <summary>Articles' own documents.</summary>
    public static Query Articles { get; } = new TermQuery(IndexFields.Type, IndexFields.Article);

    /// <summary>What matches all queries within a scope that adds nothing to the score.</summary>
    public static Query Within(Query scope, params IEnumerable<Query> queries) => Within([scope], queries);

    /// <summary>What matches all queries within several scopes that add nothing to the score.</summary>
    public static Query Within(IEnumerable<Query> scopes, IEnumerable<Query> queries) =>
        new BooleanQuery([.. queries.Select(q => new Clause(Occur.Must, q)), .. scopes.Select(s => new Clause(Occur.Filter, s))]);

    /// <summary>Sentences with a value of a facet; of a path, with any below it.</summary>
    public static Query Value(Facet facet, string value)
    {
        var term = FacetField.Spell(FacetDimensions.Of(facet), value);
        Query exactly = new TermQuery(FacetField.IndexField, term);
        return FacetDimensions.SeparatorOf(facet) is { } separator
            ? Query.AnyOf(exactly, new PrefixQuery(FacetField.IndexField, term + separator))
            : exactly;
    }

    /// <summary>Days of printing from one to another, both included; null for no bound.</summary>
    public static Query Days(DateOnly? from, DateOnly? to) =>
        new NumericRangeQuery(IndexFields.Date, from is { } first ? DayNumbers.Of(first) : null, to is { } last ? DayNumbers.Of(last) : null);
}
