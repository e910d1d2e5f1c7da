namespace SeedSearch.Lucene.Codec.StoredFields;

/// <summary>Reads the stored fields of a segment. Safe to share between threads.</summary>
internal sealed class StoredFieldsReader
{
    /// <summary>Shows the stored fields of a document, in the order they were written.</summary>
    internal void Visit(int doc, IStoredFieldVisitor visitor) => throw new NotImplementedException();
}
