using SeedSearch.Lucene.Documents;

namespace SeedSearch.Lucene.Codec.StoredFields;

/// <summary>Is shown the stored fields of a document, one by one.</summary>
internal interface IStoredFieldVisitor
{
    /// <summary>True to be shown the field's value.</summary>
    bool Wants(string field);

    /// <summary>Text and bytes; the bytes are valid during the call only.</summary>
    void Bytes(string field, StoredKind kind, ReadOnlySpan<byte> value);

    /// <summary>A number.</summary>
    void Number(string field, StoredValue value);
}
