using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Components.Pictures;

/// <summary>Counts by two facets as a field of coloured cells, the darker the more; each cell, row and column is a search.</summary>
public sealed partial class HeatPicture
{
    private const int Left = 165, CellWidth = 82, CellHeight = 32, LineHeight = 15, MostLines = 4;

    /// <summary>Small letters that fit into the name of a row, and into a line above a column.</summary>
    private const double RowLetters = 23, ColumnLetters = 12.5;

    private List<Head> Heads { get; set; } = [];

    private List<Row> Rows { get; set; } = [];

    private int Top { get; set; }

    private int Width => Left + CellWidth * Table.Columns.Count;

    private int Height => Top + CellHeight * Table.Rows.Count;

    private string Summary { get; set; } = "";

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var lines = Table.Columns.Select(column => SvgWords.Lines(NameOf(column), ColumnLetters, MostLines)).ToList();
        Top = 8 + LineHeight * lines.Select(column => column.Count).DefaultIfEmpty(0).Max();
        Heads = [.. Table.Columns.Select((column, c) => HeadOf(column, c, lines[c]))];
        var darkest = Table.Sentences.SelectMany(row => row).DefaultIfEmpty().Max();
        Rows = [.. Table.Rows.Select((row, r) => RowOf(row, r, darkest))];
        var most = (Count: 0L, Row: "", Column: "");
        for (var r = 0; r < Table.Rows.Count; r++)
        {
            for (var c = 0; c < Table.Columns.Count; c++)
            {
                if (Table.Sentences[r][c] > most.Count) most = (Table.Sentences[r][c], Rows[r].Name, W.Value(ColumnFacet, Table.Columns[c].Value));
            }
        }

        Summary = W.HeatText(Table.Rows.Count, Table.Columns.Count, most.Row, most.Column, most.Count);
    }

    private Head HeadOf(FacetValue column, int c, IReadOnlyList<string> lines)
    {
        var middle = Left + c * CellWidth + CellWidth / 2 - 1;
        return new(W.Value(ColumnFacet, column.Value), HeatScale.Narrowed(Request, RowFacet, ColumnFacet, column.Value), middle,
            [.. lines.Select((line, number) => (line, Top - 8 - LineHeight * (lines.Count - 1 - number)))]);
    }

    private Row RowOf(FacetValue row, int r, long darkest)
    {
        var name = W.Value(RowFacet, row.Value);
        var asked = Request.Including(RowFacet, row.Value);
        return new(name, SvgWords.Short(name, RowLetters), SearchUrls.Search(asked), Top + r * CellHeight, [.. Table.Columns.Select((column, c) =>
        {
            var (count, x) = (Table.Sentences[r][c], Left + c * CellWidth);
            return count == 0 ? new Cell(x, 0, "", "", null)
                : new(x, HeatScale.Of(count, darkest), W.Number(count), $"{name} · {W.Value(ColumnFacet, column.Value)}: {W.Sentences(count)}", SearchUrls.Search(asked.Including(ColumnFacet, column.Value)));
        })]);
    }

    private string NameOf(FacetValue column) => W.ShortValue(ColumnFacet, column.Value);

    private sealed record Head(string Name, string Address, int X, IReadOnlyList<(string Line, int Y)> Lines);

    private sealed record Row(string Name, string Shown, string Address, int Y, IReadOnlyList<Cell> Cells);

    private sealed record Cell(int X, int Heat, string Number, string Told, string? Address);
}
