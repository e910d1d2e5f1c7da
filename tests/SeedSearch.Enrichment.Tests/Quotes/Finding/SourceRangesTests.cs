namespace SeedSearch.Enrichment.Tests.Quotes.Finding;

public sealed class SourceRangesTests
{
    [Theory]
    [InlineData("Both groups fear that the hosts will again ask the guests to approve a declaration.")]
    [InlineData("The minister fears that the hosts will again ask the guests to approve a declaration.")]
    public void A_clause_is_nobody(string text) =>
        Assert.DoesNotContain(QuoteReader.Read(text), quote => quote.Speaker?.Contains(" that ", StringComparison.Ordinal) == true || quote.Speaker?.Contains("fear", StringComparison.Ordinal) == true);

    [Fact]
    public void A_dateline_does_not_speak()
    {
        const string Text = "LEEDS (Reuters) - The mayor said on Monday that the bridge was safe.";
        var quote = QuoteReader.Of(Text, "the bridge was safe");
        Assert.DoesNotContain(quote.Source, span => span.Of(Text).Contains("LEEDS", StringComparison.Ordinal));
    }
}
