namespace SeedSearch.Lucene.Codec.StoredFields;

/// <summary>
/// The stored fields (Lucene41). .fdt: header, chunk size, packing version (vInts), chunks; footer. A chunk: first document, count of documents
/// (vInts), each document's count of fields, then each one's length in bytes, as rows; the documents' bytes, LZ4. A row of one number
/// is that vInt; of equal ones 0 and the number; else the bits (vInt) and packed numbers. A field: number * 8 + kind
/// (vLong), then length and bytes, or 4 or 8 bytes.
/// .fdx: header, packing version (vInt), blocks of up to 1,024 chunks: their count, first document, mean documents a chunk, bits, packed
/// zig-zag differences from the mean; place of the first, mean bytes a chunk (vLongs), bits, packed differences; then count 0, size of
/// the .fdt file without its footer (vLong); footer.
/// </summary>
internal static class StoredFieldsFormat
{
    internal const string Extension = "fdt";
    internal const string IndexExtension = "fdx";
    internal const string Codec = "Lucene41StoredFieldsData";
    internal const string IndexCodec = "Lucene41StoredFieldsIndex";

    /// <summary>With checksums: Lucene 4.8's.</summary>
    internal const int Version = 2;

    internal const int ChunkSize = 16384;
    internal const int MostDocsAChunk = 128;
    internal const int ChunksABlock = 1024;
    internal const int KindBits = 3;
}
