namespace SeedSearch.Lucene.Documents;

/// <summary>
/// A value to count and to filter by, written as Lucene's SortedSetDocValuesFacetField writes it: into the sorted-set doc values
/// and the terms of the field <see cref="IndexField"/>, spelled <c>dimension U+001F value</c>.
/// </summary>
/// <param name="Dimension">What kind of value it is: "speaker", "topic". Without U+001E and U+001F.</param>
/// <param name="Value">The value. Not empty, without U+001E and U+001F.</param>
public sealed record FacetField(string Dimension, string Value) : Field(IndexField)
{
    /// <summary>The field of the index in which all dimensions live.</summary>
    public const string IndexField = "$facets";

    /// <summary>Stands between dimension and value.</summary>
    public const char Separator = '\u001F';

    /// <summary>How the value is spelled in the index.</summary>
    public static string Spell(string dimension, string value) => string.Concat(dimension, "\u001F", value);
}
