namespace SeedSearch.Enrichment.Tests.Quotes.Finding;

public sealed class SignedQuotesTests
{
    [Theory]
    [InlineData("The papers disagree.\n\n“The bridge is safe. Nobody should fear it.”\nMargaret Wilson, Leeds Herald\n\nIt rained.")]
    [InlineData("The papers disagree.\n\n“The bridge is safe. Nobody should fear it.” — Margaret Wilson, Leeds Herald\n\nIt rained.")]
    [InlineData("The papers disagree.\n\n“The bridge is safe. Nobody should fear it.” — Margaret Wilson\n\nIt rained.")]
    public void Whoever_signs_a_quotation_says_it(string text)
    {
        Assert.Equal("Margaret Wilson", QuoteReader.Of(text, "The bridge is safe").Speaker);
        Assert.Equal("Margaret Wilson", QuoteReader.Of(text, "Nobody should fear it").Speaker);
    }

    [Fact]
    public void A_line_below_a_quotation_that_goes_on_is_no_signature()
    {
        const string Text = "The papers disagree.\n\n“The bridge is safe. Nobody should fear it.”\nMargaret Wilson, Peter Jones and others came to Leeds on Monday.";
        Assert.DoesNotContain(QuoteReader.Read(Text), quote => quote.Why.Contains("signed", StringComparison.Ordinal));
    }
}
