using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Querying.Syntax;
using EngineOrder = SeedSearch.Lucene.Querying.Searching.SortOrder;

namespace SeedSearch.Application.Searching;

/// <summary>A request in the engine's words.</summary>
internal sealed record SearchPlan
{
    /// <value>So many facet values of the tree of topics and of months are counted; more than there are in the shipped tree, or in forty years.</value>
    private const int MostTopicsAndMonths = 500;

    public required SearchRequest Request { get; init; }

    /// <summary>What the reader's words ask for; matches are marked by it.</summary>
    public required Query Words { get; init; }

    /// <summary>The parts of the words that are joined at the top; empty after a slip.</summary>
    public required IReadOnlyList<QueryPart> Parts { get; init; }

    public required QuerySlip? Slip { get; init; }

    /// <summary>Words, days and kinds of documents together.</summary>
    public required Query Query { get; init; }

    /// <summary>Whether words decide which result comes first; otherwise days, or the order of the index.</summary>
    public bool IsByWords => Request.Sort == SortOrder.Relevance && Words is not MatchAllQuery;

    public static SearchPlan Of(IndexView view, SearchRequest request)
    {
        var (words, parts, slip) = Read(view, request);
        List<Query> scopes = [request.WithFurniture ? Scope.SentencesAndFurniture : Scope.Sentences];
        if (request.From is not null || request.To is not null)
        {
            scopes.Add(Scope.Days(request.From, request.To));
        }

        return new SearchPlan
        {
            Request = request,
            Words = words,
            Parts = parts,
            Slip = slip,
            Query = Scope.Within(scopes, words is MatchAllQuery ? [] : [words]),
        };
    }

    /// <summary>Options to bring one page of results, and to count facets.</summary>
    public SearchOptions Page(TimeSpan budget, bool withFacets) => Options(budget) with
    {
        Skip = (int)Math.Min((long)(Math.Max(1, Request.Page) - 1) * PageSize, int.MaxValue / 2),
        Top = PageSize,
        Facets = withFacets ? [.. FacetDimensions.CountedFor(Request).Select(FacetRequestOf), new FacetRequest(FacetDimensions.Article) { Top = 0 }] : [],
    };

    /// <summary>Options without facets.</summary>
    public SearchOptions Options(TimeSpan budget) => new()
    {
        Top = 0,
        Sort = Request.Sort switch
        {
            SortOrder.Newest => EngineOrder.DescendingBy(IndexFields.Newest),
            SortOrder.Oldest => EngineOrder.DescendingBy(IndexFields.Oldest),
            _ => EngineOrder.ByScore,
        },
        Selections = Selections,
        CollapseField = Request.EveryPrinting ? null : IndexFields.Group,
        TimeBudget = budget,
    };

    /// <summary>What the reader chose, by facet.</summary>
    public IReadOnlyList<FacetSelection> Selections => [.. Request.Choices.GroupBy(c => c.Facet).Select(chosen =>
    {
        var included = chosen.Where(c => !c.Excluded).Select(c => c.Value).Distinct().ToList();
        var isAllOf = Request.AllOf.Contains(chosen.Key);
        return new FacetSelection(FacetDimensions.Of(chosen.Key))
        {
            AnyOf = isAllOf ? [] : included,
            AllOf = isAllOf ? included : [],
            NoneOf = [.. chosen.Where(c => c.Excluded).Select(c => c.Value).Distinct()],
            PathSeparator = FacetDimensions.SeparatorOf(chosen.Key),
        };
    })];

    private int PageSize => Math.Clamp(Request.PageSize, 1, 200);

    private FacetRequest FacetRequestOf(Facet facet) => new(FacetDimensions.Of(facet))
    {
        Top = facet is Facet.Topic or Facet.Month ? MostTopicsAndMonths : Math.Clamp(Request.FacetValues, 0, 1000),
        PathSeparator = FacetDimensions.SeparatorOf(facet),
    };

    private static (Query Words, IReadOnlyList<QueryPart> Parts, QuerySlip? Slip) Read(IndexView view, SearchRequest request)
    {
        if (request.PlainWords)
        {
            return (PlainWords(request), [], null);
        }

        if (string.IsNullOrWhiteSpace(request.Query))
        {
            return (Query.All, [], null);
        }

        var reading = SentenceSyntax.Of(view).Read(request.Query);
        var words = HyphenatedWords.Widen(reading.Query, request.Query);
        return reading switch
        {
            Understood understood => (words, understood.Parts, null),
            Puzzled puzzled => (words, [], new QuerySlip(puzzled.At.Start, puzzled.Hint)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Words without any syntax: all of them, or any.</summary>
    private static Query PlainWords(SearchRequest request)
    {
        var terms = SentenceAnalyzer.TermsOf(request.Query);
        var queries = terms.Distinct(StringComparer.Ordinal).Select(t => new TermQuery(IndexFields.Text, t)).ToArray();
        return queries.Length == 0 ? Query.None : request.AnyWord ? Query.AnyOf(queries) : Query.AllOf(queries);
    }
}
