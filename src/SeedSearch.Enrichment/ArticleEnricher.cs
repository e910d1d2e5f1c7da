using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Enrichment.Topics;

namespace SeedSearch.Enrichment;

/// <summary>All that one article tells by itself: names, then quotes with their speakers, then topics. Immutable, thread-safe; made once.</summary>
public sealed class ArticleEnricher
{
    private readonly NameEnricher names;
    private readonly QuoteEnricher quotes;
    private readonly TopicEnricher topics;

    private ArticleEnricher(NameEnricher names, QuoteEnricher quotes, TopicEnricher topics) => (this.names, this.quotes, this.topics) = (names, quotes, topics);

    /// <summary>Reads lists and models; slow (a fraction of a second).</summary>
    /// <param name="options">Which lists of known names to use.</param>
    /// <param name="topicsPath">A topics.yaml that takes the place of the one shipped, or null.</param>
    /// <exception cref="Lists.ListFileException">A list of names holds mistakes; each is named with file, line and cure.</exception>
    /// <exception cref="IOException">A list can't be read.</exception>
    public static ArticleEnricher Create(NameOptions options, string? topicsPath = null) =>
        new(NameEnricher.Create(options), QuoteEnricher.Create(), TopicEnricher.Load(topicsPath));

    /// <summary>The findings of <paramref name="article"/>; the same article always gives the same findings.</summary>
    public ArticleFindings Read(ArticleText article)
    {
        var reading = names.Read(article);
        var (sentenceTopics, articleTopics) = topics.Find(article);
        return new ArticleFindings
        {
            Names = reading.Mentions,
            People = reading.People,
            Affiliations = reading.Affiliations,
            Quotes = quotes.Read(article, reading),
            Topics = sentenceTopics,
            ArticleTopics = articleTopics,
        };
    }
}
