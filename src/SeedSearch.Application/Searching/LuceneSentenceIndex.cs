using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying.Facets;

namespace SeedSearch.Application.Searching;

/// <summary>The index of sentences in a folder of this machine.</summary>
internal sealed class LuceneSentenceIndex(IndexDoor door, IOptions<SeedSearchOptions> options, TimeProvider clock) : ISentenceIndex
{
    private TimeSpan Budget => TimeSpan.FromMilliseconds(options.Value.SearchMilliseconds);

    private PageReader Pages => new(clock, Budget);

    public Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken) =>
        Run(view => view is null ? PageReader.Empty(request) : Pages.Read(view, request, cancellationToken), cancellationToken);

    public async IAsyncEnumerable<Hit> AllAsync(SearchRequest request, int? most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (_, hit) in Read(view => Pages.All(view, request, most, isRanked: true, cancellationToken)).WithCancellation(cancellationToken))
        {
            yield return hit;
        }
    }

    public IAsyncEnumerable<RankedHit> EachAsync(SearchRequest request, int? most, CancellationToken cancellationToken) =>
        Read(view => Pages.All(view, request, most, isRanked: false, cancellationToken));

    private async IAsyncEnumerable<RankedHit> Read(Func<IndexView, IEnumerable<RankedHit>> read)
    {
        await Task.Yield();
        if (door.Enter() is not { } view)
        {
            yield break;
        }

        try
        {
            foreach (var hit in read(view))
            {
                yield return hit;
            }
        }
        finally
        {
            view.Leave();
        }
    }

    public Task<QuerySlip?> SlipAsync(SearchRequest request, CancellationToken cancellationToken) =>
        Run(view => view is null ? null : SearchPlan.Of(view, request).Slip, cancellationToken);

    public Task<FacetCounts> FacetAsync(SearchRequest request, Facet facet, string contains, int top, CancellationToken cancellationToken) => Run(view =>
    {
        if (view is null)
        {
            return new FacetCounts(facet, [], 0);
        }

        var plan = SearchPlan.Of(view, request);
        // Topics have names in two languages; the engine knows one, and there are few of them.
        var isBilingual = facet == Facet.Topic && contains.Length > 0;
        var most = Math.Clamp(top, 0, 10_000);
        var counted = new FacetRequest(FacetDimensions.Of(facet))
        {
            Top = isBilingual ? int.MaxValue : most,
            Contains = contains.Length == 0 || isBilingual ? null : contains,
            PathSeparator = FacetDimensions.SeparatorOf(facet),
        };
        var found = view.Searcher.Search(plan.Query, plan.Options(Budget) with { CollapseField = null, Facets = [counted] }, cancellationToken).Facets[0];
        return FacetLists.Of(facet, isBilingual ? Narrowed(found, NameDirectory.Of(view, facet), contains, most) : found, request);
    }, cancellationToken);

    private static FacetResult Narrowed(FacetResult found, NameDirectory names, string contains, int most)
    {
        var alike = names.Containing(contains).Select(value => value.Value).ToHashSet(StringComparer.Ordinal);
        FacetCount[] values = [.. found.Values.Where(value => alike.Contains(value.Value))];
        return found with { Values = values[..Math.Min(most, values.Length)], DistinctValues = values.Length };
    }

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int top, CancellationToken cancellationToken) =>
        Run(view => view is null ? [] : Suggesting.Of(view, typed, top, cancellationToken), cancellationToken);

    public Task<SentencePage?> SentenceAsync(SentenceId id, CancellationToken cancellationToken) =>
        Run(view => view is null ? null : SentencePages.Of(view, id, cancellationToken), cancellationToken);

    public Task<ArticleView?> ArticleAsync(string key, string? query, CancellationToken cancellationToken) =>
        Run(view => view?.Article(key) is { } article ? ArticlePages.Of(view, article, query, cancellationToken) : null, cancellationToken);

    public Task<IReadOnlyList<ListedValue>> ListAsync(Facet facet, string contains, CancellationToken cancellationToken) => Run(
        IReadOnlyList<ListedValue> (view) => view is null ? [] :
            [.. NameDirectory.Of(view, facet).ContainingFromAToZ(contains)],
        cancellationToken);

    public Task<SubjectView?> SubjectAsync(Facet facet, string name, int page, CancellationToken cancellationToken) =>
        Run(view => view is null ? null : SubjectPages.Of(view, Pages, facet, name, page, cancellationToken), cancellationToken);

    public async Task<string?> SourceAsync(string articleKey, CancellationToken cancellationToken)
    {
        var (root, article) = await Run(view => (view?.State?.Root, view?.Article(articleKey)?.Article), cancellationToken).ConfigureAwait(false);
        return root is null || article is null ? null : await SourceFiles.ReadAsync(root, article, cancellationToken).ConfigureAwait(false);
    }

    public Task<CrossTable> CrossAsync(SearchRequest request, Facet rows, int skipRows, int topRows, Facet columns, int topColumns, CancellationToken cancellationToken) => Run(
        view => view is null ? new CrossTable([], [], []) : Crossing.Of(view, request, (rows, skipRows, topRows), (columns, topColumns), Budget, cancellationToken), cancellationToken);

    public Task<IndexSummary> SummaryAsync(CancellationToken cancellationToken) => Task.FromResult(new SummaryReader(door).Read());

    /// <summary>On the thread that asks: a search is short, and a page that need not wait for it is drawn once and not twice.</summary>
    private async Task<T> Run<T>(Func<IndexView?, T> work, CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return door.Use(work);
    }
}
