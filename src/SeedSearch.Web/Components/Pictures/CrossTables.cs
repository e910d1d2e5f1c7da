using SeedSearch.Application;
using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Components.Pictures;

/// <summary>Tables of counts cut down to what is drawn.</summary>
internal static class CrossTables
{
    /// <summary>The rows of known names in which something counts.</summary>
    public static CrossTable Known(CrossTable table)
    {
        int[] rows = [.. Enumerable.Range(0, table.Rows.Count).Where(row => table.Rows[row].Value != "?" && table.Sentences[row].Any(count => count > 0))];
        return table with { Rows = [.. rows.Select(row => table.Rows[row])], Sentences = [.. rows.Select(row => table.Sentences[row])] };
    }

    /// <summary>The first so many columns that are wanted, by their number or in order of time, with all rows.</summary>
    public static CrossTable WithColumns(CrossTable table, Func<FacetValue, bool> isWanted, int most, bool byName)
    {
        var wanted = Enumerable.Range(0, table.Columns.Count).Where(column => isWanted(table.Columns[column])).Take(most);
        int[] columns = [.. byName ? wanted.OrderBy(column => table.Columns[column].Value, StringComparer.Ordinal) : wanted];
        int[] rows = [.. Enumerable.Range(0, table.Rows.Count)];
        return new(
            [.. rows.Select(row => table.Rows[row])],
            [.. columns.Select(column => table.Columns[column])],
            [.. rows.Select(row => (IReadOnlyList<long>)[.. columns.Select(column => table.Sentences[row][column])])]);
    }
}
