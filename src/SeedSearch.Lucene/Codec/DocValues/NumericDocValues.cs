namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>A number a document.</summary>
internal abstract class NumericDocValues
{
    /// <summary>The document's number; 0 when it has none.</summary>
    internal abstract long Get(int doc);

    internal abstract bool Exists(int doc);
}
