using SeedSearch.Application;
using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Components.Pictures;

/// <summary>Tables of counts cut down to what is drawn.</summary>
internal static class CrossTables
{
    /// <summary>The first so many columns that are wanted, and the rows of known names in which one of them counts something.</summary>
    public static CrossTable WithColumns(CrossTable table, Func<FacetValue, bool> isWanted, int most)
    {
        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(column => isWanted(table.Columns[column])).Take(most)];
        int[] rows = [.. Enumerable.Range(0, table.Rows.Count).Where(row => table.Rows[row].Value != "?" && columns.Any(column => table.Sentences[row][column] > 0))];
        return new(
            [.. rows.Select(row => table.Rows[row])],
            [.. columns.Select(column => table.Columns[column])],
            [.. rows.Select(row => (IReadOnlyList<long>)[.. columns.Select(column => table.Sentences[row][column])])]);
    }
}
