using SeedSearch.Enrichment.Topics;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Enrichment.Tests.Topics;

public class TopicEnricherTests
{
    private const string Yaml =
        """
        - topic: health
          words:
            0.5: clinic
          not: computer virus
          parts:
            - topic: disease
              words:
                1: virus, flu epidemic, fever*
                0.5: ill, cough
              not: computer virus, virus writer
        - topic: computing
          parts:
            - topic: harm
              words:
                2: computer virus
                0.6: virus
            - topic: makers
              words:
                1: Apple, securities
                0.4: computer
        """;

    private static readonly TopicEnricher Topics = TopicEnricher.Load(new StringReader(Yaml), "t");

    [Theory]
    [InlineData("The virus spread.", "health/disease=1")]
    [InlineData("Viruses and VIRUSES spread.", "health/disease=1")]
    [InlineData("Flu epidemics come.", "health/disease=1")]
    [InlineData("Flu, epidemic.", "health/disease=1")]
    [InlineData("He was feverish.", "health/disease=1")]
    [InlineData("He was ill.", "")]
    [InlineData("He was ill and had a cough.", "health/disease=1")]
    [InlineData("He was ill, ill and ill.", "")]
    [InlineData("He was ill in the clinic.", "health=1")]
    [InlineData("Apple grew.", "computing/makers=1")]
    [InlineData("An apple fell; APPLE too.", "")]
    [InlineData("Apple’s security.", "computing/makers=1")]
    [InlineData("Securities fell.", "computing/makers=1")]
    [InlineData("A computer virus spread.", "computing/harm=2")]
    [InlineData("A virus writer had a cough.", "")]
    [InlineData("Computer-virus.", "computing/harm=2")]
    [InlineData("", "")]
    public void A_sentence_gets_the_topics_whose_words_add_up_to_one(string text, string expected)
    {
        var (sentences, _) = Topics.Find(Article(text));
        Assert.Equal(expected, string.Join(' ', sentences.Select(topic => FormattableString.Invariant($"{topic.Topic}={topic.Score}"))));
    }

    [Fact]
    public void A_sentence_without_a_topic_inherits_the_article_s()
    {
        var (sentences, article) = Topics.Find(Article("The virus spread. Fever followed. Nobody came.\n\nAdvertisement"));
        Assert.Equal(["health", "health/disease"], article.Select(topic => topic.Topic).Order(StringComparer.Ordinal));
        Assert.Equal([(0, "health/disease", false), (1, "health/disease", false), (2, "health/disease", true)], sentences.Select(topic => (topic.Sentence, topic.Topic, topic.IsInherited)));
        Assert.InRange(sentences[2].Score, 0.01, 0.99);
    }

    [Fact]
    public void The_same_words_in_two_parts_count_once_for_the_top_level()
    {
        var explained = Topics.Explain("A virus.");
        Assert.Equal(0.6, explained.Single(topic => topic.Topic == "computing").Score);
        Assert.Equal(1, explained.Single(topic => topic.Topic == "health").Score);
    }

    [Fact]
    public void An_explanation_names_words_weights_and_lines()
    {
        var best = Topics.Explain("Computer viruses made him feverish, and the computer too.")[0];
        Assert.Equal(("computing", 2.4), (best.Topic, best.Score));
        Assert.Equal([new TopicEvidence("computer virus", 15, 2, 1, "Computer viruses"), new TopicEvidence("computer", 20, 0.4, 2, "Computer")], best.Evidence);
    }

    [Fact]
    public void A_headline_counts_more_than_a_sentence()
    {
        var plain = Topics.Find(Article("Nothing. The virus spread.")).Article;
        var titled = Topics.Find(Article("Nothing. The virus spread.") with { Title = "Virus" }).Article;
        Assert.Empty(plain);
        Assert.Contains(titled, topic => topic.Topic == "health/disease");
    }

    [Fact]
    public void Many_threads_find_the_same()
    {
        var shipped = TopicEnricher.Load();
        var articles = Enumerable.Range(0, 50).Select(n => Article($"The court of town {n} met. The match ended {n} to 1. Rain fell on the stadium. Shares of the bank fell.")).ToList();
        var alone = articles.Select(article => shipped.Find(article)).ToList();
        var together = articles.AsParallel().AsOrdered().Select(article => shipped.Find(article)).ToList();
        for (var i = 0; i < articles.Count; i++)
        {
            Assert.Equal(alone[i].Sentences, together[i].Sentences);
            Assert.Equal(alone[i].Article, together[i].Article);
        }
    }

    [Fact]
    public void Hostile_texts_are_read_without_exception()
    {
        var shipped = TopicEnricher.Load();
        var random = new Random(3);
        const string alphabet = "aB'’s.-* \n\u0301é中\uD83D\uDE00\uD800";
        for (var round = 0; round < 2000; round++)
        {
            shipped.Find(Article(string.Concat(Enumerable.Range(0, 60).Select(_ => alphabet[random.Next(alphabet.Length)]))));
        }

        shipped.Find(Article(new string('a', 2_000_000)));
        shipped.Find(Article(string.Concat(Enumerable.Repeat("the internet ", 100_000))));
    }

    private static ArticleText Article(string text) => new("id", text, SentenceSplitter.Split(text));
}
