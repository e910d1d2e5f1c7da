namespace SeedSearch.Enrichment.Tests.Quotes.Finding;

public sealed class UnsaidQuotationsTests
{
    [Fact]
    public void A_quotation_before_a_speaker_is_theirs()
    {
        const string Text = "Margaret Wilson spoke in Leeds. “It covers all aspects of the relations between the towns” and Wilson encouraged the council to respect the law.";
        Assert.Equal("Margaret Wilson", QuoteReader.Of(Text, "It covers all aspects").Speaker);
    }
}
