using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.Tests.Quotes.Speakers;

public sealed class SpeakerTests
{
    [Fact]
    public void A_pronoun_takes_the_last_named_speaker_of_its_gender()
    {
        const string Text = "“It works,” said Peter Jones. “It costs too much,” said Margaret Wilson. “We tested it twice,” he added.";
        var quote = QuoteReader.Of(Text, "We tested it twice");
        Assert.Equal(("Peter Jones", SpeakerFoundBy.Pronoun), (quote.Speaker, quote.FoundBy));
    }

    [Fact]
    public void A_surname_stands_for_the_full_name()
    {
        const string Text = "Margaret Wilson opened the bridge. “It works,” Wilson said.";
        var quote = QuoteReader.Of(Text, "It works");
        Assert.Equal(("Margaret Wilson", SpeakerFoundBy.Name), (quote.Speaker, quote.FoundBy));
    }

    [Fact]
    public void Two_people_of_one_surname_are_kept_apart()
    {
        const string Text = "Margaret Wilson met her brother Peter Wilson. “It works,” said Peter Wilson. “It does not,” said Margaret Wilson.";
        Assert.Equal(["Peter Wilson", "Margaret Wilson"], QuoteReader.Read(Text).Select(quote => quote.Speaker));
    }

    [Fact]
    public void A_title_stands_for_the_person_who_bears_it()
    {
        const string Text = "President Margaret Wilson met the engineers, among them Peter Jones. “The bridge is safe,” the president added.";
        var quote = QuoteReader.Of(Text, "The bridge is safe");
        Assert.Equal(("Margaret Wilson", SpeakerFoundBy.Title), (quote.Speaker, quote.FoundBy));
    }

    [Theory]
    [InlineData("Security experts say the bridge is safe.", "Security experts")]
    [InlineData("Organizers said about 200 people came.", "Organizers")]
    [InlineData("The organizers said about 200 people came.", "Organizers")]
    public void A_group_is_named_as_printed_without_its_article(string text, string speaker)
    {
        var quote = Assert.Single(QuoteReader.Read(text));
        Assert.Equal((speaker, (NameKind?)NameKind.Other), (quote.Speaker, quote.SpeakerKind));
    }

    [Theory]
    [InlineData("“We are watching the river”, the White House said.", "White House")]
    [InlineData("Amnesty International said the law was too strict.", "Amnesty International")]
    public void A_body_speaks(string text, string speaker)
    {
        var quote = Assert.Single(QuoteReader.Read(text));
        Assert.Equal((speaker, (NameKind?)NameKind.Organisation), (quote.Speaker, quote.SpeakerKind));
    }

    [Fact]
    public void Every_quote_says_why()
    {
        const string Text = "Margaret Wilson said the bridge was safe. “It works,” she added. “We are proud.”\n\n“Never again will we wait.”";
        Assert.All(QuoteReader.Read(Text), quote => Assert.True(quote.Why.Length > 10 && quote.Confidence is > 0 and <= 1));
    }
}
