using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.Tests.Quotes;

public sealed class QuoteContentTests
{
    [Fact]
    public void A_quotation_before_its_cue_is_direct()
    {
        const string Text = "“The bridge will open in May”, Margaret Wilson said.";
        var quote = Assert.Single(QuoteReader.Read(Text));
        Assert.Equal((QuoteKind.Direct, "“The bridge will open in May”", "Margaret Wilson"), (quote.Kind, quote.Content(Text), quote.Speaker));
        Assert.Equal("said", Assert.Single(quote.Cue).Of(Text));
        Assert.Equal("Margaret Wilson", Assert.Single(quote.Source).Of(Text));
    }

    [Fact]
    public void A_clause_behind_its_cue_is_indirect()
    {
        const string Text = "Margaret Wilson said that the bridge would open in May.";
        var quote = Assert.Single(QuoteReader.Read(Text));
        Assert.Equal((QuoteKind.Indirect, "that the bridge would open in May"), (quote.Kind, quote.Content(Text)));
    }

    [Fact]
    public void A_clause_with_words_in_quotation_marks_is_mixed()
    {
        const string Text = "Margaret Wilson said the bridge was “a gift to the whole valley” and would open in May.";
        Assert.Equal(QuoteKind.Mixed, Assert.Single(QuoteReader.Read(Text)).Kind);
    }

    [Fact]
    public void A_cue_in_the_midst_parts_the_content()
    {
        const string Text = "“The bridge”, Margaret Wilson said, “will open in May.”";
        Assert.Equal("“The bridge” … “will open in May.”", Assert.Single(QuoteReader.Read(Text)).Content(Text));
    }

    [Fact]
    public void A_tag_that_is_cut_off_by_an_exclamation_mark_belongs_to_its_quotation()
    {
        const string Text = "The council met on Monday. “And the bridge will open in May!” Margaret Wilson declared.";
        var quote = QuoteReader.Of(Text, "the bridge will open");
        Assert.Equal(("“And the bridge will open in May!”", "Margaret Wilson"), (quote.Content(Text), quote.Speaker));
    }

    [Fact]
    public void A_quotation_of_several_sentences_is_one_quote()
    {
        const string Text = "“The bridge is ready. We will open it in May”, Margaret Wilson said. “Nobody has to wait any longer.”";
        var quote = Assert.Single(QuoteReader.Read(Text));
        Assert.Contains("The bridge is ready", quote.Content(Text), StringComparison.Ordinal);
        Assert.Contains("Nobody has to wait", quote.Content(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_goes_on_in_the_next_paragraph()
    {
        const string Text = "“The bridge is ready,” Margaret Wilson said. “We will open it in May.\n\n“Nobody has to wait any longer.”";
        Assert.Contains("Nobody has to wait", Assert.Single(QuoteReader.Read(Text)).Content(Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("According to Margaret Wilson, the bridge will open in May.")]
    [InlineData("Margaret Wilson told reporters that the bridge will open in May.")]
    [InlineData("Margaret Wilson tweeted that the bridge will open in May.")]
    [InlineData("Margaret Wilson said in a statement that the bridge will open in May.")]
    [InlineData("The bridge will open in May, Margaret Wilson added.")]
    public void Cues_of_all_kinds(string text) => Assert.Equal("Margaret Wilson", QuoteReader.Of(text, "bridge will open in May").Speaker);

    [Theory]
    [InlineData("The village is known as the “pearl of the valley” among walkers.")]
    [InlineData("They watched the film “Night at the Harbour” in the old town hall.")]
    public void Scare_quotes_and_titles_are_no_speech(string text) => Assert.DoesNotContain(QuoteReader.Read(text), quote => quote.Kind == QuoteKind.Direct);

    [Fact]
    public void A_lone_quotation_has_no_speaker()
    {
        const string Text = "The council met on Monday.\n\n“We will not pay for this bridge again.”";
        var quote = Assert.Single(QuoteReader.Read(Text));
        Assert.Equal((null, SpeakerFoundBy.None), (quote.Speaker, quote.FoundBy));
    }

    [Fact]
    public void A_thought_is_not_speech()
    {
        const string Text = "Margaret Wilson hopes that the bridge will open in May.";
        Assert.All(QuoteReader.Read(Text), quote => Assert.False(quote.IsSpeech));
    }
}
