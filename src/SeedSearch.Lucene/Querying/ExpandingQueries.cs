namespace SeedSearch.Lucene.Querying;

/// <summary>Documents with any term that starts so; each scores 1.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Prefix">Of the term as it stands in the index; the empty one stands for every term of the field.</param>
public sealed record PrefixQuery(string Field, string Prefix) : Query
{
    /// <inheritdoc/>
    public override string ToString() => $"{Field}:{Prefix}*";
}

/// <summary>Documents with any term that fits the pattern; each scores 1.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Pattern"><c>*</c> any run of characters, <c>?</c> any one character, <c>\</c> takes the next as it is.</param>
public sealed record WildcardQuery(string Field, string Pattern) : Query
{
    /// <inheritdoc/>
    public override string ToString() => $"{Field}:{Pattern}";
}

/// <summary>
/// Documents with a term that is at most so many edits away (a character put in, left out, changed, or two neighbours
/// swapped); the nearer the term, the higher it counts. The <paramref name="MaxExpansions"/> nearest terms are taken.
/// </summary>
/// <param name="Field">The field's name.</param>
/// <param name="Term">As it stands in the index: analysed already.</param>
/// <param name="MaxEdits">0 to 2.</param>
/// <param name="PrefixLength">How many characters at the start must be the same.</param>
/// <param name="MaxExpansions">At most so many terms; Lucene's default is 50.</param>
public sealed record FuzzyQuery(string Field, string Term, int MaxEdits = 2, int PrefixLength = 0, int MaxExpansions = 50) : Query
{
    /// <inheritdoc/>
    public override string ToString() => $"{Field}:{Term}~{MaxEdits}";
}
