using System.Text.Encodings.Web;
using System.Text.Json;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.Names;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Benchmarks.Names;

/// <summary>annotate-names FOLDER | --jsonl FILE: names alone, in the form `seedsearch annotate` prints; the processor time the names took on standard error.</summary>
internal static class AnnotateNames
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string[] arguments)
    {
        var enricher = NameEnricher.Create(new NameOptions());
        using var output = new StreamWriter(Console.OpenStandardOutput());
        var (sentences, spent) = (0L, TimeSpan.Zero);
        foreach (var (id, text) in arguments is ["--jsonl", var file, ..] ? Lines(file) : Files(arguments[0]))
        {
            var article = new ArticleText(id, text, SentenceSplitter.Split(text));
            sentences += article.Sentences.Count;
            var before = Environment.CpuUsage.TotalTime;
            var reading = enricher.Read(article);
            spent += Environment.CpuUsage.TotalTime - before;
            output.WriteLine(JsonSerializer.Serialize(
                new
                {
                    id,
                    text,
                    sentences = article.Sentences.Select(s => new { start = s.Span.Start, end = s.Span.End, furniture = s.IsFurniture }),
                    quotes = Array.Empty<object>(),
                    names = reading.Mentions.Select(n => new { start = n.Span.Start, end = n.Span.End, kind = Kind(n.Kind), name = n.Name, why = n.Why, confidence = Math.Round(n.Confidence, 2) }),
                    topics = Array.Empty<object>(),
                    articleTopics = Array.Empty<object>(),
                    people = reading.People.Select(p => new { name = p.Name, gender = p.Gender.ToString(), why = p.GenderWhy, titles = p.Titles.Select(t => $"{t.Text} [{t.Head}]") }),
                    affiliations = reading.Affiliations.Select(a => $"{a.Person} <- {a.Organisation}: {a.Title}"),
                },
                Json));
        }

        Console.Error.WriteLine($"{sentences} sentences, names alone {spent.TotalSeconds:f1} s of processor");
        return 0;
    }

    private static string Kind(NameKind kind) => kind switch
    {
        NameKind.Person => "person",
        NameKind.Organisation => "organisation",
        NameKind.Place => "place",
        _ => "other",
    };

    private static IEnumerable<(string Id, string Text)> Files(string folder) =>
        Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path)));

    private static IEnumerable<(string Id, string Text)> Lines(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            yield return (json.RootElement.GetProperty("id").ToString(), json.RootElement.GetProperty("text").GetString()!);
        }
    }
}
