using System.Globalization;
using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Export;

/// <summary>What every format says of a result, in words.</summary>
internal sealed record ExportRow(string Sentence, string Before, string After, string Speaker, string FoundBy, string Organisations,
    string Topics, string Title, string Outlet, string Date, string SourceFile, string Permalink)
{
    /// <summary>The columns, in the order of <see cref="Cells"/>.</summary>
    public static readonly string[] Columns =
        ["sentence", "before", "after", "speaker", "found_by", "organisations", "topics", "title", "outlet", "date", "source_file", "permalink"];

    /// <summary>The values, in the order of <see cref="Columns"/>.</summary>
    public string[] Cells => [Sentence, Before, After, Speaker, FoundBy, Organisations, Topics, Title, Outlet, Date, SourceFile, Permalink];

    /// <summary>Of a result; several values are joined by "; ".</summary>
    public static ExportRow Of(Hit hit, string permalink)
    {
        var (sentence, article) = (hit.Sentence, hit.Sentence.Article);
        return new(sentence.Text, hit.Before ?? "", hit.After ?? "",
            Joined(sentence.Quotes.Select(quote => quote.Speaker ?? "?").Distinct()),
            Joined(sentence.Quotes.Select(quote => quote.FoundBy).Distinct()),
            Joined(sentence.Organisations), Joined(sentence.Topics), article.Title, article.Outlet ?? "",
            article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            article.SourceFile + (article.SourceLine is { } line ? $":{line}" : ""), permalink);
    }

    private static string Joined(IEnumerable<string> values) => string.Join("; ", values);
}
