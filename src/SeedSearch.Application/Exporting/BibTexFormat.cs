using System.Text;
using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Exporting;

/// <summary>BibTeX: an @article a sentence, the sentence and its speaker in the note.</summary>
public sealed class BibTexFormat : IExportFormat
{
    /// <inheritdoc />
    public string Head => "";

    /// <inheritdoc />
    public string Row(Hit hit, string permalink)
    {
        var row = ExportRow.Of(hit, permalink);
        var text = new StringBuilder().Append("@article{").Append(hit.Sentence.Id.Value).Append(",\n");
        Field(text, "title", row.Title);
        Field(text, "author", string.Join(" and ", hit.Sentence.Article.Authors));
        Field(text, "journal", row.Outlet);
        Field(text, "date", row.Date);
        Field(text, "year", row.Date.Length >= 4 ? row.Date[..4] : "");
        Field(text, "note", row.Speaker.Length > 0 ? $"{row.Speaker}: {hit.Sentence.Text}" : hit.Sentence.Text);
        text.Append("  url = {").Append(permalink).Append("},\n");
        return text.Append("}\n\n").ToString();
    }

    private static void Field(StringBuilder text, string name, string value)
    {
        if (value.Length > 0) text.Append("  ").Append(name).Append(" = {").Append(Escaped(value)).Append("},\n");
    }

    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            text.Append(letter switch
            {
                '\\' => "\\textbackslash{}",
                // BibTeX counts a brace whether or not a \ stands before it.
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '$' or '&' or '#' or '_' or '%' => "\\" + letter,
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '\r' or '\n' => " ",
                _ => letter.ToString(),
            });
        }

        return text.ToString();
    }
}
