using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Tests.Quotes.Finding;

public sealed class CutOffTagTests
{
    [Fact]
    public void The_quotation_before_a_tag_is_its_content_and_the_words_before_the_cue_its_source()
    {
        var (marked, attribution) = Tag("He waited. “It will open in May!” Margaret Wilson declared.");
        var said = CutOffTag.Quotation(marked.Quotes, attribution);
        Assert.Equal("“It will open in May!”", marked.Print(said));
        CutOffTag.Give(attribution, said);
        Assert.Equal("Margaret Wilson", marked.Print(Assert.Single(attribution.Source)));
        Assert.Equal(said, Assert.Single(attribution.Content));
    }

    [Theory]
    [InlineData("“It will open in May!”\n\nMargaret Wilson declared.")]
    [InlineData("“It opens in May.” Margaret Wilson declared.")]
    [InlineData("It will open in May! Margaret Wilson declared.")]
    public void A_sentence_of_its_own_takes_nothing(string text)
    {
        var (marked, attribution) = Tag(text);
        Assert.Equal(0, CutOffTag.Quotation(marked.Quotes, attribution).Length);
    }

    [Fact]
    public void A_tag_with_nothing_of_its_own_to_tell_takes_a_quotation_that_ends_in_a_stop()
    {
        var marked = new MarkedText("“It opens in May.” Margaret Wilson said in a letter.");
        var attribution = new Attribution { Cue = marked.Words("said"), Source = [marked.Words("Margaret Wilson")], Content = [], Confidence = 1 };
        Assert.Equal("“It opens in May.”", marked.Print(CutOffTag.Quotation(marked.Quotes, attribution)));
    }

    private static (MarkedText Text, Attribution Tag) Tag(string text)
    {
        var marked = new MarkedText(text);
        return (marked, new Attribution { Cue = marked.Words("declared"), Source = [], Content = [marked.Words("Margaret Wilson")], Confidence = 1 });
    }
}
