namespace SeedSearch.Lucene.Codec.LiveDocs;

/// <summary>
/// The .del file (Lucene40): -2 (4 bytes), header, documents (4), live documents (4), a bit each, 8 a byte, lowest first; footer. Where few are
/// deleted Lucene writes after the header -1 (4 bytes), documents, live documents, then pairs of how many bytes further (vInt) and the
/// byte that is not all ones.
/// </summary>
internal static class LiveDocsFormat
{
    internal const string Extension = "del";
    internal const string Codec = "BitVector";

    /// <summary>With checksums: Lucene 4.8's.</summary>
    internal const int Version = 2;

    internal const int Start = -2;
    internal const int Gaps = -1;
}
