using System.Text;
using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Exporting;

/// <summary>RIS: a NEWS record a sentence, the sentence in N2, its speaker in N1.</summary>
public sealed class RisFormat : IExportFormat
{
    /// <inheritdoc />
    public string Head => "";

    /// <inheritdoc />
    public string Row(Hit hit, string permalink)
    {
        var row = ExportRow.Of(hit, permalink);
        var text = new StringBuilder();
        Line(text, "TY", "NEWS");
        Line(text, "TI", row.Title);
        foreach (var author in hit.Sentence.Article.Authors) Line(text, "AU", author);
        Line(text, "T2", row.Outlet);
        Line(text, "DA", row.Date.Replace('-', '/'));
        Line(text, "N2", hit.Sentence.Text);
        Line(text, "N1", row.Speaker.Length > 0 ? "Said by " + row.Speaker : "");
        foreach (var organisation in hit.Sentence.Organisations) Line(text, "KW", organisation);
        foreach (var topic in hit.Sentence.Topics) Line(text, "KW", topic);
        Line(text, "UR", permalink);
        return text.Append("ER  - \r\n\r\n").ToString();
    }

    private static void Line(StringBuilder text, string tag, string value)
    {
        if (value.Length > 0) text.Append(tag).Append("  - ").Append(value.Replace('\r', ' ').Replace('\n', ' ')).Append("\r\n");
    }
}
