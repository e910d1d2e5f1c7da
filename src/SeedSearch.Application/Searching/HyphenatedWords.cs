using System.Text.RegularExpressions;
using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Lucene.Querying;

namespace SeedSearch.Application.Searching;

/// <summary>
/// "cyber-space" also asks for cyberspace. (That "cyberspace" finds cyber-space is the index's doing: see <see cref="SentenceAnalyzer"/>.)
/// </summary>
internal static partial class HyphenatedWords
{
    /// <summary>The query with each hyphenated word of the typed text, not in quotation marks, also asked for in one.</summary>
    public static Query Widen(Query query, string typed) => Hyphenated().IsMatch(typed) ? Widen(query) : query;

    private static Query Widen(Query query) => query switch
    {
        BooleanQuery all => all with { Clauses = [.. all.Clauses.Select(c => c with { Query = Widen(c.Query) })] },
        BoostQuery boost => boost with { Inner = Widen(boost.Inner) },
        PhraseQuery { Slop: 0, Terms: [{ Position: 0 } one, { Position: 1 } other] } phrase when phrase.Field is IndexFields.Text or IndexFields.Said =>
            Query.AnyOf(phrase, new TermQuery(phrase.Field, one.Term + other.Term)),
        _ => query,
    };

    [GeneratedRegex(@"(?<![\p{L}\p{N}""“”])\p{L}{2,}[-\u2010\u2011]\p{L}{2,}(?![\p{L}""“”])")]
    private static partial Regex Hyphenated();
}
