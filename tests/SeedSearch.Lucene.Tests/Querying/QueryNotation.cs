using System.Diagnostics;
using System.Globalization;
using SeedSearch.Lucene.Querying;

namespace SeedSearch.Lucene.Tests.Querying;

/// <summary>Queries in the prefix notation that Java/Answers.java reads.</summary>
internal static class QueryNotation
{
    public static string Write(Query query) => string.Join('\t', Words(query));

    private static IEnumerable<object> Words(Query query) => query switch
    {
        TermQuery(var field, var term) => ["term", field, term],
        MatchAllQuery => ["all"],
        PrefixQuery(var field, var prefix) => ["prefix", field, prefix],
        WildcardQuery(var field, var pattern) => ["wildcard", field, pattern],
        FuzzyQuery fuzzy => ["fuzzy", fuzzy.Field, fuzzy.Term, fuzzy.MaxEdits, fuzzy.PrefixLength, fuzzy.MaxExpansions],
        ConstantScoreQuery(var inner) => ["constant", .. Words(inner)],
        BoostQuery(var inner, var boost) => ["boost", boost.ToString(CultureInfo.InvariantCulture), .. Words(inner)],
        NumericRangeQuery range => ["int", range.Field, range.Min!, range.Max!],
        DocValuesRangeQuery range => ["values", range.Field, range.Min!, range.Max!],
        PhraseQuery phrase => ["phrase", phrase.Field, phrase.Slop, phrase.Terms.Count, .. phrase.Terms.SelectMany(t => new object[] { t.Position, t.Term })],
        BooleanQuery { Clauses: [{ Occur: Occur.Must } scored, { Occur: Occur.Filter } filter] } => ["filtered", .. Words(scored.Query), .. Words(filter.Query)],
        BooleanQuery boolean => ["boolean", boolean.MinimumShouldMatch, boolean.Clauses.Count, .. boolean.Clauses.SelectMany(Words)],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<object> Words(Clause clause) =>
        [clause.Occur switch { Occur.Must => "MUST", Occur.Should => "SHOULD", _ => "MUST_NOT" }, .. Words(clause.Query)];
}
