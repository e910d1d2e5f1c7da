using System.Text;
using SeedSearch.Enrichment.Names;
using SeedSearch.TestKit;
using SeedSearch.Text;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Enrichment.Tests;

/// <summary>Whole articles that nobody would write: names, quotes and topics are found in them without a failure, in bounds, in order, and in time.</summary>
public sealed class ArticleRobustnessTests
{
    private const string News = "“The bridge, she said, ‘is safe’,” President Margaret Wilson (MW) of the Harbour Trade Union told reporters.\nThe president said it will open in May – he hopes: \"Yes!\" (so 'they' say)… According to China's State Council, «no». — Anna Bell\n";
    private static readonly bool Slow = Environment.GetEnvironmentVariable("SEEDSEARCH_SLOW") == "1";
    private static readonly ArticleEnricher Enricher = ArticleEnricher.Create(new NameOptions());

    [Fact]
    public void Random_and_mutated_articles_give_findings_in_bounds_and_in_order()
    {
        var texts = new RandomTexts(11, News);
        for (var round = 0; round < (Slow ? 10_000 : 300); round++)
        {
            Check(round % 2 == 0 ? texts.Mutated() : texts.Drawn());
        }
    }

    [Fact]
    public void Every_block_of_Unicode_is_read()
    {
        // Blocks start at multiples of 16, most are of 64 and more; planes 4 to 13 are empty; of the surrogates each stands alone.
        for (var first = 0; first <= 0x10FFFF; first += 0x1000)
        {
            if (!Slow && first is >= 0x40000 and < 0xE0000) continue;
            var text = new StringBuilder();
            for (var point = first; point < first + 0x1000; point += Slow || first < 0x3000 ? 16 : 128)
            {
                var letter = point is >= 0xD800 and <= 0xDFFF ? ((char)point).ToString() : char.ConvertFromUtf32(point + 5);
                text.Append('“').Append(letter).Append(" is ").Append(letter).Append(",” said Mr ").Append(letter).Append("son. ");
            }

            Check(text.ToString());
        }
    }

    [Theory]
    [InlineData("President John Smith met them. The president said no. ", 400_000)]
    [InlineData("The Communist Party said so. ", 60_000)]
    [InlineData("John Bell, Anna Bell, Mr Bell said, ", 60_000)]
    [InlineData("Amnesty Harbour Union Police ", 60_000)]
    [InlineData("“yes” said ", 60_000)]
    [InlineData("\"Yes\", he said: ", 60_000)]
    [InlineData("said ", 60_000)]
    [InlineData("ABC ", 60_000)]
    [InlineData("\"", 60_000)]
    [InlineData("(", 60_000)]
    [InlineData(",", 60_000)]
    [InlineData("word ", 60_000)]
    [InlineData("A", 60_000)]
    public void One_thing_repeated_is_read_however_often(string piece, int length)
    {
        // Work that grows with the third power of the length would not end; in the long form, none that grows with the square.
        var text = string.Concat(Enumerable.Repeat(piece, (Slow ? 10_000_000 : length) / piece.Length));
        Patience.Ends(() =>
        {
            Check(text);
            return true;
        });
    }

    private static void Check(string text)
    {
        var sentences = SentenceSplitter.Split(text);
        var findings = Enricher.Read(new ArticleText("a", text, sentences));
        Ordered(sentences.Select(s => s.Span), text);
        Ordered(findings.Names.Select(n => n.Span), text);
        foreach (var quote in findings.Quotes)
        {
            Ordered(quote.Content, text);
            Inside(quote.Cue.Concat(quote.Source), text);
            Assert.NotEmpty(quote.Content);
            Assert.InRange(quote.Confidence, 0, 1);
        }

        Assert.True(findings.Quotes.Zip(findings.Quotes.Skip(1)).All(pair => pair.First.Content[0].Start <= pair.Second.Content[0].Start));
        Inside(findings.People.SelectMany(p => p.Mentions), text);
        Inside(findings.Affiliations.Select(a => a.Span), text);
        Assert.True(findings.Topics.All(t => t.Sentence >= 0 && t.Sentence < sentences.Count && t.Score > 0));
        Assert.True(findings.Topics.Zip(findings.Topics.Skip(1)).All(pair => pair.First.Sentence <= pair.Second.Sentence));
    }

    private static void Inside(IEnumerable<TextSpan> spans, string text) =>
        Assert.True(spans.All(s => s.Start >= 0 && s.Length > 0 && s.End <= text.Length));

    private static void Ordered(IEnumerable<TextSpan> spans, string text)
    {
        var all = spans.ToArray();
        Inside(all, text);
        Assert.True(all.Zip(all.Skip(1)).All(pair => pair.First.End <= pair.Second.Start));
    }
}
