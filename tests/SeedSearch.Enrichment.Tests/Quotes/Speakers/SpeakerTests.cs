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
    public void A_name_before_a_noun_for_people_only_tells_whose_they_are()
    {
        var quote = QuoteReader.Of("Margaret Wilson won. “The bridge is safe,” a top Wilson aide said.", "The bridge is safe");
        Assert.Equal("Top Wilson aide", quote.Speaker);
    }

    [Fact]
    public void Who_reaches_over_what_describes_the_name()
    {
        var quote = QuoteReader.Of("The city asked Margaret Wilson, a professor of law at the university in Leeds, who said that the bridge is safe.", "the bridge is safe");
        Assert.Equal(("Margaret Wilson", SpeakerFoundBy.Pronoun), (quote.Speaker, quote.FoundBy));
    }

    [Theory]
    [InlineData("Margaret Wilson said she felt ready. “We tested every stone of it.”", "Margaret Wilson")]
    [InlineData("Margaret Wilson told the council about it:\n\n“We tested every stone of it.”", "Margaret Wilson")]
    [InlineData("Foreign diplomats said they felt ready. “We tested every stone of it.”", null)]
    public void A_quotation_by_itself_is_of_whoever_spoke_in_the_sentence_before(string text, string? speaker) =>
        Assert.Equal(speaker, QuoteReader.Of(text, "We tested every stone").Speaker);

    [Fact]
    public void Somebody_brought_in_without_a_name_is_not_the_one_the_article_is_about()
    {
        const string Text = "Margaret Wilson ran for the city. Wilson won twice, and Wilson thanked her coach. “She trained every day,” the coach said.";
        Assert.NotEqual("Margaret Wilson", QuoteReader.Of(Text, "She trained every day").Speaker);
    }

    [Fact]
    public void The_office_of_a_country_is_that_of_whom_the_article_is_about()
    {
        const string Text = "Germany’s chancellor spoke in Berlin. Order is needed, Merkel promised. “It is never too late for a bridge,” the chancellor said.";
        Assert.Equal(("Angela Merkel", SpeakerFoundBy.Title), (QuoteReader.Of(Text, "It is never").Speaker, QuoteReader.Of(Text, "It is never").FoundBy));
    }

    [Fact]
    public void Every_quote_says_why()
    {
        const string Text = "Margaret Wilson said the bridge was safe. “It works,” she added. “We are proud.”\n\n“Never again will we wait.”";
        Assert.All(QuoteReader.Read(Text), quote => Assert.True(quote.Why.Length > 10 && quote.Confidence is > 0 and <= 1));
    }

    [Theory]
    [InlineData("Amnesty International criticised Beijing. Beijing said it would answer. The organisation said that time was short.", "time was short", "Amnesty International")]
    [InlineData("Lu Wei, head of the Cyberspace Administration of China, met reporters. “There is no censorship,” the head of the Cyberspace Administration said.", "There is no censorship", "Lu Wei")]
    [InlineData("“Go home,” said Margaret Wilson, a spokeswoman for Microsoft. The company said that prices would fall.", "prices would fall", "Microsoft")]
    [InlineData("US experts said that the bridge was safe.", "the bridge was safe", "US experts")]
    [InlineData("These experts said that the bridge was safe.", "the bridge was safe", "Experts")]
    [InlineData("According to a harbour analysis of the first nine months of records kept by the northern towns, the bridge was safe.", "the bridge was safe", "Harbour analysis")]
    [InlineData("Forty-two percent said that the bridge was safe.", "the bridge was safe", null)]
    [InlineData("Margaret Wilson came late. She and her allies said that the bridge was safe.", "the bridge was safe", "Margaret Wilson")]
    [InlineData("The New Jersey-based group said that the bridge was safe.", "the bridge was safe", "New Jersey-based group")]
    [InlineData("Margaret Wilson, a billionaire who said that the bridge was safe, came late.", "the bridge was safe", "Margaret Wilson")]
    public void A_description_means_whom_it_fits(string text, string part, string? speaker) => Assert.Equal(speaker, QuoteReader.Of(text, part).Speaker);
}
