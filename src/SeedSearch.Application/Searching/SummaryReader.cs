using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Searching;
using EngineOrder = SeedSearch.Lucene.Querying.Searching.SortOrder;

namespace SeedSearch.Application.Searching;

/// <summary>Says what is in the index.</summary>
internal sealed class SummaryReader(IndexDoor door)
{
    /// <summary>Every page asks for it, so it is made once for a state of the index.</summary>
    public IndexSummary Read() => door.Use(view => view is null ? Nothing : view.Remember(typeof(SummaryReader), () => Read(view)));

    private static IndexSummary Nothing { get; } = new()
    {
        Articles = 0,
        Sentences = 0,
        Quoted = 0,
        Values = default,
        Outlets = [],
        Generation = "",
        Written = default,
        Skipped = [],
        Bytes = 0,
    };

    private IndexSummary Read(IndexView view) => new()
    {
        Articles = view.Searcher.Count(Scope.Articles, CancellationToken.None),
        Sentences = view.Searcher.Count(Scope.Sentences, CancellationToken.None),
        Quoted = view.Searcher.Count(
            new BooleanQuery([new Clause(Occur.Must, Scope.Sentences), new Clause(Occur.MustNot, Scope.Value(Facet.Kind, Words.NobodySpeaks))]), CancellationToken.None),
        Values = (
            NameDirectory.Of(view, Facet.Speaker).Containing("").Count(speaker => speaker.Value != Words.Unknown),
            NameDirectory.Of(view, Facet.Organisation).Count,
            NameDirectory.Of(view, Facet.Topic).Count),
        Days = Days(view),
        Outlets = Outlets(view),
        Generation = view.State?.Generation ?? "other",
        Written = view.State?.Written ?? default,
        Skipped = view.State?.Skipped ?? [],
        Damage = view.Snapshot.Damage?.Message,
        Bytes = new DirectoryInfo(door.Folder).EnumerateFiles().Sum(f => f.Length),
    };

    private static (DateOnly First, DateOnly Last)? Days(IndexView view)
    {
        var months = Dimension(view, Scope.Sentences, Facet.Month);
        return months.Count > 0 && Day(view, IndexFields.Oldest) is { } first && Day(view, IndexFields.Newest) is { } last ? (first, last) : null;
    }

    /// <summary>The day of the first or last sentence.</summary>
    private static DateOnly? Day(IndexView view, string order)
    {
        var found = view.Searcher.Search(Scope.Sentences, new SearchOptions { Top = 1, Sort = EngineOrder.DescendingBy(order) }, CancellationToken.None);
        return found.Hits is [var hit] ? view.Sentence(view.Snapshot.Document(hit.Doc))?.Article.Summary.Date : null;
    }

    private static List<FacetValue> Outlets(IndexView view) =>
        [.. Dimension(view, Scope.Articles, Facet.Outlet).Select(v => FacetLists.Value(Facet.Outlet, v.Value, v.Count))];

    private static IReadOnlyList<FacetCount> Dimension(IndexView view, Query query, Facet facet) =>
        view.Searcher.Search(query, new SearchOptions { Top = 0, Facets = [new FacetRequest(FacetDimensions.Of(facet)) { Top = int.MaxValue }] }, CancellationToken.None)
            .Facets[0].Values;
}
