using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;

namespace SeedSearch.Application.Searching;

/// <summary>Makes a page of results of one state of the index.</summary>
internal sealed class PageReader(TimeProvider clock, TimeSpan budget)
{
    public SearchPage Read(IndexView view, SearchRequest request, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var plan = SearchPlan.Of(view, request);
        var found = view.Searcher.Search(plan.Query, plan.Page(budget), cancellationToken);
        var marking = new Marking(plan.Words);
        return new SearchPage
        {
            Request = request,
            Slip = plan.Slip,
            Sentences = found.Total,
            Articles = found.Facets[^1].DistinctValues,
            Results = found.TotalGroups,
            IsExact = found.IsTotalExact && !found.IsPartial,
            Hits = [.. found.Hits.Select(hit => Hit(view, hit, marking)).OfType<Hit>()],
            Facets = [.. FacetDimensions.All.Select((facet, at) => FacetLists.Of(facet, found.Facets[at], request))],
            DidYouMean = Spelling.DidYouMean(view, plan, found.Total, budget, cancellationToken),
            Relaxations = found.Total == 0 ? Relaxing.Of(view, plan, budget, cancellationToken) : [],
            Took = clock.GetElapsedTime(started),
        };
    }

    /// <summary>A page where nothing is indexed yet.</summary>
    public static SearchPage Empty(SearchRequest request) => new()
    {
        Request = request,
        Sentences = 0,
        Articles = 0,
        Results = 0,
        Hits = [],
        Facets = [.. FacetDimensions.All.Select(f => new FacetCounts(f, [], 0))],
        Took = TimeSpan.Zero,
    };

    /// <summary>All results in order, read as they are taken.</summary>
    public IEnumerable<Hit> All(IndexView view, SearchRequest request, CancellationToken cancellationToken)
    {
        var plan = SearchPlan.Of(view, request);
        var options = plan.Options(budget) with { Top = Math.Max(1, view.Snapshot.MaxDoc) };
        var marking = new Marking(plan.Words);
        foreach (var found in view.Searcher.Search(plan.Query, options, cancellationToken).Hits)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Hit(view, found, marking) is { } hit)
            {
                yield return hit;
            }
        }
    }

    private static Hit? Hit(IndexView view, Lucene.Querying.Searching.Hit found, Marking marking) =>
        view.Sentence(view.Snapshot.Document(found.Doc)) is not var (article, number) ? null : new Hit
        {
            Sentence = article.View(number),
            Fragments = marking.Mark(article.TextOf(number)),
            Before = article.Neighbour(number, -1),
            After = article.Neighbour(number, +1),
            OtherPrintings = found.Others,
            Score = found.Score,
        };
}
