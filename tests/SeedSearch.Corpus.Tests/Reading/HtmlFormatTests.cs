using SeedSearch.Corpus.Reading;
using SeedSearch.Corpus.Reading.Formats;

namespace SeedSearch.Corpus.Tests.Reading;

public sealed class HtmlFormatTests
{
    [Fact]
    public async Task A_page_gives_its_article_and_what_it_says_about_it()
    {
        var article = await TempCorpus.OnlyArticleAsync("page.html", """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>Ferry returns - Sample Gazette</title>
            <meta property="og:title" content="Ferry returns to the river"><meta property="og:site_name" content="Sample Gazette">
            <meta property="article:published_time" content="2015-12-16T08:30:00+08:00"><meta name="author" content="By Gazette staff">
            <link rel="canonical" href="https://gazette.example/ferry"><script>var x = "no text";</script></head>
            <body><nav>Home News</nav><main><article><header><h1>Ferry returns to the river</h1></header>
            <p>The ferry   <b>runs</b> again,<br>said the &ldquo;harbour office&rdquo;.</p><p>It had been <q>out of order</q>.</p>
            <ul><li>Monday</li><li>Tuesday</li></ul><table><tr><td>Adult</td><td>2.50</td></tr><tr><td>Child</td><td>1</td></tr></table>
            <aside>Read this too</aside><p hidden>unseen</p></article></main><footer>Imprint</footer></body></html>
            """);

        Assert.Equal("Ferry returns to the river\n\nThe ferry runs again,\nsaid the \u201Charbour office\u201D.\n\nIt had been \u201Cout of order\u201D.\n\nMonday\n\nTuesday\n\nAdult\t2.50\n\nChild\t1", article.Text);
        Assert.Equal(("Ferry returns to the river", "Sample Gazette", new DateOnly(2015, 12, 16)), (article.Title, article.Outlet, article.Date));
        Assert.Equal("Gazette staff", Assert.Single(article.Authors));
        Assert.Equal("https://gazette.example/ferry", article.Address!.ToString());
        Assert.Equal("page.html", article.Id.Value);
    }

    [Fact]
    public async Task Linked_data_goes_before_meta_elements()
    {
        var article = await TempCorpus.OnlyArticleAsync("page.htm", """
            <html><head><title>x</title><meta property="og:title" content="Other">
            <script type="application/ld+json">{ broken</script>
            <script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"Sample Group"},{"@type":["NewsArticle"],"headline":"Lock mended",
            "datePublished":"2015-12-17","author":[{"@type":"Person","name":"River desk"},"Photo desk"],"publisher":{"name":"Sample Courier"},"url":"https://courier.example/lock"}]}</script>
            </head><body><p>The lock was mended.</p></body></html>
            """);

        Assert.Equal(("Lock mended", "Sample Courier", new DateOnly(2015, 12, 17)), (article.Title, article.Outlet, article.Date));
        Assert.Equal(["River desk", "Photo desk"], article.Authors);
        Assert.Equal("The lock was mended.", article.Text);
    }

    [Fact]
    public async Task The_longest_article_of_several_is_taken()
    {
        var article = await TempCorpus.OnlyArticleAsync("page.html",
            "<body><article>Short.</article><article>The long report about the dyke.<article>A comment inside.</article></article><article>Teaser.</article></body>");
        Assert.Equal("The long report about the dyke.\n\nA comment inside.", article.Text);
    }

    [Theory]
    [InlineData("windows-1251", new byte[] { 0xD0, 0xE5, 0xEA, 0xE0 }, "\u0420\u0435\u043A\u0430")]
    [InlineData("shift_jis", new byte[] { 0x90, 0xEC, 0x82, 0xCC }, "\u5DDD\u306E")]
    [InlineData("utf-8", new byte[] { 0x63, 0x61, 0x66, 0xE9 }, "caf\u00E9")]
    [InlineData("no-such-encoding", new byte[] { 0x63, 0x61, 0x66, 0xE9 }, "caf\u00E9")]
    public async Task The_encoding_that_the_page_names_is_used_where_it_is_no_UTF_8(string name, byte[] bytes, string text)
    {
        var (article, _) = await TempCorpus.OneFileAsync("page.html", [.. System.Text.Encoding.ASCII.GetBytes($"<meta charset='{name}'><p>"), .. bytes]);
        Assert.Equal(text, article.Text);
    }

    [Fact]
    public async Task A_page_without_text_is_reported()
    {
        var failure = await TempCorpus.OnlyFailureAsync("page.html", "<html><head><title>Nothing</title></head><body><script>let a = 1;</script></body></html>");
        Assert.Equal("there is no text on the page", failure.Reason);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<article>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    public async Task A_page_nested_deep_is_read(string tag)
    {
        var article = await TempCorpus.OnlyArticleAsync("page.html", string.Concat(Enumerable.Repeat(tag, 2_000)) + "deep down");
        Assert.Equal("deep down", article.Text);
    }

    [Fact]
    public async Task A_page_that_takes_too_long_is_given_up()
    {
        using var content = new MemoryStream(System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 500_000))));
        var source = new SourceFile("page.html", content, 1 << 30, _ => { }, CancellationToken.None);
        var outcomes = new List<ReadOutcome>();
        await foreach (var outcome in new HtmlFormat(TimeSpan.FromMilliseconds(200)).ReadAsync(source, CancellationToken.None))
            outcomes.Add(outcome);
        Assert.Contains("takes longer", Assert.IsType<ReadFailure>(Assert.Single(outcomes)).Reason, StringComparison.Ordinal);
    }
}
