using System.Globalization;
using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Export;

/// <summary>What every format says of a result, in words.</summary>
internal sealed record ExportRow(string Sentence, string Before, string After, string Speaker, string FoundBy, string Organisations,
    string Topics, string Title, string Outlet, string Date, string SourceFile, string Permalink,
    string Kind, string Cue, string Source, string SpeakingFor, string People)
{
    /// <summary>The columns, in the order of <see cref="Cells"/>. The order is a promise to whoever reads such files: a new one comes last.</summary>
    public static readonly string[] Columns =
        ["sentence", "before", "after", "speaker", "found_by", "organisations", "topics", "title", "outlet", "date", "source_file", "permalink",
        "kind", "cue", "source", "speaking_for", "people"];

    /// <summary>The values, in the order of <see cref="Columns"/>.</summary>
    public string[] Cells => [Sentence, Before, After, Speaker, FoundBy, Organisations, Topics, Title, Outlet, Date, SourceFile, Permalink, Kind, Cue, Source, SpeakingFor, People];

    /// <summary>Of a result; several values are joined by "; ".</summary>
    public static ExportRow Of(Hit hit, string permalink)
    {
        var (sentence, article) = (hit.Sentence, hit.Sentence.Article);
        return new(sentence.Text, hit.Before ?? "", hit.After ?? "",
            Joined(sentence.Quotes.Select(quote => quote.Speaker ?? "?").Distinct()),
            Joined(sentence.Quotes.Select(quote => quote.FoundBy).Distinct()),
            Joined(sentence.Organisations), Joined(sentence.Topics), article.Title, article.Outlet ?? "",
            article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            article.SourceFile + (article.SourceLine is { } line ? $":{line}" : ""), permalink,
            Joined(sentence.Quotes.Select(quote => quote.Kind).Distinct()),
            Joined(sentence.Quotes.Select(quote => quote.Cue).OfType<string>().Distinct()),
            Joined(sentence.Quotes.Select(quote => quote.Source).OfType<string>().Distinct()),
            Joined(sentence.SpeakingFor), Joined(sentence.People));
    }

    private static string Joined(IEnumerable<string> values) => string.Join("; ", values);
}
