namespace SeedSearch.Corpus.Tests.Reading;

public sealed class MarkdownFormatTests
{
    [Fact]
    public async Task Front_matter_is_read_and_marks_are_taken_off()
    {
        var article = await TempCorpus.OnlyArticleAsync("a.md", """
            ---
            title: "Ferry: it returns"
            date: 2015-12-16
            outlet: Sample Gazette
            authors: [River desk, Photo desk]
            tags: [boats]
            url: https://gazette.example/1
            ---

            # Ferry returns

            The *ferry* **runs** [again](https://x.example "t"),
            said the `office` &amp; crew.

            > “It is late.”

            - Monday
            - Tuesday

            ```
            code
            ```
            <div>markup</div>

            | Fare | Price |
            | --- | --- |
            | Adult | 2.50 |

            [x]: https://x.example
            """);

        Assert.Equal("Ferry returns\n\nThe ferry runs again, said the office & crew.\n\n\u201CIt is late.\u201D\n\nMonday\n\nTuesday\n\nFare\tPrice\n\nAdult\t2.50", article.Text);
        Assert.Equal(("Ferry: it returns", "Sample Gazette", new DateOnly(2015, 12, 16)), (article.Title, article.Outlet, article.Date));
        Assert.Equal(["River desk", "Photo desk"], article.Authors);
    }

    [Fact]
    public async Task Without_front_matter_the_first_heading_is_the_title()
    {
        var article = await TempCorpus.OnlyArticleAsync("a.markdown", "# Ferry returns\n\nIt runs.");
        Assert.Equal("Ferry returns", article.Title);
    }

    [Fact]
    public async Task Broken_front_matter_is_a_failure_with_its_line()
    {
        var failure = await TempCorpus.OnlyFailureAsync("a.md", "---\ntitle: fine\nauthors: [a, b\n---\n\nText.");
        Assert.Contains("YAML", failure.Reason, StringComparison.Ordinal);
        Assert.InRange(failure.Line!.Value, 3, 4);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a ")]
    public async Task Marks_nested_deep_are_read_or_reported(string mark)
    {
        using var corpus = new TempCorpus();
        corpus.Write("a.md", string.Concat(Enumerable.Repeat(mark, 5_000)) + " text");
        Assert.Equal(2, (await corpus.ReadAsync()).Count);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    public async Task Front_matter_nested_deep_is_read_or_reported(string mark)
    {
        using var corpus = new TempCorpus();
        corpus.Write("a.md", "---\ntitle: a\nauthors: [A desk, {name: B desk}]\nx: " + string.Concat(Enumerable.Repeat(mark, 20_000)) + "\n---\n\nText.");
        Assert.Equal(2, (await corpus.ReadAsync()).Count);
    }

    [Fact]
    public async Task A_paragraph_of_a_book_is_taken_as_plain_text()
    {
        var book = string.Concat(Enumerable.Repeat("[a](", 100_000));
        var (article, finished) = await TempCorpus.OneFileAsync("a.md", System.Text.Encoding.ASCII.GetBytes($"---\ntitle: Ferry\n---\n\n{book}\n"));
        Assert.Equal(("Ferry", book + "\n"), (article.Title, article.Text));
        Assert.Contains("plain text", Assert.Single(finished.Notes), StringComparison.Ordinal);
    }
}
