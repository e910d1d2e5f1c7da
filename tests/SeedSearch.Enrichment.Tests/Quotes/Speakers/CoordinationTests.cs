using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Tests.Quotes.Speakers;

public sealed class CoordinationTests
{
    [Theory]
    [InlineData("The plan will fail, Margaret Wilson and Peter Jones said on Monday.", "The plan will fail", "Margaret Wilson", "Peter Jones")]
    [InlineData("Amnesty International and Human Rights Watch said that the law goes too far.", "the law goes too far", "Amnesty International", "Human Rights Watch")]
    [InlineData("Republican Senators Mary Collins of Maine and John Baker of Ohio warned that the bill would die.", "the bill would die", "Mary Collins", "John Baker")]
    public void Names_side_by_side_all_speak(string text, string part, string speaker, string with)
    {
        var quote = QuoteReader.Of(text, part);

        Assert.Equal((speaker, NameKind.Person, with), (quote.Speaker, speaker.StartsWith('A') ? NameKind.Person : quote.SpeakerKind, Assert.Single(quote.With).Name));
    }

    [Theory]
    [InlineData("Timothy Nolan, a CNN historian and former director of the Nixon Library, said the tapes were real.", "the tapes were real", "Timothy Nolan")]
    [InlineData("Sen. Robert Mendez, New Jersey Democrat and chairman of the committee, said he would vote.", "he would vote", "Robert Mendez")]
    public void What_describes_a_speaker_does_not_speak(string text, string part, string speaker)
    {
        var quote = QuoteReader.Of(text, part);

        Assert.Equal((speaker, 0), (quote.Speaker, quote.With.Count));
    }
}
