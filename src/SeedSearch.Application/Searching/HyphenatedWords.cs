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
    public static Query Widen(Query query, string typed)
    {
        var joined = Hyphenated().Matches(typed).Select(m => SentenceAnalyzer.TermsOf(m.Value)).Where(t => t.Count == 3).DistinctBy(t => (t[0], t[1])).ToDictionary(t => (t[0], t[1]), t => t[2]);
        return joined.Count == 0 ? query : Widen(query, joined);
    }

    private static Query Widen(Query query, Dictionary<(string, string), string> joined) => query switch
    {
        BooleanQuery all => all with { Clauses = [.. all.Clauses.Select(c => c with { Query = Widen(c.Query, joined) })] },
        BoostQuery boost => boost with { Inner = Widen(boost.Inner, joined) },
        PhraseQuery { Slop: 0, Terms: [{ Position: 0 } one, { Position: 1 } other], Field: IndexFields.Text or IndexFields.Said } phrase
            when joined.TryGetValue((one.Term, other.Term), out var word) => Query.AnyOf(phrase, new TermQuery(phrase.Field, word)),
        _ => query,
    };

    [GeneratedRegex(@"(?<![\p{L}\p{N}""“”])\p{L}{2,}[-\u2010\u2011]\p{L}{2,}(?![\p{L}""“”])")]
    private static partial Regex Hyphenated();
}
