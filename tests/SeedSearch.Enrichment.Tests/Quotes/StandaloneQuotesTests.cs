namespace SeedSearch.Enrichment.Tests.Quotes;

public sealed class StandaloneQuotesTests
{
    [Fact]
    public void A_quotation_as_a_paragraph_goes_on_with_the_one_who_speaks_in_the_paragraph_before()
    {
        const string Text = "Margaret Wilson said that the town was upset. But it rained and nobody came.\n\n“There is nothing that we can do about the weather.”\n\nThe bridge is old.";
        Assert.Equal("Margaret Wilson", QuoteReader.Of(Text, "There is nothing").Speaker);
    }

    [Fact]
    public void Of_two_who_speak_there_it_may_be_either()
    {
        const string Text = "Margaret Wilson said that the town was upset. Peter Jones said that it was not. But it rained.\n\n“There is nothing that we can do about the weather.”\n\nThe bridge is old.";
        Assert.Null(QuoteReader.Of(Text, "There is nothing").Speaker);
    }
}
