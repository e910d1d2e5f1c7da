using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Tests.Quotes.Finding;

public sealed class QuotationEdgesTests
{
    [Theory]
    [InlineData("She said of the bridge, “It will open in May.”", "of the bridge, “It will open in May.”", "“It will open in May.”")]
    [InlineData("“It will open in May,” until noon she said.", "“It will open in May,” until noon", "“It will open in May,”")]
    public void A_quotation_set_off_by_a_comma_ends_where_its_marks_do(string text, string content, string expected) => Assert.Equal(expected, Trimmed(text, content));

    [Theory]
    [InlineData("She wrote that, “It will open in May.”", "that, “It will open in May.”")]
    [InlineData("She said that when the day had come at last, “It will open in May.”", "when the day had come at last, “It will open in May.”")]
    [InlineData("She said the bridge is “late,” and it is dear.", "the bridge is “late,” and it is dear")]
    [InlineData("She said it is “a gift to the whole valley” and more.", "it is “a gift to the whole valley” and more")]
    public void Words_told_with_the_quotation_stay(string text, string content) => Assert.Equal(content, Trimmed(text, content));

    private static string Trimmed(string text, string content)
    {
        var marked = new MarkedText(text);
        List<WordRange> ranges = [marked.Words(content)];
        QuotationEdges.Trim(marked.Quotes, ranges);
        return marked.Print(Assert.Single(ranges));
    }
}
