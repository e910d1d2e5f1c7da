using System.Text.Json;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.Names;
using SeedSearch.Text;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Benchmarks.Annotating;

/// <summary>annotate: the findings of single articles as JSON lines, in the shape the scorers read.</summary>
internal static class AnnotateCommand
{
    public static int Run(string path)
    {
        var enricher = ArticleEnricher.Create(new NameOptions());
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var (id, text) in Read(path))
        {
            var article = new ArticleText(id, text, SentenceSplitter.Split(text));
            output.WriteLine(Line(article, enricher.Read(article)));
        }

        return 0;
    }

    private static IEnumerable<(string Id, string Text)> Read(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)));
        }

        return File.ReadLines(path).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return (json.RootElement.GetProperty("id").ToString(), json.RootElement.GetProperty("text").GetString()!);
        });
    }

    private static string Line(ArticleText article, ArticleFindings findings) => JsonSerializer.Serialize(new
    {
        id = article.Id,
        text = article.Text,
        sentences = article.Sentences.Select(s => new { start = s.Span.Start, end = s.Span.End, furniture = s.IsFurniture }),
        quotes = findings.Quotes.Select(q => new
        {
            kind = q.Kind.ToString().ToLowerInvariant(),
            content = q.Content.Select(Pair),
            cue = q.Cue.Count == 0 ? null : q.Cue.Select(Pair),
            source = q.Source.Count == 0 ? null : q.Source.Select(Pair),
            speaker = q.Speaker,
            foundBy = char.ToLowerInvariant(q.FoundBy.ToString()[0]) + q.FoundBy.ToString()[1..],
            speech = q.IsSpeech,
            why = q.Why,
            confidence = q.Confidence,
        }),
        names = findings.Names.Select(m => new { start = m.Span.Start, end = m.Span.End, kind = m.Kind.ToString().ToLowerInvariant(), name = m.Name }),
        topics = findings.Topics.Select(t => new { sentence = t.Sentence, topic = t.Topic, score = t.Score }),
        articleTopics = findings.ArticleTopics.Select(t => new { topic = t.Topic, score = t.Score }),
    });

    private static int[] Pair(TextSpan span) => [span.Start, span.End];
}
