namespace SeedSearch.Application.Annotating;

/// <summary>All that was found in one article. Places are UTF-16 code units of <see cref="Text"/>; ends are exclusive.</summary>
public sealed record Annotation
{
    /// <summary>The id its source gives, or its file's path.</summary>
    public required string Id { get; init; }

    /// <summary>The article's text as it would be indexed.</summary>
    public required string Text { get; init; }

    /// <summary>Its sentences in order.</summary>
    public required IReadOnlyList<AnnotatedSentence> Sentences { get; init; }

    /// <summary>What was said, in order.</summary>
    public required IReadOnlyList<AnnotatedQuote> Quotes { get; init; }

    /// <summary>Names in order.</summary>
    public required IReadOnlyList<AnnotatedName> Names { get; init; }

    /// <summary>Topics of sentences.</summary>
    public required IReadOnlyList<AnnotatedTopic> Topics { get; init; }

    /// <summary>Topics of the article, best first; <see cref="AnnotatedTopic.Sentence"/> is null.</summary>
    public required IReadOnlyList<AnnotatedTopic> ArticleTopics { get; init; }
}

/// <summary>A stretch of the text.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The one after its last.</param>
public readonly record struct Place(int Start, int End);

/// <summary>A sentence.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="IsFurniture">Whether it belongs to the page rather than to the article.</param>
public sealed record AnnotatedSentence(Place Place, bool IsFurniture);

/// <summary>A name.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Kind">person, organisation, place or other.</param>
/// <param name="Name">The canonical name.</param>
public sealed record AnnotatedName(Place Place, string Kind, string Name);

/// <summary>A topic.</summary>
/// <param name="Sentence">The sentence's number, from 0; null for the whole article.</param>
/// <param name="Topic">The path in the tree of topics.</param>
/// <param name="Score">No unit; comparable within one article.</param>
public sealed record AnnotatedTopic(int? Sentence, string Topic, double Score);

/// <summary>What somebody said.</summary>
public sealed record AnnotatedQuote
{
    /// <summary>direct, indirect or mixed.</summary>
    public required string Kind { get; init; }

    /// <summary>What was said.</summary>
    public required IReadOnlyList<Place> Content { get; init; }

    /// <summary>The words that tell that it was said; empty when there are none.</summary>
    public required IReadOnlyList<Place> Cue { get; init; }

    /// <summary>Who said it, as printed; empty when nobody is.</summary>
    public required IReadOnlyList<Place> Source { get; init; }

    /// <summary>The speaker's canonical name, or null.</summary>
    public required string? Speaker { get; init; }

    /// <summary>Canonical names of those named beside the speaker, who say the same.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>name, title, pronoun, otherArticle or none.</summary>
    public required string FoundBy { get; init; }

    /// <summary>The reason in words.</summary>
    public required string Why { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }
}
