using SeedSearch.Enrichment.Topics;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Enrichment.Tests.Topics;

public class ShippedTopicsTests
{
    private static readonly TopicEnricher Topics = TopicEnricher.Load();

    [Fact]
    public void The_top_levels_are_those_of_IPTC_and_the_internet()
    {
        var tops = Topics.All.Where(topic => !topic.Topic.Contains('/')).ToList();
        Assert.Equal(18, tops.Count);
        Assert.Equal(["internet"], tops.Where(topic => topic.Code is null).Select(topic => topic.Topic));
        Assert.All(tops.Where(topic => topic.Code is not null), topic => Assert.EndsWith("000000", topic.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void No_code_stands_for_two_topics() =>
        Assert.All(Topics.All.Where(topic => topic.Code is not null).GroupBy(topic => topic.Code), same => Assert.Single(same));

    [Theory]
    [InlineData("The ministers discussed internet governance in Geneva.", "internet/governance and sovereignty")]
    [InlineData("Censors blocked access to the site, a blow to freedom of expression.", "internet/censorship and internet freedom")]
    [InlineData("Hackers used malware to steal passwords.", "internet/cybercrime and hacking")]
    [InlineData("The spy agency was accused of cyber espionage.", "internet/espionage and cyber arms")]
    [InlineData("The data protection law limits surveillance.", "internet/privacy and surveillance")]
    [InlineData("The bill would allow file-sharing and protect copyright online.", "internet/law and regulation")]
    [InlineData("The search engine and other technology companies hired thousands.", "internet/technology companies")]
    [InlineData("Broadband brought millions of new internet users.", "internet/growth and access")]
    [InlineData("The striker scored twice in the Champions League.", "sport/competition discipline")]
    [InlineData("Share prices fell on the stock exchange.", "economy, business and finance/market and exchange")]
    [InlineData("Voters go to the polling stations for the general election.", "politics and government/election")]
    [InlineData("Her new album and a film won an Oscar.", "arts, culture, entertainment and media/arts and entertainment")]
    [InlineData("Torrential rain and strong winds are forecast.", "weather/weather phenomena")]
    [InlineData("The earthquake was followed by a tsunami.", "disaster, accident and emergency incident/disaster")]
    [InlineData("The jury heard how the murderer was arrested.", "crime, law and justice/crime")]
    [InlineData("Doctors say the vaccine has no side effects.", "health/health treatment")]
    public void A_plain_sentence_gets_the_topic_a_reader_would_give(string sentence, string topic) =>
        Assert.Equal(topic, Topics.Find(new ArticleText("id", sentence, SentenceSplitter.Split(sentence))).Sentences[0].Topic);

    [Theory]
    [InlineData("She put the flowers on the table and smiled.")]
    [InlineData("“I do not know what you mean”, he said.")]
    [InlineData("It was the third time that week.")]
    public void A_sentence_about_nothing_has_no_topic(string sentence) =>
        Assert.DoesNotContain(Topics.Find(new ArticleText("id", sentence, SentenceSplitter.Split(sentence))).Sentences, topic => topic.Topic.StartsWith("sport", StringComparison.Ordinal) || topic.Topic.StartsWith("internet", StringComparison.Ordinal));
}
