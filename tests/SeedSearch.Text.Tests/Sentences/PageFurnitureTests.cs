using SeedSearch.Text.Sentences;

namespace SeedSearch.Text.Tests.Sentences;

public class PageFurnitureTests
{
    [Theory]
    [InlineData("Share")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Read more: Rain falls on the town")]
    [InlineData("Home | News | Sport | Weather")]
    [InlineData("We use cookies to give you the best experience. Accept cookies.")]
    [InlineData("Sign up for our newsletter.")]
    [InlineData("By Jane Doe and John Roe, The Daily Paper")]
    [InlineData("A man walks in the rain. (Photo: Jane Doe/Some Agency)")]
    [InlineData("Rain in the town, May 5, 2001. REUTERS/Jane Doe")]
    [InlineData("Copyright © 2001 The Daily Paper. All rights reserved.")]
    [InlineData("Updated at 10:30 a.m. ET, May 5, 2001")]
    [InlineData("6 years ago")]
    [InlineData("12 comments")]
    [InlineData("* * *")]
    [InlineData("https://example.org/a/b")]
    [InlineData("Story continues below advertisement")]
    public void Page_furniture_is_kept_and_marked(string line)
    {
        var sentences = SentenceSplitter.Split($"It rained.\n\n{line}\n\nIt stopped.");
        Assert.False(sentences[0].IsFurniture);
        Assert.False(sentences[^1].IsFurniture);
        Assert.All(sentences.Skip(1).SkipLast(1), sentence => Assert.True(sentence.IsFurniture));
        Assert.True(sentences.Count > 2);
    }

    [Theory]
    [InlineData("Shares fell on Monday.")]
    [InlineData("The advertisement was withdrawn.")]
    [InlineData("By Monday the rain had stopped.")]
    [InlineData("By Monday The Rain Had Stopped.")]
    [InlineData("Rain stops play")]
    [InlineData("She follows the news on Twitter.")]
    [InlineData("Two years ago it rained.")]
    [InlineData("More than 100 people came.")]
    [InlineData("The irony?")]
    [InlineData("“Home is where we live”, he said.")]
    [InlineData("In May 2001 it rained for 12 days.")]
    public void A_sentence_of_the_article_is_not_furniture(string line) =>
        Assert.All(SentenceSplitter.Split(line), sentence => Assert.False(sentence.IsFurniture));

    [Fact]
    public void A_notice_inside_a_paragraph_is_marked_alone() =>
        Assert.Equal([false, true], SentenceSplitter.Split("It rained. The Daily Paper contributed to this report.").Select(sentence => sentence.IsFurniture));
}
