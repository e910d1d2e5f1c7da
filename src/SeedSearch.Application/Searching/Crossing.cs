using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying.Facets;

namespace SeedSearch.Application.Searching;

/// <summary>Counts by two facets: a search for each row.</summary>
internal static class Crossing
{
    public static CrossTable Of(IndexView view, SearchRequest request, (Facet Facet, int Skip, int Top) rows, (Facet Facet, int Top) columns, TimeSpan budget, CancellationToken cancellationToken)
    {
        var plan = SearchPlan.Of(view, request);
        var options = plan.Options(budget) with { CollapseField = null };
        var all = view.Searcher.Search(plan.Query, options with { Facets = [Request(rows.Facet, (int)Math.Min((long)rows.Skip + rows.Top, int.MaxValue)), Request(columns.Facet, columns.Top)] }, cancellationToken);
        var (rowValues, columnValues) = (all.Facets[0].Values.Skip(rows.Skip).ToList(), all.Facets[1].Values);
        var counts = rowValues.Select(row =>
        {
            var counted = Request(columns.Facet, 0) with { Pinned = [.. columnValues.Select(c => c.Value)] };
            var found = view.Searcher.Search(Scope.Within(Scope.Value(rows.Facet, row.Value), plan.Query), options with { Facets = [counted] }, cancellationToken);
            var byValue = found.Facets[0].Pinned.ToDictionary(p => p.Value, p => (long)p.Count);
            return (IReadOnlyList<long>)[.. columnValues.Select(c => byValue.GetValueOrDefault(c.Value))];
        });
        return new CrossTable(
            [.. rowValues.Select(v => FacetLists.Value(rows.Facet, v.Value, v.Count))],
            [.. columnValues.Select(v => FacetLists.Value(columns.Facet, v.Value, v.Count))],
            [.. counts])
        {
            TotalRows = all.Facets[0].DistinctValues,
            TotalColumns = all.Facets[1].DistinctValues,
        };
    }

    private static FacetRequest Request(Facet facet, int top) =>
        new(FacetDimensions.Of(facet)) { Top = Math.Max(top, 0), PathSeparator = FacetDimensions.SeparatorOf(facet) };
}
