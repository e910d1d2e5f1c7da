using System.Globalization;

namespace SeedSearch.Web.Components.Pictures;

/// <summary>Two columns of names with a line for each pair that counts something, the thicker the more; each line is a search.</summary>
public sealed partial class Bipartite
{
    private const int Width = 760, Left = 230, Right = 530, Gap = 24, Margin = 16;
    private const double Thickest = 14, LongestName = 28;

    private List<Line> Lines { get; set; } = [];

    private int Height => 2 * Margin + Gap * (Math.Max(Table.Rows.Count, Table.Columns.Count) - 1);

    private Application.Searching.SearchRequest Asked => Request with { Page = 1 };

    private string Summary
    {
        get
        {
            var most = Lines.MaxBy(line => line.Count)!;
            return W.BipartiteText(Table.Rows.Count, Table.Columns.Count, most.Row, most.Column, most.Count);
        }
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var most = Math.Max(1, Table.Sentences.SelectMany(row => row).DefaultIfEmpty().Max());
        Lines = [.. from r in Enumerable.Range(0, Table.Rows.Count)
                    from c in Enumerable.Range(0, Table.Columns.Count)
                    let count = Table.Sentences[r][c]
                    where count > 0
                    select LineOf(r, c, count, most)];
    }

    private Line LineOf(int r, int c, long count, long most)
    {
        var (row, column) = (Table.Rows[r].Value, Table.Columns[c].Value);
        var (from, to, middle) = (YOf(r, Table.Rows.Count), YOf(c, Table.Columns.Count), (Left + Right) / 2);
        var (rowName, columnName) = (W.Value(RowFacet, row), W.Value(ColumnFacet, column));
        var thick = Math.Max(1.5, Thickest * count / most).ToString("0.#", CultureInfo.InvariantCulture);
        var address = SearchUrls.Search(Asked.Including(RowFacet, row).Including(ColumnFacet, column));
        return new(rowName, columnName, count, $"{rowName} · {columnName}: {W.Sentences(count)}", address, $"M{Left} {from}C{middle} {from} {middle} {to} {Right} {to}", thick, HeatScale.Of(count, most));
    }

    // The shorter column is spread over the height of the longer.
    private int YOf(int at, int of) => of < 2 ? Height / 2 : Margin + at * (Height - 2 * Margin) / (of - 1);

    private sealed record Line(string Row, string Column, long Count, string Told, string Address, string Path, string Thick, int Weight);
}
