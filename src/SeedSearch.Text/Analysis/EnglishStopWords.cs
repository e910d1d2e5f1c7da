namespace SeedSearch.Text.Analysis;

/// <summary>The words that Lucene's English analysis leaves out by default: 33 of them.</summary>
public static class EnglishStopWords
{
    /// <summary>In small letters, in alphabetical order. Source: the documentation of Lucene's StopAnalyzer.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on",
        "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with",
    ];
}
