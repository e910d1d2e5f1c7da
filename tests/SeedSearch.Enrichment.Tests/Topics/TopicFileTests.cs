using SeedSearch.Enrichment.Lists;
using SeedSearch.Enrichment.Topics;

namespace SeedSearch.Enrichment.Tests.Topics;

public class TopicFileTests
{
    [Theory]
    [InlineData("", 0, "it is empty")]
    [InlineData("topic: sport", 1, "the file must be a list")]
    [InlineData("- words:\n    1: ball", 1, "needs a line \"topic: name\"")]
    [InlineData("- topic: sport\n  colour: red", 2, "\"colour\" is not known here")]
    [InlineData("- topic: sport\n  code: 15000000", 2, "not of the form medtop:")]
    [InlineData("- topic: a/b", 1, "must not have a slash")]
    [InlineData("- topic: sport\n- topic: Sport", 2, "is there twice")]
    [InlineData("- topic: sport\n  words: ball", 2, "must be lines of \"key: value\"")]
    [InlineData("- topic: sport\n  words:\n    much: ball", 3, "the weight \"much\" must be a number")]
    [InlineData("- topic: sport\n  words:\n    0: ball", 3, "the weight \"0\"")]
    [InlineData("- topic: sport\n  words:\n    11: ball", 3, "at most 10")]
    [InlineData("- topic: sport\n  words:\n    1: ball,, bat", 3, "nothing between two commas")]
    [InlineData("- topic: sport\n  words:\n    1: ball,\n      bat,\n\n      one two three four five six seven, net", 6, "is a comma missing?")]
    [InlineData("- topic: sport\n  words:\n    1: ball\n    0.5: bat, Ball, ball", 4, "\"ball\" is there twice")]
    [InlineData("- topic: sport\n  words:\n    1: one two three four five six seven", 3, "is a comma missing?")]
    [InlineData("- topic: sport\n  words:\n    1: bal*", 3, "4 letters or more")]
    [InlineData("- topic: sport\n  words:\n    1: Balls*", 3, "can't have a star")]
    [InlineData("- topic: sport\n  words:\n    1: \"!?\"", 3, "no letters or digits")]
    [InlineData("- topic: sport\n  parts:\n    - topic: ball\n      parts: []", 4, "\"parts\" is not known here")]
    [InlineData("- topic: sport\n  words:\n    1: [ball", 4, "")]
    [InlineData("- topic: sport\n  words:\n    1: a: b", 3, "")]
    public void A_mistake_is_told_with_file_and_line(string yaml, int line, string reason)
    {
        var mistake = Assert.Throws<ListFileException>(() => TopicEnricher.Load(new StringReader(yaml), "my-topics.yaml"));
        Assert.Equal("my-topics.yaml", mistake.File);
        Assert.Equal(line, mistake.Line);
        Assert.StartsWith("my-topics.yaml", mistake.Message, StringComparison.Ordinal);
        Assert.Contains(reason, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Topics_keep_their_order_and_codes()
    {
        const string yaml = "- topic: sport\n  code: medtop:15000000\n  parts:\n    - topic: rowing\n- topic: weather";
        Assert.Equal([("sport", "medtop:15000000"), ("sport/rowing", null), ("weather", null)], TopicEnricher.Load(new StringReader(yaml), "t").All);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error() =>
        Assert.Throws<FileNotFoundException>(() => TopicEnricher.Load(Path.Combine(Path.GetTempPath(), "no-such-topics.yaml")));

    [Fact]
    public void Every_shipped_topic_has_a_german_name()
    {
        var names = TopicEnricher.GermanNames();
        Assert.All(TopicEnricher.Load().All, topic => Assert.True(names.ContainsKey(topic.Topic), topic.Topic));
        Assert.Equal("Märkte und Börsen", names["economy, business and finance/market and exchange"]);
    }
}
