using SeedSearch.Text;

namespace SeedSearch.Enrichment.Quotes;

/// <summary>How a statement is printed.</summary>
public enum QuoteKind
{
    /// <summary>In quotation marks.</summary>
    Direct,

    /// <summary>In the writer's words: "said that ...".</summary>
    Indirect,

    /// <summary>In the writer's words with fragments in quotation marks.</summary>
    Mixed,
}

/// <summary>By what the speaker was told.</summary>
public enum SpeakerFoundBy
{
    /// <summary>Nobody is named.</summary>
    None,

    /// <summary>The name stands with the quote, whole or in part ("Xi said").</summary>
    Name,

    /// <summary>A title or description stands for the person ("the president added").</summary>
    Title,

    /// <summary>A pronoun stands for the person.</summary>
    Pronoun,

    /// <summary>Another article that prints the same statement, or names the person in full, tells.</summary>
    OtherArticle,
}

/// <summary>One who speaks together with a quote's speaker.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">Person or body.</param>
public sealed record FellowSpeaker(string Name, Names.NameKind Kind);

/// <summary>A stretch of content that somebody said or wrote.</summary>
public sealed record Quote
{
    /// <summary>How it is printed.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>What was said, in order, quotation marks included; several spans where the cue stands in the midst.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The words that tell that something was said; empty when there are none.</summary>
    public required IReadOnlyList<TextSpan> Cue { get; init; }

    /// <summary>Who said it, as printed; empty when nobody is.</summary>
    public required IReadOnlyList<TextSpan> Source { get; init; }

    /// <summary>The person, body or group that spoke, by canonical name; null when unknown.</summary>
    public required string? Speaker { get; init; }

    /// <summary>What kind of speaker: person, body, or <see cref="Names.NameKind.Other"/> for a group as printed; null when unknown.</summary>
    public Names.NameKind? SpeakerKind { get; init; }

    /// <summary>Who says the same with the speaker ("Wilson and Jones said"), in order; empty as a rule.</summary>
    public IReadOnlyList<FellowSpeaker> With { get; init; } = [];

    /// <summary>By what the speaker was told.</summary>
    public required SpeakerFoundBy FoundBy { get; init; }

    /// <summary>Whether it was said or written; false for what a source only thinks, wants or seems to be ("hopes that ...").</summary>
    public bool IsSpeech { get; init; } = true;

    /// <summary>The reason in words, for a reader.</summary>
    public required string Why { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What another article told; null when nothing was learned there.</summary>
    public ToldByOtherArticle? ToldBy { get; init; }

    /// <summary>The statement's name, shared by all its printings in other articles; null when it was printed once.</summary>
    public string? Statement { get; init; }
}

/// <summary>The article from which a speaker was learned.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Content">The statement there: offsets of that article's text.</param>
/// <param name="Likeness">How alike the two statements are, 0 to 1; 1 is word for word.</param>
public sealed record ToldByOtherArticle(string ArticleId, TextSpan Content, double Likeness);
