using System.Text;
using SeedSearch.Corpus.Reading;

namespace SeedSearch.Corpus.Tests.Reading;

public sealed class JsonFormatTests
{
    [Fact]
    public async Task A_line_is_an_article()
    {
        using var corpus = new TempCorpus();
        corpus.Write("wire.jsonl", """
            {"id":"w-1","text":"One.\r\nTwo.","title":"Ferry","date":"2015-12-16T10:00:00Z","outlet":"Sample Wire","url":"https://wire.example/1","authors":["A desk"]}

            {"ID":7,"Body":"Three.","source":"Sample Wire","author":"By A desk and B desk","date":null,"url":"javascript:alert(1)"}
            {"text":"Four."}
            """);

        var articles = (await corpus.ReadAsync()).OfType<ArticleRead>().Select(read => read.Article).ToList();
        Assert.Equal([("w-1", "One.\nTwo.", 1), ("7", "Three.", 3), ("wire.jsonl:4", "Four.", 4)], articles.Select(it => (it.Id.Value, it.Text, it.SourceLine!.Value)));
        Assert.Equal(("Ferry", "Sample Wire", new DateOnly(2015, 12, 16), new Uri("https://wire.example/1")), (articles[0].Title, articles[0].Outlet, articles[0].Date, articles[0].Address));
        Assert.Equal(["A desk", "B desk"], articles[1].Authors);
        Assert.Null(articles[1].Address);
    }

    [Theory]
    [InlineData("[1]", "not an object but an array")]
    [InlineData("{\"text\":\"\\ud83d\"}", "half a character")]
    [InlineData("{\"text\":\"  \"}", "no \"text\"")]
    [InlineData("{\"text\":\"a\"", "not JSON")]
    [InlineData("null", "not an object but null")]
    public async Task A_bad_line_is_reported(string line, string reason)
    {
        var failure = await TempCorpus.OnlyFailureAsync("a.jsonl", "\n" + line);
        Assert.Contains(reason, failure.Reason, StringComparison.Ordinal);
        Assert.Equal(2, failure.Line);
    }

    [Fact]
    public async Task An_array_gives_several_articles_and_an_object_one()
    {
        using var corpus = new TempCorpus();
        corpus.Write("many.json", "[{\"id\":\"a\",\"text\":\"A.\"},{\"text\":\"B.\"},3]");
        corpus.Write("one.json", "{\"text\":\"C.\"}");
        corpus.Write("broken.json", "[\n{\"text\":\"A.\"},\n]");

        var outcomes = await corpus.ReadAsync();
        Assert.Equal(["a", "many.json:2", "one.json"], outcomes.OfType<ArticleRead>().Select(read => read.Article.Id.Value));
        Assert.Equal([("broken.json", 3), ("many.json", (int?)null)], outcomes.OfType<ReadFailure>().Select(failure => (failure.File, failure.Line)));
    }

    [Fact]
    public async Task A_line_of_50_MB_survives_and_one_beyond_the_limit_is_passed_over()
    {
        using var corpus = new TempCorpus();
        var text = string.Concat(Enumerable.Repeat("The ferry runs. ", 50 << 16));
        corpus.Write("a.jsonl", $"{{\"text\":\"{text}\"}}\n{{\"id\":\"last\",\"text\":\"It runs.\"}}");

        Assert.Equal([50 << 20, 8], (await corpus.ReadAsync()).OfType<ArticleRead>().Select(read => read.Article.Text.Length));
        var outcomes = await corpus.ReadAsync(new CorpusReader(new CorpusOptions { Paths = [corpus.Folder], LongestText = 1 << 20 }));
        Assert.Equal(1, Assert.Single(outcomes.OfType<ReadFailure>()).Line);
        Assert.Equal("last", Assert.Single(outcomes.OfType<ArticleRead>()).Article.Id.Value);
    }

    [Fact]
    public async Task Lines_of_other_encodings_are_read()
    {
        using var corpus = new TempCorpus();
        corpus.Write("a.jsonl", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"text\":\"caf\u00E9\"}\n{\"text\":\"b\"}\n")]);
        corpus.Write("b.jsonl", [0xEF, 0xBB, 0xBF, .. "{\"text\":\"caf\u00E9\"}"u8]);
        corpus.Write("c.jsonl", Encoding.Latin1.GetBytes("{\"text\":\"caf\u00E9\"}"));

        var outcomes = await corpus.ReadAsync();
        Assert.Equal(["caf\u00E9", "b", "caf\u00E9", "caf\u00E9"], outcomes.OfType<ArticleRead>().Select(read => read.Article.Text));
        Assert.Equal([0, 0, 1], outcomes.OfType<FileFinished>().Select(finished => finished.Notes.Count));
    }
}
