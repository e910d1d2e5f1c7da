using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>What other articles tell about one article.</summary>
/// <param name="Names">Names that turn out to stand for another, longer or more usual one.</param>
/// <param name="Quotes">Quotes whose speaker, or whose other printings, were learned.</param>
/// <param name="Affiliations">For whom the speakers of this article speak, as all articles together print it, this one too.</param>
public sealed record ArticleLessons(IReadOnlyList<NameLesson> Names, IReadOnlyList<QuoteLesson> Quotes, IReadOnlyList<SpeakerAffiliation> Affiliations)
{
    /// <summary>Nothing learned.</summary>
    public static ArticleLessons None { get; } = new([], [], []);
}

/// <summary>For whom somebody speaks.</summary>
/// <param name="Speaker">Canonical among all articles.</param>
/// <param name="Organisations">Canonical among all articles, the most often printed first.</param>
public sealed record SpeakerAffiliation(string Speaker, IReadOnlyList<string> Organisations);

/// <summary>That a name of this article stands for a name that another article prints.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">Canonical within this article ("Kam").</param>
/// <param name="Canonical">Canonical among all articles ("Stefanie Kam").</param>
/// <param name="Why">The reason in words.</param>
/// <param name="Confidence">How sure, 0 to 1.</param>
/// <param name="ToldBy">The article that prints the canonical name, and where it prints it; null when this article itself does too.</param>
public sealed record NameLesson(NameKind Kind, string Name, string Canonical, string Why, double Confidence, ToldByOtherArticle? ToldBy);

/// <summary>What was learned about a quote.</summary>
public sealed record QuoteLesson
{
    /// <summary>Which of the article's quotes, from 0.</summary>
    public required int Quote { get; init; }

    /// <summary>Which of the quote's content spans it is about: the first of them, from 0, and how many. A quotation that runs on may turn out to be two.</summary>
    public required (int First, int Count) Content { get; init; }

    /// <summary>The name shared by all printings; null when this is the only one.</summary>
    public string? Statement { get; init; }

    /// <summary>The speaker learned, canonical among all articles; null when none was.</summary>
    public string? Speaker { get; init; }

    /// <summary>What kind of speaker; null when none was learned.</summary>
    public NameKind? SpeakerKind { get; init; }

    /// <summary>The reason in words, or what speaks against the article's own reading; null when there is nothing to say.</summary>
    public string? Why { get; init; }

    /// <summary>How sure, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The printing that told the speaker; null when none was learned.</summary>
    public ToldByOtherArticle? ToldBy { get; init; }
}
