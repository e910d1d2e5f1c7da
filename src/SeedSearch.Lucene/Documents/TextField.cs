namespace SeedSearch.Lucene.Documents;

/// <summary>Text that an analyzer cuts into terms with positions.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Text">The text to analyse.</param>
/// <param name="Stored">True to keep the text itself, so that it can be shown.</param>
/// <param name="WithOffsets">True to write each term's place in the text (UTF-16 code units) into the postings.</param>
public sealed record TextField(string Name, string Text, bool Stored = false, bool WithOffsets = false) : Field(Name)
{
    /// <summary>False to leave out the byte that tells BM25 the field's length.</summary>
    /// <value>True unless set.</value>
    public bool WithNorms { get; init; } = true;

    /// <summary>False to index only in which documents a term stands and how often; phrases then find nothing.</summary>
    /// <value>True unless set.</value>
    public bool WithPositions { get; init; } = true;
}
