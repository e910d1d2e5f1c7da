using System.Text.Json;
using System.Text.RegularExpressions;

namespace SeedSearch.Cli.Tests;

public sealed class ToolTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    [Fact]
    public void Indexing_says_what_it_did_and_shows_progress_on_the_side()
    {
        Assert.Equal((0, 1), (sample.Run.ExitCode, sample.Run.Lines.Length));
        Assert.Matches(@"^\d+ articles, \d+ sentences in .* \(\d+ added, 0 changed, 0 removed; \d+\.\d s\)", sample.Run.Output);
        Assert.Contains("reading: ", sample.Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_prints_results_with_their_permalinks()
    {
        var run = await Tool.RunAsync("search", "cyberspace", "--index", sample.Index, "--top", "3");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+ sentences in \d+ articles$", run.Lines[0].TrimEnd());
        Assert.Equal(3, Regex.Count(run.Output, "/s/[0-9a-z]{16}"));
    }

    [Fact]
    public async Task Every_sentence_with_the_word_is_found()
    {
        // The tool's own cutting of sentences, counted without the index.
        var annotated = await Tool.RunAsync("annotate", SampleIndex.Corpus, "--alone");
        var wanted = annotated.Lines.Sum(line =>
        {
            using var article = JsonDocument.Parse(line);
            var text = article.RootElement.GetProperty("text").GetString()!;
            return article.RootElement.GetProperty("sentences").EnumerateArray().Count(s => !s.GetProperty("furniture").GetBoolean()
                && Regex.IsMatch(text[s.GetProperty("start").GetInt32()..s.GetProperty("end").GetInt32()], @"\bcyber-?space\b", RegexOptions.IgnoreCase));
        });
        var run = await Tool.RunAsync("search", "cyberspace", "--index", sample.Index, "--top", "0", "--every-printing", "--format", "jsonl");
        Assert.NotEqual(0, wanted);
        Assert.Equal(wanted, run.Lines.Length);
    }

    [Fact]
    public async Task Json_lines_hold_sentence_speakers_and_source()
    {
        var run = await Tool.RunAsync("search", "--index", sample.Index, "--speaker", "xi jinping", "--top", "2", "--format", "jsonl");
        Assert.Equal(2, run.Lines.Length);
        foreach (var line in run.Lines)
        {
            using var hit = JsonDocument.Parse(line);
            Assert.Contains(hit.RootElement.GetProperty("quotes").EnumerateArray(), q => q.GetProperty("speaker").GetString() == "Xi Jinping");
            Assert.NotEmpty(hit.RootElement.GetProperty("article").GetProperty("sourceFile").GetString()!);
        }
    }

    [Fact]
    public async Task Comma_separated_values_have_a_heading_and_a_row_each()
    {
        var run = await Tool.RunAsync("search", "internet", "--index", sample.Index, "--top", "4", "--format", "csv", "--sort", "newest");
        Assert.StartsWith("query,sentence,before,", run.Output, StringComparison.Ordinal);
        Assert.Equal(5, Regex.Count(run.Output, "\r\n"));
    }

    [Theory]
    [InlineData("bib", "^@article\\{", "url = \\{/s/")]
    [InlineData("ris", "^TY  - NEWS", "^UR  - /s/")]
    public async Task References_are_written_for_reference_managers(string format, string first, string address)
    {
        var run = await Tool.RunAsync("search", "internet", "--index", sample.Index, "--top", "3", "--format", format);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, Regex.Count(run.Output, first, RegexOptions.Multiline));
        Assert.Equal(3, Regex.Count(run.Output, address, RegexOptions.Multiline));
    }

    [Fact]
    public async Task A_batch_of_plain_queries_makes_a_run()
    {
        var batch = Path.Combine(sample.Folder, "queries.tsv");
        await File.WriteAllTextAsync(batch, "7\tinternet freedom? (and \"order\n9\tsovereignty\n");
        var run = await Tool.RunAsync("search", "--index", sample.Index, "--batch", batch, "--plain", "--top", "5", "--format", "trec");
        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Lines, line => Assert.Matches(@"^[79] Q0 \S+ [1-5] \d+(\.\d+)? seedsearch$", line.TrimEnd()));
        Assert.Equal(10, run.Lines.Length);
        Assert.Equal(run.Lines.Length, run.Lines.Select(l => string.Join(' ', l.Split(' ')[..3])).Distinct().Count());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("text")]
    public async Task A_batch_may_be_bare_queries_and_a_bad_line_is_told_with_its_place(string format)
    {
        var batch = Path.Combine(sample.Folder, $"questions-{format}.txt");
        await File.WriteAllTextAsync(batch, "sovereignty\n\nfreedom\tinternet freedom\nfreedom\tagain\nempty\t\n\tnameless\ninternet (\n");
        var run = await Tool.RunAsync("search", "--index", sample.Index, "--batch", batch, "--top", "2", "--format", format);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [
                $"seedsearch: {batch}:4: the name \"freedom\" is that of line 3: give each query its own; the line is left out",
                $"seedsearch: {batch}:5: there is no query behind the TAB; the line is left out",
                $"seedsearch: {batch}:6: there is no name before the TAB: give one, or leave out the TAB; the line is left out",
                $"seedsearch: {batch}:7: at character 10: This bracket is opened and never closed. Searched as plain words.",
            ], run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')));
        var named = format switch
        {
            "csv" => run.Lines.Skip(1).Select(line => line.Split(',')[0]),
            "jsonl" => run.Lines.Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("query").GetString()!),
            _ => run.Lines.Where(line => line.StartsWith("== ", StringComparison.Ordinal)).Select(line => line[3..].Split(':')[0]),
        };
        Assert.Equal(["1", "freedom", "7"], named.Distinct());
    }

    [Theory]
    [InlineData(1, "search", "zeppelin", "--index", "{index}")]
    [InlineData(1, "topics", "xyzzy")]
    [InlineData(0, "topics", "The football club won the match")]
    [InlineData(0, "check", "--index", "{index}")]
    [InlineData(0, "--help")]
    [InlineData(0, "--version")]
    [InlineData(2, "search", "x", "--index", "{folder}/nothing")]
    [InlineData(2, "check", "--index", "{folder}/nothing")]
    [InlineData(2, "search", "x")]
    [InlineData(2, "search", "x", "--index", "{index}", "--format", "xml")]
    [InlineData(2, "search", "x", "--index", "{index}", "--top", "-1")]
    [InlineData(2, "search", "x", "--index", "{index}", "--from", "yesterday")]
    [InlineData(2, "search", "--index", "{index}", "--batch", "{folder}/nothing.tsv")]
    [InlineData(2, "index", "{folder}/nothing", "--index", "{folder}/other")]
    [InlineData(2, "index", "{corpus}", "--index", "{folder}/other", "--topics", "{folder}/nothing.yaml")]
    [InlineData(2, "annotate")]
    [InlineData(2, "annotate", "--jsonl", "{folder}/nothing.jsonl")]
    [InlineData(2, "annotate", "--jsonl", "{folder}")]
    [InlineData(2, "dance")]
    public async Task Exit_codes_tell_found_nothing_and_trouble(int exitCode, params string[] arguments)
    {
        var run = await Tool.RunAsync([.. arguments.Select(a => a
            .Replace("{index}", sample.Index, StringComparison.Ordinal)
            .Replace("{folder}", sample.Folder, StringComparison.Ordinal)
            .Replace("{corpus}", SampleIndex.Corpus, StringComparison.Ordinal))]);
        Assert.Equal(exitCode, run.ExitCode);
        if (exitCode == 2)
        {
            Assert.Empty(run.Output);
            Assert.Matches(@"\Aseedsearch: [^\r\n]+\r?\n\z", run.Error);
        }
    }

    [Fact]
    public async Task Annotating_names_those_who_say_something_together()
    {
        var lines = Path.Combine(sample.Folder, "together.jsonl");
        await File.WriteAllTextAsync(lines, """{"id": "a", "text": "“Bridges need paint every summer”, Mara Lindqvist and Otto Brandt said. “Paint is cheap”, Otto Brandt said."}""");
        var run = await Tool.RunAsync("annotate", "--jsonl", lines);
        using var article = JsonDocument.Parse(run.Lines[0]);
        var quotes = article.RootElement.GetProperty("quotes").EnumerateArray().ToList();
        Assert.Equal(["Mara Lindqvist", "Otto Brandt"], quotes.Select(q => q.GetProperty("speaker").GetString()));
        Assert.Equal(["Otto Brandt"], quotes[0].GetProperty("with").EnumerateArray().Select(name => name.GetString()));
        Assert.False(quotes[1].TryGetProperty("with", out _));
    }

    [Fact]
    public async Task Annotating_prints_each_article_in_order_and_always_the_same()
    {
        var lines = Path.Combine(sample.Folder, "articles of any name");
        await File.WriteAllTextAsync(lines, """
            {"id": "two", "text": "“Bridges need paint every summer”, said Mara Lindqvist, the mayor."}
            {"id": "one", "text": "Rain fell. “Bridges need paint every summer”, she said."}

            """);
        var (first, second) = (await Tool.RunAsync("annotate", "--jsonl", lines), await Tool.RunAsync("annotate", "--jsonl", lines));
        Assert.Equal(first.Output, second.Output);
        using var two = JsonDocument.Parse(first.Lines[0]);
        using var one = JsonDocument.Parse(first.Lines[1]);
        Assert.Equal(("two", "one"), (two.RootElement.GetProperty("id").GetString(), one.RootElement.GetProperty("id").GetString()));
        var told = one.RootElement.GetProperty("quotes").EnumerateArray().Single();
        Assert.Equal(("Mara Lindqvist", "otherArticle"), (told.GetProperty("speaker").GetString(), told.GetProperty("foundBy").GetString()));

        var alone = await Tool.RunAsync("annotate", "--jsonl", lines, "--alone");
        using var apart = JsonDocument.Parse(alone.Lines[1]);
        Assert.Equal(JsonValueKind.Null, apart.RootElement.GetProperty("quotes").EnumerateArray().Single().GetProperty("speaker").ValueKind);
    }
}
