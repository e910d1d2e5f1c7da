using SeedSearch.Application;
using SeedSearch.Application.Searching;
using SeedSearch.Web.Components.Pictures;

namespace SeedSearch.Web.Components.Pages;

/// <summary>One facet by another: how many sentences each pair of values has. Rows come in pages, columns the most frequent first or all.</summary>
public sealed partial class HeatMap
{
    private const int Rows = 20, ColumnsAtFirst = 12;

    private static readonly (Facet Rows, Facet Columns)[] Pairs =
    [
        (Facet.Speaker, Facet.Topic), (Facet.Speaker, Facet.Outlet), (Facet.Speaker, Facet.Month), (Facet.Organisation, Facet.Topic),
        (Facet.Organisation, Facet.Month), (Facet.Outlet, Facet.Topic), (Facet.Outlet, Facet.Month), (Facet.Topic, Facet.Month),
    ];

    private SearchRequest Request { get; set; } = new("");

    private CrossTable? Table { get; set; }

    private (Facet Rows, Facet Columns) Pair { get; set; }

    private bool WithAllColumns { get; set; }

    private int AllRows { get; set; }

    private int RowsOnPage { get; set; }

    private int LeftColumns { get; set; }

    private int First => (Request.Page - 1) * Rows + 1;

    private string Path => Address.Path;

    private string Title => Pair switch
    {
        (Facet.Speaker, Facet.Topic) => W.HeatMap,
        (Facet.Speaker, Facet.Outlet) => W.Reports,
        _ => W.Pair(Pair.Rows, Pair.Columns),
    };

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var address = Address;
        Request = address.Problem is null ? address.Request : new("");
        WithAllColumns = address.Get("columns") == "all";
        var asked = (SearchUrls.FacetOf(address.Get("rows")), SearchUrls.FacetOf(address.Get("cols")));
        Pair = Array.Find(Pairs, pair => (pair.Rows, pair.Columns) == asked) is var known && known.Rows != known.Columns ? known
            : Path == "/reports" ? (Facet.Speaker, Facet.Outlet) : Pairs[0];

        var whole = await CrossAsync();
        if (whole.Rows.Count == 0 && Request.Page > 1)
        {
            Request = Request with { Page = Math.Max(1, (whole.TotalRows + Rows - 1) / Rows) };
            whole = await CrossAsync();
        }

        (AllRows, RowsOnPage) = (whole.TotalRows, whole.Rows.Count);
        var wanted = whole.Columns.Count(column => IsLevel(column.Value));
        var most = WithAllColumns || Pair.Columns == Facet.Month ? int.MaxValue : ColumnsAtFirst;
        LeftColumns = Math.Max(0, wanted - most);
        Table = CrossTables.WithColumns(whole, column => IsLevel(column.Value), most, Pair.Columns == Facet.Month);
    }

    private Task<CrossTable> CrossAsync()
        => Index.CrossAsync(Request, Pair.Rows, (int)Math.Min((Request.Page - 1L) * Rows, int.MaxValue / 2), Rows, Pair.Columns, int.MaxValue, Cancelled);

    // Of topics one level alone makes columns: the one below the chosen topic, or else the highest.
    private bool IsLevel(string column)
    {
        if (Pair.Columns != Facet.Topic) return true;
        var above = Request.Choices.FirstOrDefault(choice => choice is { Facet: Facet.Topic, Excluded: false })?.Value;
        return above is not null && !above.Contains('/') ? column.StartsWith(above + "/", StringComparison.Ordinal) : column.Contains('/') == above is not null;
    }
}
