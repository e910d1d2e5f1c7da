namespace SeedSearch.Enrichment.Tests.Quotes.Finding;

public sealed class TranscriptTurnsTests
{
    private const string Transcript = "MARGARET WILSON: Is the bridge safe?\n\nPETER JONES: It is. We tested every stone.\n\nMARGARET WILSON: Thank you.";

    [Fact]
    public void A_name_in_capitals_and_a_colon_open_a_turn_that_ends_with_its_paragraph()
    {
        var quote = QuoteReader.Of(Transcript, "We tested every stone");
        Assert.Equal("It is. We tested every stone", quote.Content(Transcript));
        Assert.Equal("PETER JONES", Assert.Single(quote.Source).Of(Transcript));
        Assert.Contains("Jones", quote.Speaker, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_single_line_in_capitals_is_a_heading()
    {
        const string Text = "UPDATE NOW: The bridge is open.\n\nThe council met on Monday.";
        Assert.DoesNotContain(QuoteReader.Read(Text), quote => quote.Source.Any(span => span.Of(Text) == "UPDATE NOW"));
    }

    [Fact]
    public void Names_in_small_letters_that_take_turns_speak()
    {
        const string Text = "Two friends talk: Margaret Wilson and Peter Jones.\n\nWilson: I think we were lucky.\n\nJones: Nobody is lucky at all.\n\nWilson: You never believed it.\n\nJones: That is true.";
        Assert.Equal(("Peter Jones", "Margaret Wilson"), (QuoteReader.Of(Text, "Nobody is lucky").Speaker, QuoteReader.Of(Text, "You never believed").Speaker));
    }

    [Fact]
    public void Behind_an_answer_s_letter_speaks_the_person_the_article_is_about()
    {
        const string Text = "Margaret Wilson has written five books. We met Wilson in Leeds.\n\nQ: How did you start?\n\nA: At night, in the kitchen.\n\nQ: And then?\n\nA: Then a publisher came.";
        Assert.Equal(("Margaret Wilson", null), (QuoteReader.Of(Text, "At night").Speaker, QuoteReader.Of(Text, "How did you start").Speaker));
    }

    [Fact]
    public void Headings_that_stand_twice_are_nobody()
    {
        const string Text = "Note: The bridge is open.\n\nThe council met on Monday.\n\nNote: The road is closed.\n\nIt rained.";
        Assert.DoesNotContain(QuoteReader.Read(Text), quote => quote.Source.Any(span => span.Of(Text) == "Note"));
    }
}
