namespace SeedSearch.Application.Searching;

/// <summary>A sentence's lasting name: made of its words and its article, not of its place in the index.</summary>
/// <param name="Value">Letters and digits that need no escaping in an address.</param>
public readonly record struct SentenceId(string Value)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>A sentence and what is known of it.</summary>
public sealed record SentenceView
{
    /// <summary>Its lasting name.</summary>
    public required SentenceId Id { get; init; }

    /// <summary>Its words, as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Its number in the article, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>Where it starts in the article's text, in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>The article it stands in.</summary>
    public required ArticleSummary Article { get; init; }

    /// <summary>What is said in it, by whom; empty when nobody speaks.</summary>
    public required IReadOnlyList<QuoteView> Quotes { get; init; }

    /// <summary>Organisations named in it, canonical.</summary>
    public required IReadOnlyList<string> Organisations { get; init; }

    /// <summary>Organisations for which its speakers speak.</summary>
    public required IReadOnlyList<string> SpeakingFor { get; init; }

    /// <summary>People named in it, canonical.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>Its topics, as paths, best first.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Whether it belongs to the page rather than to the article.</summary>
    public bool IsFurniture { get; init; }

    /// <summary>Whether a new paragraph starts with it.</summary>
    public bool StartsParagraph { get; init; }

    /// <summary>Whether the index no longer holds it: shown as it was.</summary>
    public bool IsGone { get; init; }
}

/// <summary>An article in a line.</summary>
public sealed record ArticleSummary
{
    /// <summary>The article's id in addresses: letters and digits that need no escaping.</summary>
    public required string Key { get; init; }

    /// <summary>The id that its source gives it, or its file's path.</summary>
    public string Id { get; init; } = "";

    /// <summary>Headline, or the file's name when there is none.</summary>
    public required string Title { get; init; }

    /// <summary>Who printed it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of printing, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who wrote it, as printed.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Where it stands on the web (http or https), or null.</summary>
    public Uri? Address { get; init; }

    /// <summary>The file it was read from, relative to the corpus folder.</summary>
    public required string SourceFile { get; init; }

    /// <summary>The line of a JSON-lines file, from 1; null for a file of its own.</summary>
    public int? SourceLine { get; init; }
}

/// <summary>A statement in a sentence, and how its speaker was told.</summary>
public sealed record QuoteView
{
    /// <summary>direct, indirect or mixed.</summary>
    public required string Kind { get; init; }

    /// <summary>The speaker's canonical name, or null when unknown.</summary>
    public string? Speaker { get; init; }

    /// <summary>name, title, pronoun, otherArticle or none.</summary>
    public required string FoundBy { get; init; }

    /// <summary>The source as printed ("Ms Kam", "he"), or null.</summary>
    public string? Source { get; init; }

    /// <summary>The cue as printed ("said"), or null.</summary>
    public string? Cue { get; init; }

    /// <summary>What was said, as printed, cut where the cue stands in its midst.</summary>
    public required IReadOnlyList<string> Content { get; init; }

    /// <summary>The places of the content inside this sentence: start and end (exclusive) in UTF-16 code units of the sentence's text.</summary>
    public IReadOnlyList<(int Start, int End)> ContentInSentence { get; init; } = [];

    /// <summary>The reason in words.</summary>
    public required string Why { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The article that told the speaker, or null.</summary>
    public ArticleSummary? ToldBy { get; init; }

    /// <summary>The statement's name, shared by all its printings; null when it was printed once.</summary>
    public string? StatementKey { get; init; }
}
