using SeedSearch.Text;

namespace SeedSearch.Enrichment.Names;

/// <summary>A title or description printed beside a person's name.</summary>
/// <param name="Text">As printed, without article: "Chinese President", "East Asia research director".</param>
/// <param name="Head">Its noun in small letters: "president", "director", "chief executive".</param>
/// <param name="Span">Where it is printed.</param>
public sealed record PersonTitle(string Text, string Head, TextSpan Span);

/// <summary>One person of an article: all mentions that are taken for the same human being.</summary>
public sealed record PersonInArticle
{
    /// <summary>The canonical name; the same string as <see cref="NameMention.Name"/> of each mention.</summary>
    public required string Name { get; init; }

    /// <summary>He or she.</summary>
    public required Gender Gender { get; init; }

    /// <summary>What tells the gender, in words; empty when nothing does.</summary>
    public required string GenderWhy { get; init; }

    /// <summary>Titles as printed, in order of their place. "Mr" and its like are no titles here.</summary>
    public required IReadOnlyList<PersonTitle> Titles { get; init; }

    /// <summary>Where the person is named, in order.</summary>
    public required IReadOnlyList<TextSpan> Mentions { get; init; }
}
