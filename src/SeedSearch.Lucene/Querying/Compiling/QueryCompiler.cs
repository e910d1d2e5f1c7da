using System.Diagnostics;
using SeedSearch.Lucene.Querying.Expanding;
using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>Query -> weight. Null where a query cannot match anything in this index.</summary>
internal sealed class QueryCompiler(IReadOnlyList<SegmentScope> segments, IndexStatistics statistics, TermLookup terms, SearchBudget budget, int maxExpandedTerms)
{
    private readonly TermExpander _expander = new(segments, budget);

    /// <param name="query">What to compile.</param>
    /// <param name="own">The boost of the query itself.</param>
    /// <param name="outer">The product of the boosts around it.</param>
    public Weight? Compile(Query query, float own = 1, float outer = 1)
    {
        switch (query)
        {
            case TermQuery(var field, var term): return Term(terms.Find(field, term), own, outer);
            case PhraseQuery phrase: return Phrase(phrase, own, outer);
            case BooleanQuery boolean: return Boolean(boolean, outer * own);
            case BoostQuery(var inner, var boost): return Compile(inner, own * boost, outer);
            case ConstantScoreQuery(var inner): return Compile(inner) is { } weight ? new ConstantWeight(weight, own * outer) : null;
            case MatchAllQuery: return new AllWeight(own * outer);
            case PrefixQuery(var field, var prefix): return Union(field, new PrefixFilter(prefix), own * outer);
            case WildcardQuery(var field, var pattern): return Union(field, new WildcardFilter(pattern), own * outer);
            case FuzzyQuery fuzzy: return Fuzzy(fuzzy, own, outer);
            case NumericRangeQuery range: return NumericRange(range, own * outer);
            case DocValuesRangeQuery(var field, var min, var max): return new ValueRangeWeight(field, min ?? long.MinValue, max ?? long.MaxValue, own * outer);
            default: throw new UnreachableException($"a query of kind {query.GetType().Name}");
        }
    }

    private TermWeight? Term(TermEntry? entry, float own, float outer) =>
        entry is null ? null : new TermWeight(entry, Bm25.Weight(Bm25.Idf(entry.DocFreq, statistics.MaxDoc), own, outer));

    private Weight? Phrase(PhraseQuery phrase, float own, float outer)
    {
        if (phrase.Terms.Count == 0) return null;
        var entries = new List<TermEntry>(phrase.Terms.Count);
        var idf = 0f;
        foreach (var (term, _) in phrase.Terms)
        {
            if (terms.Find(phrase.Field, term) is not { } entry) return null;
            entries.Add(entry);
            idf += Bm25.Idf(entry.DocFreq, statistics.MaxDoc);
        }

        return entries.Count == 1 ? Term(entries[0], own, outer) : new PhraseWeight(entries, phrase.Terms, phrase.Slop, Bm25.Weight(idf, own, outer));
    }

    private Weight? Boolean(BooleanQuery query, float outer)
    {
        if (query is { Clauses: [{ Occur: Occur.Must or Occur.Should } only], MinimumShouldMatch: 0 }) return Compile(only.Query, 1, outer);
        var (must, should, mustNot, filter) = (new List<Weight>(), new List<Weight>(), new List<Weight>(), new List<Weight>());
        foreach (var (occur, clause) in query.Clauses)
        {
            var weight = occur is Occur.Must or Occur.Should ? Compile(clause, 1, outer) : Compile(WithoutScore(clause), 1, 0);
            if (weight is null && occur is Occur.Must or Occur.Filter) return null;
            if (weight is null) continue;
            (occur switch { Occur.Must => must, Occur.Should => should, Occur.MustNot => mustNot, _ => filter }).Add(weight);
        }

        if (should.Count < query.MinimumShouldMatch || must.Count + filter.Count + should.Count == 0) return null;
        if (filter.Count > 0 && must.Count + should.Count == 0) must.Add(new AllWeight(0));
        return new BooleanWeight { Must = must, Should = should, MustNot = mustNot, Filter = filter, Minimum = query.MinimumShouldMatch };
    }

    private static Query WithoutScore(Query query) => query is ConstantScoreQuery(var inner) ? WithoutScore(inner) : query;

    private TermUnionWeight Union(string field, ITermFilter filter, float score) =>
        new(field, _expander.Expand(field, filter, maxExpandedTerms), score);

    private Weight? Fuzzy(FuzzyQuery query, float own, float outer)
    {
        if (query.MaxEdits <= 0 || query.Term.Length == 0) return Compile(new TermQuery(query.Field, query.Term), own, outer);
        var near = _expander.Nearest(query.Field, () => new FuzzyFilter(query.Term, query.MaxEdits, query.PrefixLength), query.MaxExpansions);
        if (near.Count == 0) return null;
        if (near.Count == 1) return Term(near[0].Entry, own * near[0].Worth, outer);
        return new BooleanWeight { Must = [], Should = [.. near.Select(t => Term(t.Entry, own * t.Worth, outer)!)], MustNot = [], Filter = [], Minimum = 0 };
    }

    private TermUnionWeight? NumericRange(NumericRangeQuery query, float score)
    {
        var (least, greatest) = query.Is64Bit ? (long.MinValue, long.MaxValue) : (int.MinValue, (long)int.MaxValue);
        var (min, max) = (Math.Max(query.Min ?? least, least), Math.Min(query.Max ?? greatest, greatest));
        if (min > max) return null;
        return new TermUnionWeight(query.Field, _expander.Ranges(query.Field, TrieRanges.Cut(min, max, query.Is64Bit, query.PrecisionStep ?? (query.Is64Bit ? 16 : 8))), score);
    }
}
