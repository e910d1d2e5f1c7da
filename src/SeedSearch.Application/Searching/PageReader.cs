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
        var known = view.Counts.Find(plan);
        var found = TitleOrder.Search(view, plan, plan.Page(budget, withFacets: known is null), cancellationToken);
        var counts = known ?? view.Counts.Keep(plan, found);
        var marking = new Marking(plan.Words, cancellationToken);
        var relaxations = counts.Sentences == 0 ? Relaxing.Of(view, plan, budget, cancellationToken) : [];
        return new SearchPage
        {
            Request = request,
            Slip = plan.Slip,
            Sentences = counts.Sentences,
            Articles = counts.Articles,
            Results = counts.Results,
            IsExact = counts.IsExact,
            Hits = [.. found.Hits.Select(hit => Hit(view, hit, marking)).OfType<Hit>()],
            Facets = counts.Facets,
            DidYouMean = Spelling.DidYouMean(view, plan, counts.Sentences, budget, cancellationToken),
            Relaxations = relaxations,
            Alone = counts.Sentences == 0 && relaxations.Count == 0 ? Relaxing.Alone(view, plan, budget, cancellationToken) : [],
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
        var marking = new Marking(plan.Words, cancellationToken);
        foreach (var found in TitleOrder.Search(view, plan, options, cancellationToken).Hits)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Hit(view, found, marking) is { } hit)
            {
                yield return hit;
            }
        }
    }

    private static Hit? Hit(IndexView view, Lucene.Querying.Searching.Hit found, Marking marking)
    {
        var document = view.Snapshot.Document(found.Doc);
        return view.Sentence(document) is not var (article, number) ? null : new Hit
        {
            Sentence = article.View(number, document.GetText(IndexFields.Id)),
            Fragments = marking.Mark(article.TextOf(number)),
            Before = article.Neighbour(number, -1),
            After = article.Neighbour(number, +1),
            OtherPrintings = found.Others,
            Score = found.Score,
        };
    }
}
