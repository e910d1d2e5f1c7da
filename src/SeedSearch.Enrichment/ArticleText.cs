using SeedSearch.Text;

namespace SeedSearch.Enrichment;

/// <summary>What the enrichment needs of an article.</summary>
/// <param name="Id">The article's id, as findings that point to another article name it.</param>
/// <param name="Text">All spans point into this string.</param>
/// <param name="Sentences">In order, not overlapping.</param>
public sealed record ArticleText(string Id, string Text, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>The headline, or null. It may also stand in <see cref="Text"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The day of printing, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who printed it, or null.</summary>
    public string? Outlet { get; init; }
}
