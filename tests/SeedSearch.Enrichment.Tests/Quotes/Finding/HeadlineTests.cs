namespace SeedSearch.Enrichment.Tests.Quotes.Finding;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("Wilson: 'We will never sign this treaty'\n\nMargaret Wilson, the prime minister, spoke on Monday in the capital.", "We will never sign", "Margaret Wilson")]
    [InlineData("Amnesty International: Ministers want to rewrite the rules of the internet\n\nIt rained on Monday.", "Ministers want to rewrite", "Amnesty International")]
    [InlineData("John Baker on taxes: 'Nobody will pay more'\n\nSenator John Baker spoke on Monday.", "Nobody will pay more", "John Baker")]
    [InlineData("No deal will pass the Senate, says John Baker\n\nSenator John Baker spoke on Monday.", "No deal will pass", "John Baker")]
    public void A_headline_tells_who_says_it(string text, string part, string speaker) => Assert.Equal(speaker, QuoteReader.Of(text, part).Speaker);

    [Theory]
    [InlineData("Syria: What you need to know\n\nIt rained on Monday.")]
    [InlineData("Photo: The bridge was closed on Monday\n\nIt rained on Monday.")]
    public void A_label_is_nobody(string text) => Assert.Empty(QuoteReader.Read(text));
}
