using SeedSearch.Text;

namespace SeedSearch.Enrichment.Names;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A body that can act or speak: a company, ministry, newspaper, party, court.</summary>
    Organisation,

    /// <summary>A country, town, region or building.</summary>
    Place,

    /// <summary>Anything else with a name: an event, a law, a work.</summary>
    Other,
}

/// <summary>A name as printed, and whom it stands for.</summary>
/// <param name="Span">The name's place, without title or article.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The canonical name ("Stefanie Kam" for "Kam").</param>
/// <param name="Why">The reason in words.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record NameMention(TextSpan Span, NameKind Kind, string Name, string Why, double Confidence);

/// <summary>That a person is printed to speak for, or belong to, a body.</summary>
/// <param name="Person">The person's canonical name.</param>
/// <param name="Organisation">The organisation's canonical name.</param>
/// <param name="Title">The title as printed ("the East Asia research director"), or null.</param>
/// <param name="Span">Where it is printed: title and organisation.</param>
public sealed record Affiliation(string Person, string Organisation, string? Title, TextSpan Span);
