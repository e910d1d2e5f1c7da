namespace SeedSearch.Enrichment.Topics;

/// <summary>A topic of one sentence.</summary>
/// <param name="Sentence">The sentence's number in the article, from 0.</param>
/// <param name="Topic">Path in the tree of topics: "top level/second level", in small letters as in topics.yaml.</param>
/// <param name="Score">Sum of the weights of what was found; no unit, above the topic's threshold.</param>
public sealed record SentenceTopic(int Sentence, string Topic, double Score);

/// <summary>A topic of a whole article.</summary>
/// <param name="Topic">Path in the tree of topics.</param>
/// <param name="Score">Comparable within the article; no unit.</param>
public sealed record ArticleTopic(string Topic, double Score);
