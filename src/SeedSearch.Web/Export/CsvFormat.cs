using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Export;

/// <summary>
/// Comma-separated values as RFC 4180 has them, with a byte order mark, without which spreadsheets take the file for another encoding.
/// A cell that a spreadsheet would run as a formula has an apostrophe before it.
/// </summary>
internal sealed class CsvFormat : IExportFormat
{
    public string Head => "\ufeff" + string.Join(",", ExportRow.Columns) + "\r\n";

    public string Row(Hit hit, string permalink) => string.Join(",", ExportRow.Of(hit, permalink).Cells.Select(Cell)) + "\r\n";

    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }
}
