using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.Tests.Quotes.Speakers;

public sealed class PronounTests
{
    [Theory]
    [InlineData("Margaret Wilson met Peter Jones. He said that the bridge is safe.", "Peter Jones")]
    [InlineData("Margaret Wilson met Peter Jones. She said that the bridge is safe.", "Margaret Wilson")]
    [InlineData("Peter Jones opened the bridge with Robert Hill's brother. He said that the bridge is safe.", "Peter Jones")]
    [InlineData("Peter Jones asked Robert Hill about it. “The bridge is safe, and Hill knows it,” he said.", "Peter Jones")]
    [InlineData("“It is new,” said Peter Jones. “The bridge is safe,” he said, as Robert Hill waited.", "Peter Jones")]
    public void A_pronoun_stands_for_whoever_fits_best(string text, string speaker)
    {
        var quote = QuoteReader.Of(text, "bridge is safe");
        Assert.Equal((speaker, SpeakerFoundBy.Pronoun), (quote.Speaker, quote.FoundBy));
    }

    [Fact]
    public void Nobody_of_the_other_gender_is_taken()
    {
        var quote = QuoteReader.Of("Peter Jones opened the bridge. She said that the bridge is safe.", "bridge is safe");
        Assert.Equal(SpeakerFoundBy.None, quote.FoundBy);
    }

    [Fact]
    public void The_more_people_fit_the_less_sure_it_is()
    {
        var alone = QuoteReader.Of("Peter Jones came. He said that the bridge is safe.", "bridge is safe");
        var among = QuoteReader.Of("Peter Jones came with Robert Hill, James Ford and David Reed. He said that the bridge is safe.", "bridge is safe");
        Assert.True(among.Confidence < alone.Confidence);
    }
}
