namespace SeedSearch.Lucene.Querying;

/// <summary>A word of a phrase and where it stands in it.</summary>
/// <param name="Term">As it stands in the index: analysed already.</param>
/// <param name="Position">From 0; a gap in the positions stands for words that may be any (stop words).</param>
public readonly record struct PhraseTerm(string Term, int Position);

/// <summary>Documents in which the terms stand in their order, ranked by BM25 with the number of phrases as frequency.</summary>
/// <param name="Field">The field's name; it must have been indexed with positions.</param>
/// <param name="Terms">One or more.</param>
/// <param name="Slop">By how many positions in all the words may be moved; 0 for the exact phrase, 2 lets neighbours swap.</param>
public sealed record PhraseQuery(string Field, IReadOnlyList<PhraseTerm> Terms, int Slop = 0) : Query
{
    /// <summary>The exact phrase of neighbouring <paramref name="terms"/>.</summary>
    public static PhraseQuery Of(string field, params IReadOnlyList<string> terms) =>
        new(field, [.. terms.Select((term, position) => new PhraseTerm(term, position))]);

    /// <inheritdoc/>
    public bool Equals(PhraseQuery? other) =>
        other is not null && Field == other.Field && Slop == other.Slop && Terms.SequenceEqual(other.Terms);

    /// <inheritdoc/>
    public override int GetHashCode() => Terms.Aggregate(HashCode.Combine(Field, Slop), HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString()
    {
        var words = new List<string>();
        foreach (var (term, position) in Terms)
        {
            while (words.Count < position) words.Add("?");
            words.Add(term);
        }

        return $"{Field}:\"{string.Join(' ', words)}\"{(Slop > 0 ? $"~{Slop}" : "")}";
    }
}
