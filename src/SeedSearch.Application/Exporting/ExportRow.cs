using System.Globalization;
using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Exporting;

/// <summary>What every file of results says of one, in words; several values are joined by "; ", and what is not known is empty.</summary>
public sealed record ExportRow
{
    /// <summary>The columns, in the order of <see cref="Cells"/>. The order is a promise to whoever reads such files: a new one comes last.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "sentence", "before", "after", "speaker", "found_by", "organisations", "topics", "title", "outlet", "date", "source_file", "permalink",
        "kind", "cue", "source", "speaking_for", "people", "address",
    ];

    private ExportRow(Hit hit, string permalink) => (Hit, Permalink) = (hit, permalink);

    /// <summary>The result.</summary>
    public Hit Hit { get; }

    /// <summary>The sentence's lasting address.</summary>
    public string Permalink { get; }

    /// <summary>Who speaks; "?" is the unknown speaker.</summary>
    public string Speaker => Joined(Hit.Sentence.Quotes.Select(quote => quote.Speaker ?? Words.Unknown));

    /// <summary>The headline.</summary>
    public string Title => Hit.Sentence.Article.Title;

    /// <summary>Who printed it.</summary>
    public string Outlet => Hit.Sentence.Article.Outlet ?? "";

    /// <summary>The day of printing, as 2015-12-16.</summary>
    public string Date => Hit.Sentence.Article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The values, in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<string> Cells
    {
        get
        {
            var (sentence, article) = (Hit.Sentence, Hit.Sentence.Article);
            return
            [
                sentence.Text, Hit.Before ?? "", Hit.After ?? "", Speaker, Joined(sentence.Quotes.Select(quote => quote.FoundBy)),
                Joined(sentence.Organisations), Joined(sentence.Topics), Title, Outlet, Date,
                article.SourceFile + (article.SourceLine is { } line ? string.Create(CultureInfo.InvariantCulture, $":{line}") : ""), Permalink,
                Joined(sentence.Quotes.Select(quote => quote.Kind)), Joined(sentence.Quotes.Select(quote => quote.Cue)), Joined(sentence.Quotes.Select(quote => quote.Source)),
                Joined(sentence.SpeakingFor), Joined(sentence.People), article.Address?.AbsoluteUri ?? "",
            ];
        }
    }

    /// <summary>Of a result.</summary>
    /// <param name="hit">The result.</param>
    /// <param name="permalink">Where its sentence lasts.</param>
    public static ExportRow Of(Hit hit, string permalink) => new(hit, permalink);

    private static string Joined(IEnumerable<string?> values) => string.Join("; ", values.OfType<string>().Distinct());
}
