using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Enrichment.Topics;

namespace SeedSearch.Enrichment;

/// <summary>What was found in one article.</summary>
public sealed record ArticleFindings
{
    /// <summary>Names in order of their place.</summary>
    public required IReadOnlyList<NameMention> Names { get; init; }

    /// <summary>The people named, in order of their first mention: their gender and titles are evidence across articles.</summary>
    public IReadOnlyList<PersonInArticle> People { get; init; } = [];

    /// <summary>For whom people are printed to speak ("the East Asia director at Amnesty International").</summary>
    public required IReadOnlyList<Affiliation> Affiliations { get; init; }

    /// <summary>Quotes in order of their content's first character.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    /// <summary>Topics a sentence, best first within a sentence.</summary>
    public required IReadOnlyList<SentenceTopic> Topics { get; init; }

    /// <summary>Topics of the whole article, best first.</summary>
    public required IReadOnlyList<ArticleTopic> ArticleTopics { get; init; }
}
