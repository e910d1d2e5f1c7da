namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>Bytes a document, as they are kept in a file.</summary>
internal sealed class BinaryColumn(PlainBytes bytes, ExistsBits exists) : BinaryDocValues
{
    internal override ReadOnlySpan<byte> Get(int doc) => bytes[doc];

    internal override bool Exists(int doc) => exists[doc];
}
