using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Exporting;

/// <summary>
/// Comma-separated values as RFC 4180 has them, with a byte order mark, without which spreadsheets take the file for another encoding.
/// A cell that a spreadsheet would run as a formula has an apostrophe before it.
/// </summary>
public sealed class CsvFormat : IExportFormat
{
    /// <inheritdoc />
    public string Head => "\ufeff" + Line(ExportRow.Columns);

    /// <inheritdoc />
    public string Row(Hit hit, string permalink) => Line(ExportRow.Of(hit, permalink).Cells);

    /// <summary>Cells in a line.</summary>
    /// <param name="cells">Any texts.</param>
    public static string Line(IEnumerable<string> cells) => string.Join(",", cells.Select(Cell)) + "\r\n";

    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }
}
