namespace SeedSearch.Enrichment.Names.Known;

/// <summary>An entry of organisations.yaml or people.yaml.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="OtherNames">Other spellings and short forms, as printed.</param>
/// <param name="Kind">What the name names.</param>
/// <param name="Gender">Of a person; unknown for all else.</param>
/// <param name="Near">The entry counts only in articles that hold one of these words; empty: everywhere.</param>
internal sealed record KnownName(string Name, IReadOnlyList<string> OtherNames, NameKind Kind, Gender Gender, IReadOnlyList<string> Near)
{
    /// <summary>Whether the name is an ordinary word or a place too: it counts only where the text reads as if the body is meant.</summary>
    public bool Ambiguous { get; init; }
}
