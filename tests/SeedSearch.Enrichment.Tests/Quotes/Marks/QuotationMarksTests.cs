using SeedSearch.Enrichment.Quotes.Marks;

namespace SeedSearch.Enrichment.Tests.Quotes.Marks;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("“Yes”, she said.", "“Yes”")]
    [InlineData("\"Yes,\" she said. \"We do.\"", "\"Yes,\"|\"We do.\"")]
    [InlineData("«Yes», she said.", "«Yes»")]
    [InlineData("„Yes“, she said.", "„Yes“")]
    [InlineData("‘Yes,’ she said.", "‘Yes,’")]
    [InlineData("He called it a 'good day' again.", "'good day'")]
    [InlineData("”… and so we left,” she said.", "”… and so we left,”")]
    [InlineData("\u202A”We left. We went home,” she said.", "”We left. We went home,”")]
    [InlineData("“What he calls “home” is a barn,” she said.", "“What he calls “home” is a barn,”")]
    [InlineData("“What he calls “home” is a barn, she said. “We left.”", "“What he calls “home”|“We left.”")]
    [InlineData("” ... and so we left,” she said.", "” ... and so we left,”")]
    [InlineData("''Yes,'' she said. \"We do,'' he said.", "''Yes,''|\"We do,''")]
    [InlineData("``We left,'' she said.", "``We left,''")]
    public void A_pair_of_marks_is_a_quotation(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', QuotationMarks.Find(text).Select(q => q.Span.Of(text))));

    [Theory]
    [InlineData("It's the workers' day, isn't it?")]
    [InlineData("The ’90s were long.")]
    [InlineData("A board of 6\" and a stone.")]
    [InlineData("Rock 'n roll.")]
    public void An_apostrophe_or_an_inch_is_no_quotation(string text) => Assert.Empty(QuotationMarks.Find(text));

    [Fact]
    public void A_quotation_without_its_end_stops_at_the_line()
    {
        const string Text = "“First part.\n“Second part.”";
        var found = QuotationMarks.Find(Text);
        Assert.Equal([("“First part.", false), ("“Second part.”", true)], found.Select(q => (q.Span.Of(Text), q.IsClosed)));
    }

    [Fact]
    public void Marks_inside_a_quotation_belong_to_it()
    {
        const string Text = "“They told us ‘never’ and left”, she said.";
        Assert.Equal("“They told us ‘never’ and left”", Assert.Single(QuotationMarks.Find(Text)).Span.Of(Text));
    }

    [Fact]
    public void A_line_of_only_marks_takes_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("'a \"", 200_000));
        Assert.NotNull(QuotationMarks.Find(text));
    }
}
