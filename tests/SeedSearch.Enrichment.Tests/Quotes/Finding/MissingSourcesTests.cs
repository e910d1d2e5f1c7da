using SeedSearch.Enrichment.Quotes.Finding;

namespace SeedSearch.Enrichment.Tests.Quotes.Finding;

public sealed class MissingSourcesTests
{
    [Theory]
    [InlineData("“The bridge is safe,” {said} Wilson after lunch.", "“The bridge is safe,”", "Wilson")]
    [InlineData("The bridge is safe, {said} a handful of engineers.", "The bridge is safe", "a handful of engineers")]
    [InlineData("Wilson, now 51, {recounted} how the bridge fell.", "how the bridge fell", "Wilson")]
    [InlineData("Margaret Wilson last week {said} that the bridge is safe.", "that the bridge is safe", "Margaret Wilson")]
    [InlineData("The papers printed his {call} for a new bridge.", "for a new bridge", "his")]
    [InlineData("The papers printed Wilson's {remarks} on the bridge.", "on the bridge", "Wilson")]
    [InlineData("Wilson went home and {said} that the bridge is safe.", "that the bridge is safe", "Wilson")]
    [InlineData("Wilson walked to the car, {saying} that the bridge is safe.", "that the bridge is safe", "Wilson")]
    public void The_grammar_tells_who_speaks(string marked, string content, string source)
    {
        var (text, attribution) = Attribution(marked, content);
        MissingSources.Fill(text.Quotes, [attribution]);
        Assert.Equal(source, text.Print(Assert.Single(attribution.Source)));
    }

    [Theory]
    [InlineData("A search on Tuesday {suggested} that the bridge is safe.", "that the bridge is safe", "A search")]
    [InlineData("The verdict was {announced} at noon.", "The verdict", null)]
    [InlineData("The strategy {seemed} to work.", "to work", null)]
    public void Days_things_and_appearances_say_nothing(string marked, string content, string? source)
    {
        var (text, attribution) = Attribution(marked, content);
        MissingSources.Fill(text.Quotes, [attribution]);
        Assert.Equal(source, attribution.Source.Count == 0 ? null : text.Print(attribution.Source[0]));
    }

    [Fact]
    public void One_more_cue_has_the_source_of_the_one_before()
    {
        var text = new MarkedText("Wilson said the bridge was old, adding that it is safe.");
        var first = new Attribution { Cue = text.Words("said"), Source = [text.Words("Wilson")], Content = [text.Words("the bridge was old")], Confidence = 1 };
        var second = new Attribution { Cue = text.Words("adding"), Source = [], Content = [text.Words("that it is safe")], Confidence = 1 };
        MissingSources.Fill(text.Quotes, [first, second]);
        Assert.Equal(first.Source, second.Source);
    }

    [Fact]
    public void What_was_taken_for_content_behind_the_cue_is_given_back()
    {
        var text = new MarkedText("“The bridge is safe,” said Wilson.");
        var attribution = new Attribution { Cue = text.Words("said"), Source = [], Content = [text.Words("“The bridge is safe,”"), text.Words("Wilson")], Confidence = 1 };
        MissingSources.Fill(text.Quotes, [attribution]);
        Assert.Equal("Wilson", text.Print(Assert.Single(attribution.Source)));
        Assert.Equal("“The bridge is safe,”", text.Print(Assert.Single(attribution.Content)));
    }

    private static (MarkedText Text, Attribution Attribution) Attribution(string marked, string content)
    {
        var cue = marked[(marked.IndexOf('{', StringComparison.Ordinal) + 1)..marked.IndexOf('}', StringComparison.Ordinal)];
        var text = new MarkedText(marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal));
        return (text, new Attribution { Cue = text.Words(cue), Source = [], Content = [text.Words(content)], Confidence = 1 });
    }
}
