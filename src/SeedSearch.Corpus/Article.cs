namespace SeedSearch.Corpus;

/// <summary>One article: one source file, or one line of a JSON-lines file.</summary>
public sealed record Article
{
    /// <summary>What tells it from every other article of the corpus; lasts as long as its file keeps its place.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The article's words as they are indexed; every span points into this string. Line breaks are \n; a title that stands in the text is a part of it.</summary>
    public required string Text { get; init; }

    /// <summary>The headline, or null when the source names none.</summary>
    public string? Title { get; init; }

    /// <summary>The newspaper, agency or site that printed it, or null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day it was printed, or null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who wrote it, as printed; empty when nobody is named.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Where it stands on the web, or null.</summary>
    public Uri? Address { get; init; }

    /// <summary>The file it was read from, relative to the corpus folder, with forward slashes.</summary>
    public required string SourceFile { get; init; }

    /// <summary>The line of a JSON-lines file, from 1; null for a file of its own.</summary>
    public int? SourceLine { get; init; }
}
