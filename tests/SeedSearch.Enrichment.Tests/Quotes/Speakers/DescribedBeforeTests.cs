using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.Tests.Quotes.Speakers;

public sealed class DescribedBeforeTests
{
    [Theory]
    [InlineData("A senior harbour official said the quay was safe. Rain fell all day. “We tested every stone,” the official said.", "Senior harbour official")]
    [InlineData("Two marine biologists said the water was clean. “We tested every stone,” the biologists said.", "Two marine biologists")]
    [InlineData("The Wilson campaign moved to Leeds in May. It hired forty people. “We tested every stone,” the campaign said.", "Wilson campaign")]
    [InlineData("The Canadian government moved first. “We tested every stone,” the government said.", "Canadian government")]
    [InlineData("A senior harbour official said the quay was safe. A second engineer said it was not. “We tested every stone,” the engineer said.", "Second engineer")]
    public void A_lone_noun_points_back_to_whoever_was_brought_in_with_it(string text, string speaker)
    {
        var quote = QuoteReader.Of(text, "We tested every stone");
        Assert.Equal((speaker, (NameKind?)NameKind.Other, SpeakerFoundBy.Title), (quote.Speaker, quote.SpeakerKind, quote.FoundBy));
    }

    [Theory]
    [InlineData("A harbour official said the quay was safe. “We tested every stone,” a city official said.", "City official")]
    [InlineData("A harbour official said the quay was safe. “We tested every stone,” the engineers said.", "Engineers")]
    public void Others_do_not(string text, string speaker) => Assert.Equal(speaker, QuoteReader.Of(text, "We tested every stone").Speaker);

    [Fact]
    public void Many_of_whom_names_nobody() =>
        Assert.DoesNotContain(QuoteReader.Read("The city invited two hundred fishermen, many of whom criticised the new quay."), quote => quote.Speaker?.StartsWith("Many", StringComparison.Ordinal) == true);

    [Fact]
    public void It_is_the_body_with_which_the_sentence_before_begins()
    {
        const string Text = "The council described parts of the plan on Monday. It also said that the quay would open in May.";
        Assert.Equal(("Council", SpeakerFoundBy.Pronoun), (QuoteReader.Of(Text, "the quay would open").Speaker, QuoteReader.Of(Text, "the quay would open").FoundBy));
    }

    [Fact]
    public void The_human_rights_group_is_the_body_that_spoke_last() =>
        Assert.Equal("Amnesty International", QuoteReader.Of("Amnesty International said the law was too strict. The human rights group said that time was short.", "time was short").Speaker);

    [Fact]
    public void Nobody_is_described_before_being_named() =>
        Assert.NotEqual("Margaret Wilson", QuoteReader.Of("In Leeds the president said that time was short. Margaret Wilson came late.", "time was short").Speaker);

    [Theory]
    [InlineData("The Northport Post counted the boats. “We tested every stone,” the Post said.", "Northport Post")]
    [InlineData("The Northport Post counted the boats. “We tested every stone,” the Herald said.", "Herald")]
    public void A_paper_is_called_by_the_end_of_its_name(string text, string speaker) => Assert.Equal(speaker, QuoteReader.Of(text, "We tested every stone").Speaker);

    [Fact]
    public void The_place_of_a_dateline_does_not_speak() =>
        Assert.DoesNotContain(QuoteReader.Read("LEEDS, England - Mayor Margaret Wilson opened the harbour on Wednesday with a call for rules of the quay that every city may set for itself."),
            quote => quote.Speaker is "LEEDS" or "Leeds");
}
