using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>As much of an article as other articles can learn from or be told about: small enough to keep for every article.</summary>
public sealed record ArticleDigest
{
    /// <summary>The article's id.</summary>
    public required string Id { get; init; }

    /// <summary>The day of printing, or null.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The people it names, in order of their first mention.</summary>
    public required IReadOnlyList<DigestPerson> People { get; init; }

    /// <summary>Its organisations and other names but places, by canonical name, with the acronyms printed for them.</summary>
    public required IReadOnlyList<DigestName> Names { get; init; }

    /// <summary>For whom its people are printed to speak, each pair once.</summary>
    public required IReadOnlyList<DigestAffiliation> Affiliations { get; init; }

    /// <summary>What was said, in the quotes' order: a statement for each quote, or, where a quotation runs on over sentences, for each sentence.</summary>
    public required IReadOnlyList<DigestStatement> Statements { get; init; }
}

/// <summary>A person as an article names them.</summary>
/// <param name="Name">Canonical within the article; of a speaker whom no name was found for, the source as printed ("Ms Kam").</param>
/// <param name="Gender">He or she, as far as the article tells.</param>
/// <param name="First">The place of the first mention that prints the whole canonical name, else of the first mention.</param>
/// <param name="Mentions">How often.</param>
/// <param name="ShortForms">Single words printed for the person ("Xi"), other than the canonical name.</param>
/// <param name="Titles">Titles as printed, in small letters, without article ("chinese president").</param>
public sealed record DigestPerson(string Name, Gender Gender, TextSpan First, int Mentions, IReadOnlyList<string> ShortForms, IReadOnlyList<string> Titles);

/// <summary>A body or thing that an article names.</summary>
/// <param name="Name">Canonical within the article.</param>
/// <param name="Kind">Organisation or other.</param>
/// <param name="First">The place of its first mention.</param>
/// <param name="Acronyms">Words in capitals printed for it ("RSIS"), other than the canonical name.</param>
public sealed record DigestName(string Name, NameKind Kind, TextSpan First, IReadOnlyList<string> Acronyms);

/// <summary>That a person speaks for a body.</summary>
/// <param name="Person">Canonical within the article.</param>
/// <param name="Organisation">Canonical within the article.</param>
public sealed record DigestAffiliation(string Person, string Organisation);

/// <summary>What a quote says, as numbers that can be compared.</summary>
public sealed record DigestStatement
{
    /// <summary>The quote's number in the article, from 0.</summary>
    public required int Quote { get; init; }

    /// <summary>Which of the quote's content spans make it up: the first of them, from 0, and how many.</summary>
    public required (int First, int Count) Content { get; init; }

    /// <summary>From the content's first character to its last.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number of the sentence in which the content starts.</summary>
    public required int Sentence { get; init; }

    /// <summary>How it is printed.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>Whom the article's own reading takes for the speaker, or null.</summary>
    public required string? Speaker { get; init; }

    /// <summary>What the speaker is, or null.</summary>
    public required NameKind? SpeakerKind { get; init; }

    /// <summary>By what the article's own reading told the speaker.</summary>
    public required SpeakerFoundBy FoundBy { get; init; }

    /// <summary>The source as printed, in small letters, without article; empty when there is none.</summary>
    public required string Source { get; init; }

    /// <summary>How sure the article's own reading is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The words said, in order: hashes of <see cref="StatementWords"/>.</summary>
    public required IReadOnlyList<uint> Words { get; init; }
}
