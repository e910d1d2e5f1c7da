using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Syntax;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Tests.Querying.Syntax;

public sealed class QuerySyntaxTests
{
    private static readonly QuerySyntax Product = new()
    {
        DefaultField = new WordsField("text", EnglishAnalyzer.Instance) { ExactField = "exact", ExactAnalyzer = new LetterAnalyzer() },
        Fields = new Dictionary<string, SyntaxField>
        {
            ["speaker"] = new ValueField(v => FieldValue.Of(v == "?" ? new TermQuery("who", "unknown") : new TermQuery("who", v))),
            ["org"] = new ValueField(value => FieldValue.Of(new TermQuery("body", value))),
            ["date"] = new ValueField(v => v.Contains("..", StringComparison.Ordinal)
                ? FieldValue.Of(new DocValuesRangeQuery("day", 1, 2))
                : FieldValue.Slip("Write a date as 2015-12 or 2015-12..2016-01.")),
            ["said"] = new WordsField("said", EnglishAnalyzer.Instance),
        },
    };

    private static readonly QuerySyntax Classic = new()
    {
        DefaultField = new WordsField("text", EnglishAnalyzer.Instance),
        DefaultOperator = Occur.Should,
        SplitWordsArePhrases = false,
        QuestionMarkIsWildcard = true,
        FuzzinessByLength = false,
    };

    [Theory]
    [InlineData("taxes", "text:tax")]
    [InlineData("new taxes", "+text:new +text:tax")]
    [InlineData("\"new taxes\"", "text:\"new tax\"")]
    [InlineData("\"taxes\"", "exact:taxes")]
    [InlineData("“new taxes”", "text:\"new tax\"")]
    [InlineData("\"the cost of taxes\"", "text:\"cost ? tax\"")]
    [InlineData("\"new taxes\"~5", "text:\"new tax\"~5")]
    [InlineData("taxes -levies", "+text:tax -text:levi")]
    [InlineData("-levies", "+*:* -text:levi")]
    [InlineData("taxes NOT levies", "+text:tax -text:levi")]
    [InlineData("taxes OR levies", "text:tax text:levi")]
    [InlineData("port taxes OR levies", "+text:port +(text:tax text:levi)")]
    [InlineData("port AND taxes OR levies", "(+text:port +text:tax) text:levi")]
    [InlineData("port AND (taxes OR levies)", "+text:port +(text:tax text:levi)")]
    [InlineData("port OR -levies", "text:port (+*:* -text:levi)")]
    [InlineData("tax*", "exact:tax*")]
    [InlineData("TAX*", "exact:tax*")]
    [InlineData("t*x", "exact:t*x")]
    [InlineData("harbour~", "exact:harbour~2")]
    [InlineData("port~", "exact:port~1")]
    [InlineData("harbour~1", "exact:harbour~1")]
    [InlineData("re-opened", "text:\"re open\"")]
    [InlineData("who pays taxes?", "+text:who +text:pai +text:tax")]
    [InlineData("the", "exact:the")]
    [InlineData("the tax", "text:tax")]
    [InlineData("\"to be or not to be\"", "exact:\"to be or not to be\"")]
    [InlineData("speaker:\"Jo Doe\" taxes", "+who:Jo Doe +text:tax")]
    [InlineData("Speaker:?", "who:unknown")]
    [InlineData("-speaker:Doe taxes", "-who:Doe +text:tax")]
    [InlineData("org:(A OR \"B C\")", "body:A body:B C")]
    [InlineData("date:2015-12..2016-01", "day:[1 TO 2]")]
    [InlineData("said:\"new taxes\"", "said:\"new tax\"")]
    [InlineData("said:(new OR taxes)", "said:new said:tax")]
    [InlineData("Update: ports reopen", "+text:updat +text:port +text:reopen")]
    [InlineData("https://example.org/tax", "text:\"http example.org tax\"")]
    [InlineData("taxes^3", "text:tax^3.0")]
    [InlineData("*:*", "*:*")]
    [InlineData("", "")]
    [InlineData("()", "")]
    [InlineData("   ", "")]
    public void What_is_typed_is_understood(string typed, string expected) =>
        Assert.Equal(expected, Assert.IsType<Understood>(Product.Read(typed)).Query.ToString());

    [Theory]
    [InlineData("new \"taxes", 4, "+text:new +text:tax")]
    [InlineData("(new taxes", 0, "+text:new +text:tax")]
    [InlineData("new) taxes", 3, "+text:new +text:tax")]
    [InlineData("new AND", 4, "text:new")]
    [InlineData("OR taxes", 0, "text:tax")]
    [InlineData("new AND OR taxes", 8, "+text:new +text:tax")]
    [InlineData("speker:Doe", 0, "+text:speker +text:doe")]
    [InlineData("taxes speaker:", 6, "text:tax")]
    [InlineData("date:yesterday taxes", 5, "+text:yesterdai +text:tax")]
    public void A_slip_is_searched_as_plain_words_with_its_place_and_a_hint(string typed, int at, string expected)
    {
        var puzzled = Assert.IsType<Puzzled>(Product.Read(typed));
        Assert.Equal(at, puzzled.At.Start);
        Assert.NotEmpty(puzzled.Hint);
        Assert.Equal(expected, puzzled.Query.ToString());
    }

    [Fact]
    public void The_parts_of_a_query_keep_their_places()
    {
        var parts = Assert.IsType<Understood>(Product.Read("taxes -speaker:\"Jo Doe\" (a OR port)")).Parts;
        Assert.Equal([(0, 5), (6, 17), (24, 11)], parts.Select(p => (p.Span.Start, p.Span.Length)));
        Assert.Equal([Occur.Must, Occur.MustNot, Occur.Must], parts.Select(p => p.Occur));
    }

    [Theory]
    [InlineData("said warned denied", "text:said text:warn text:deni")]
    [InlineData("+said -warned denied", "+text:said -text:warn text:deni")]
    [InlineData("schol~2", "text:schol~2")]
    [InlineData("schol~", "text:schol~2")]
    [InlineData("r?n", "text:r?n")]
    [InlineData("re-opened", "text:re text:open")]
    public void The_classic_syntax_joins_by_or(string typed, string expected) => Assert.Equal(expected, Classic.Read(typed).Query.ToString());

    [Fact]
    public void No_text_at_all_makes_the_reader_fail()
    {
        var random = new Random(20260101);
        string[] pieces = ["\"", "(", ")", "-", "+", "AND", "OR", "NOT", " ", " ", "tax", "speaker:", "date:", "*", "~", "~2", "^", "^3", "\\", ":", "?", "“", "”", "the", "\ud83d", "\udf0d", "é", "[", "a-b", "*:*"];
        for (var i = 0; i < 20_000; i++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.NotNull(Product.Read(typed).Query);
            Assert.NotNull(Classic.Read(typed).Query.ToString());
        }
    }

    [Fact]
    public void Brackets_without_end_are_a_slip_and_no_crash() => Assert.IsType<Puzzled>(Product.Read(new string('(', 100_000)));
}
