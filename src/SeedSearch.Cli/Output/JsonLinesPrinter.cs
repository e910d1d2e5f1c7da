using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SeedSearch.Application;
using SeedSearch.Application.Searching;

namespace SeedSearch.Cli.Output;

/// <summary>A JSON object a result.</summary>
internal sealed class JsonLinesPrinter : HitPrinter
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public override Task<long> PrintAsync(ISentenceIndex index, SearchRequest request, string query, string where, int top, TextWriter output, CancellationToken cancellationToken) =>
        PrintRowsAsync(index, request, where, top, hit => Line(hit, query), output, cancellationToken);

    private static string Line(Hit hit, string query)
    {
        var s = hit.Sentence;
        return JsonSerializer.Serialize(new
        {
            query,
            id = s.Id.Value,
            permalink = Permalink(hit),
            s.Text,
            marks = Marks(hit.Fragments),
            hit.Before,
            hit.After,
            quotes = s.Quotes.Select(q => new { q.Kind, q.Speaker, q.FoundBy, q.Source, q.Cue, q.Content, q.Why, q.Confidence }),
            s.Organisations,
            s.SpeakingFor,
            s.People,
            s.Topics,
            article = new { s.Article.Id, s.Article.Key, s.Article.Title, s.Article.Outlet, s.Article.Date, s.Article.Authors, s.Article.Address, s.Article.SourceFile, s.Article.SourceLine },
            s.Number,
            s.Start,
            hit.OtherPrintings,
            score = Math.Round(hit.Score, 4),
        }, Format) + Environment.NewLine;
    }

    /// <summary>Start and end (exclusive) of each match in the sentence's text.</summary>
    private static List<int[]> Marks(IReadOnlyList<Fragment> fragments)
    {
        var marks = new List<int[]>();
        var at = 0;
        foreach (var fragment in fragments)
        {
            if (fragment.IsMatch)
            {
                marks.Add([at, at + fragment.Text.Length]);
            }

            at += fragment.Text.Length;
        }

        return marks;
    }
}
