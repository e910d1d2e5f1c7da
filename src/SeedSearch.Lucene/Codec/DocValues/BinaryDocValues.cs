namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Bytes a document.</summary>
internal abstract class BinaryDocValues
{
    /// <summary>The document's bytes; none when it has no value. Valid as long as the segment's reader.</summary>
    internal abstract ReadOnlySpan<byte> Get(int doc);

    internal abstract bool Exists(int doc);
}
