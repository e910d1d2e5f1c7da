namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>One value a document, out of a dictionary.</summary>
internal sealed class SortedDocValues(ValueDictionary values, LongValues ordinals)
{
    internal ValueDictionary Values { get; } = values;

    /// <summary>By document: the ordinal of its value, -1 when it has none.</summary>
    internal LongValues Ordinals { get; } = ordinals;
}
