using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying.Facets;

namespace SeedSearch.Application.Searching;

/// <summary>Counts by two facets: one search says which rows and columns there are, a second counts all their pairs.</summary>
internal static class Crossing
{
    public static CrossTable Of(IndexView view, SearchRequest request, (Facet Facet, int Skip, int Top) rows, (Facet Facet, int Top) columns, TimeSpan budget, CancellationToken cancellationToken)
    {
        var plan = SearchPlan.Of(view, request);
        var options = plan.Options(budget) with { CollapseField = null };
        var all = view.Searcher.Search(plan.Query, options with { Facets = [Request(rows.Facet, (int)Math.Min((long)rows.Skip + rows.Top, int.MaxValue)), Request(columns.Facet, columns.Top)] }, cancellationToken);
        var (rowValues, columnValues) = (all.Facets[0].Values.Skip(rows.Skip).ToList(), all.Facets[1].Values);
        // A cell leaves choices among the columns aside, as their own counts do.
        var pairs = new PairRequest(Side(rows.Facet, rowValues), Side(columns.Facet, columnValues));
        var others = options.Selections.Where(chosen => chosen.Dimension != pairs.Columns.Dimension).ToList();
        var counts = view.Searcher.Search(plan.Query, options with { Pairs = pairs, Selections = others }, cancellationToken).Pairs;
        return new CrossTable(
            [.. rowValues.Select(v => FacetLists.Value(rows.Facet, v.Value, v.Count))],
            [.. columnValues.Select(v => FacetLists.Value(columns.Facet, v.Value, v.Count))],
            [.. counts.Select(row => (IReadOnlyList<long>)[.. row.Select(count => (long)count)])])
        {
            TotalRows = all.Facets[0].DistinctValues,
            TotalColumns = all.Facets[1].DistinctValues,
        };
    }

    private static PairSide Side(Facet facet, IEnumerable<FacetCount> values) =>
        new(FacetDimensions.Of(facet), [.. values.Select(value => value.Value)]) { PathSeparator = FacetDimensions.SeparatorOf(facet) };

    private static FacetRequest Request(Facet facet, int top) =>
        new(FacetDimensions.Of(facet)) { Top = Math.Max(top, 0), PathSeparator = FacetDimensions.SeparatorOf(facet) };
}
