using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Reading;

/// <summary>A whole article, to be read.</summary>
public sealed record ArticleView
{
    /// <summary>Headline, outlet, date, source file.</summary>
    public required ArticleSummary Summary { get; init; }

    /// <summary>Every sentence in order, page furniture too.</summary>
    public required IReadOnlyList<ReadingSentence> Sentences { get; init; }

    /// <summary>Speakers of this article with the number of their sentences, most first.</summary>
    public required IReadOnlyList<FacetValue> Speakers { get; init; }

    /// <summary>Organisations of this article, most first.</summary>
    public required IReadOnlyList<FacetValue> Organisations { get; init; }

    /// <summary>Topics of this article, best first.</summary>
    public required IReadOnlyList<FacetValue> Topics { get; init; }
}

/// <summary>A sentence of an article, with the query's matches marked.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Fragments">Its text in pieces.</param>
public sealed record ReadingSentence(SentenceView Sentence, IReadOnlyList<Fragment> Fragments);

/// <summary>One sentence's own page.</summary>
public sealed record SentencePage
{
    /// <summary>The sentence, as it is or as it was.</summary>
    public required SentenceView Sentence { get; init; }

    /// <summary>Up to three sentences before it, in order.</summary>
    public required IReadOnlyList<SentenceView> Before { get; init; }

    /// <summary>Up to three sentences after it, in order.</summary>
    public required IReadOnlyList<SentenceView> After { get; init; }

    /// <summary>Every printing of its statements, by date, itself included; empty when printed once.</summary>
    public required IReadOnlyList<Printing> Printings { get; init; }

    /// <summary>Sentences that say something like it in other words, the most alike first; at most five, printings of it left out.</summary>
    public IReadOnlyList<SentenceView> Similar { get; init; } = [];
}

/// <summary>One printing of a statement.</summary>
/// <param name="Sentence">The sentence that prints it.</param>
/// <param name="Fragments">Its text; pieces that differ from the first printing are marked.</param>
/// <param name="NamedSpeaker">Whom this article itself names, or null.</param>
/// <param name="Likeness">How alike to the first printing, 0 to 1.</param>
public sealed record Printing(SentenceView Sentence, IReadOnlyList<Fragment> Fragments, string? NamedSpeaker, double Likeness);

/// <summary>A speaker, organisation or topic's own page.</summary>
public sealed record SubjectView
{
    /// <summary>Which facet the subject is a value of: speaker, organisation or topic.</summary>
    public required Facet Facet { get; init; }

    /// <summary>The canonical name, or a topic's path.</summary>
    public required string Name { get; init; }

    /// <summary>Titles and organisations as printed, most often printed first.</summary>
    public required IReadOnlyList<FacetValue> Descriptions { get; init; }

    /// <summary>Other names under which it is printed.</summary>
    public required IReadOnlyList<FacetValue> PrintedAs { get; init; }

    /// <summary>Everything said by it, or about it, in date order: one page.</summary>
    public required SearchPage Statements { get; init; }
}

/// <summary>A value in an A to Z list.</summary>
/// <param name="Value">Canonical name or topic path.</param>
/// <param name="Sentences">In how many sentences.</param>
public sealed record ListedValue(string Value, long Sentences);
