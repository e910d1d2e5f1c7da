namespace SeedSearch.Enrichment.Topics;

/// <summary>A topic of one sentence.</summary>
/// <param name="Sentence">The sentence's number in the article, from 0.</param>
/// <param name="Topic">Path in the tree of topics: "top level/second level", or "top level" alone where nothing finer was told; spelled as in topics.yaml.</param>
/// <param name="Score">Sum of the weights of what was found; no unit, 1 or more; below 1 when inherited.</param>
public sealed record SentenceTopic(int Sentence, string Topic, double Score)
{
    /// <summary>Whether the sentence has no topic of its own and takes the article's.</summary>
    public bool IsInherited => Score < TopicEnricher.SentenceThreshold;
}

/// <summary>A topic of a whole article.</summary>
/// <param name="Topic">Path in the tree of topics. A top level stands before its second levels and has their scores in its own.</param>
/// <param name="Score">Comparable within the article; no unit.</param>
public sealed record ArticleTopic(string Topic, double Score);
