using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Tests.Quotes.Finding;

public sealed class SecondHalfTests
{
    [Theory]
    [InlineData("“It will rain,” she said on “The Morning Show”.", "“The Morning Show”")]
    [InlineData("“It will rain,” she said, adding that “nobody should go”.", "“nobody should go”")]
    [InlineData("“It will rain,” she said, adding, “Nobody should go.”", "“Nobody should go.”")]
    public void Another_quotation_behind_the_cue_is_dropped(string text, string second) => Assert.Equal(["“It will rain,”"], Kept(text, second));

    [Theory]
    [InlineData("“It will rain,” she said, “so nobody should go.”", "“so nobody should go.”")]
    [InlineData("“It will rain,” she said, smiling. “Nobody should go.”", "“Nobody should go.”")]
    public void A_quotation_that_goes_on_stays(string text, string second) => Assert.Equal(["“It will rain,”", second], Kept(text, second));

    private static string[] Kept(string text, string second)
    {
        var marked = new MarkedText(text);
        var isCue = new bool[marked.Quotes.Words.Count];
        foreach (var cue in new[] { "said", "adding" }.Where(text.Contains))
        {
            isCue[marked.Words(cue).From] = true;
        }

        var attribution = new Attribution { Cue = marked.Words("said"), Source = [marked.Words("she")], Content = [marked.Words("“It will rain,”"), marked.Words(second)], Confidence = 1 };
        SecondHalf.Drop(marked.Quotes, attribution, isCue);
        return [.. attribution.Content.Select(marked.Print)];
    }
}
