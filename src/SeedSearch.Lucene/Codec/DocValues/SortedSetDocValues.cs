namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>A set of values a document, out of a dictionary. Document d's ordinals, ascending, are <c>Ordinals[Start(d)..End(d)]</c>.</summary>
internal abstract class SortedSetDocValues
{
    internal abstract ValueDictionary Values { get; }

    /// <summary>The ordinals of all documents, one document after the other.</summary>
    internal abstract LongValues Ordinals { get; }

    /// <summary>Where in <see cref="Ordinals"/> the document's start.</summary>
    internal abstract long Start(int doc);

    /// <summary>Where in <see cref="Ordinals"/> the document's end, exclusive.</summary>
    internal abstract long End(int doc);
}
