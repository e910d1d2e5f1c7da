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
}
