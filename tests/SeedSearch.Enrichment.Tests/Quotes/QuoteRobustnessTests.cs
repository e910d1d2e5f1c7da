using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.TestKit;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.Tests.Quotes;

public sealed class QuoteRobustnessTests
{
    private const string Seed = "“The bridge, she said, ‘is safe’,” Margaret Wilson told reporters. According to the ministry, it will open in May – he hopes: \"Yes!\" (so 'they' say)…\n";

    [Fact]
    public void Mutated_texts_give_findings_in_bounds()
    {
        var texts = new RandomTexts(7, Seed);
        var rounds = Environment.GetEnvironmentVariable("SEEDSEARCH_SLOW") == "1" ? 10_000 : 300;
        for (var round = 0; round < rounds; round++)
        {
            var text = texts.Mutated();
            foreach (var quote in QuoteReader.Read(text))
            {
                Assert.NotEmpty(quote.Content);
                Assert.All(quote.Content.Concat(quote.Cue).Concat(quote.Source), span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length));
                Assert.True(quote.Content.Zip(quote.Content.Skip(1)).All(pair => pair.First.End <= pair.Second.Start));
                Assert.InRange(quote.Confidence, 0, 1);
            }
        }
    }

    [Fact]
    public async Task Threads_agree()
    {
        var text = string.Concat(Enumerable.Repeat(Seed, 20));
        var expected = Describe(QuoteReader.Read(text));
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Describe(QuoteReader.Read(text)))));
        Assert.All(all, one => Assert.Equal(expected, one));
    }

    [Theory]
    [InlineData("“Yes”, she said. ", 30_000)]
    [InlineData("word ", 400_000)]
    [InlineData("“", 100_000)]
    [InlineData("she said ", 400_000)]
    [InlineData("“A b c d ", 400_000)]
    public void One_sentence_without_end_is_read_however_long(string piece, int length)
    {
        // Work that grows with the square of the words in a sentence would not end; a quotation every three words is dear as it is.
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        var article = new ArticleText("a", text, [new Sentence(new TextSpan(0, text.Length), false, true)]);
        var nobody = new NameReading { Mentions = [], People = [], Affiliations = [] };
        Patience.Ends(() => QuoteReader.Quotes.Read(article, nobody));
    }

    private static string Describe(IReadOnlyList<Quote> quotes) =>
        string.Join('\n', quotes.Select(q => $"{q.Kind} {string.Join(',', q.Content)} {q.Speaker} {q.FoundBy} {q.Confidence}"));
}
