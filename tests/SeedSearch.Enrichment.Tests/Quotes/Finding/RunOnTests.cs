using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Tests.Quotes.Finding;

public sealed class RunOnTests
{
    [Fact]
    public void A_quotation_without_a_tag_belongs_to_the_one_before() =>
        Assert.Equal(2, Extended("“It is late,” Margaret Wilson said. “We will wait. We have time.” The council met at noon, Peter Stone thought.").Content.Count - 1);

    [Fact]
    public void A_quotation_with_a_tag_of_its_own_is_left_to_it() =>
        Assert.Single(Extended("“It is late,” Margaret Wilson said. “We will wait. We have time,” Peter Stone thought.").Content);

    private static Attribution Extended(string text)
    {
        var marked = new MarkedText(text);
        var first = new Attribution { Cue = marked.Words("said"), Source = [marked.Words("Margaret Wilson")], Content = [marked.Words("“It is late,”")], Confidence = 1 };
        var second = new Attribution { Cue = marked.Words("thought"), Source = [marked.Words("Peter Stone")], Content = [], Confidence = 1 };
        RunOn.Extend(marked.Quotes, [first, second]);
        return first;
    }

    [Fact]
    public void What_goes_on_behind_a_second_cue_is_no_more_of_the_first()
    {
        const string Text = "“We came early,” Margaret Wilson said, adding that the town had spent “many years on this bridge. The others never helped anybody.” It rained in Leeds.";
        Assert.Equal("“We came early,”", QuoteReader.Of(Text, "We came early").Content(Text));
        Assert.EndsWith("The others never helped anybody.”", QuoteReader.Of(Text, "The others never helped").Content(Text), StringComparison.Ordinal);
    }
}
