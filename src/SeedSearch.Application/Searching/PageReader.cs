using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;

namespace SeedSearch.Application.Searching;

/// <summary>Makes a page of results of one state of the index.</summary>
internal sealed class PageReader(TimeProvider clock, TimeSpan budget)
{
    /// <value>So many results are read in order wherever they stand: their articles stay at hand.</value>
    private const int Few = 1000;

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

    /// <summary>All results, read as they are taken.</summary>
    /// <param name="view">The index.</param>
    /// <param name="request">The search; paging is ignored.</param>
    /// <param name="most">At most so many; null for all.</param>
    /// <param name="isRanked">Whether they must come in the search's order; otherwise many that stand all over the index come as they stand there, so that each article is unpacked once.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IEnumerable<RankedHit> All(IndexView view, SearchRequest request, int? most, bool isRanked, CancellationToken cancellationToken)
    {
        var plan = SearchPlan.Of(view, request);
        var options = plan.Options(budget) with { Top = Math.Clamp(most ?? int.MaxValue, 1, Math.Max(1, view.Snapshot.MaxDoc)) };
        var marking = new Marking(plan.Words, cancellationToken);
        var hits = TitleOrder.Search(view, plan, options, cancellationToken).Hits;
        foreach (var rank in isRanked || hits.Count <= Few || !plan.IsByWords ? Enumerable.Range(0, hits.Count) : AsTheyStand(hits))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Hit(view, hits[rank], marking) is { } hit)
            {
                yield return new RankedHit(rank, hit);
            }
        }
    }

    private static int[] AsTheyStand(IReadOnlyList<Lucene.Querying.Searching.Hit> hits)
    {
        var (ranks, docs) = (new int[hits.Count], new int[hits.Count]);
        for (var rank = 0; rank < ranks.Length; rank++)
        {
            (ranks[rank], docs[rank]) = (rank, hits[rank].Doc);
        }

        Array.Sort(docs, ranks);
        return ranks;
    }

    private static Hit? Hit(IndexView view, Lucene.Querying.Searching.Hit found, Marking marking)
    {
        var document = view.Snapshot.Document(found.Doc, IndexView.OfSentences);
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
