namespace SeedSearch.Enrichment.Tests.Quotes.Speakers;

public sealed class WhoseMinistryTests
{
    private const string Text = "China's Foreign Ministry rejected the report on Monday. Japan's Health Ministry said it had seen two ships. "
        + "The Foreign Ministry said that the ships were on a visit. The Health Ministry said the ships turned back.";

    [Theory]
    [InlineData("the ships were on a visit", "China's Foreign Ministry")]
    [InlineData("the ships turned back", "Japan's Health Ministry")]
    public void A_ministry_is_of_the_country_printed_beside_it_before(string part, string speaker) => Assert.Equal(speaker, QuoteReader.Of(Text, part).Speaker);

    [Fact]
    public void Without_a_country_it_stays_as_printed() =>
        Assert.Equal("Foreign Ministry", QuoteReader.Of("It rained on Monday. The Foreign Ministry said that the ships were on a visit.", "the ships were on a visit").Speaker);
}
