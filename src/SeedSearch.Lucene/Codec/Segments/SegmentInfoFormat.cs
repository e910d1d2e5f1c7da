namespace SeedSearch.Lucene.Codec.Segments;

/// <summary>
/// The .si file: header, Lucene's version (text), document count (4 bytes), compound (1 byte: 1 yes, 255 no), diagnostics (count of 4
/// bytes, pairs of texts), files (count of 4 bytes, texts); footer.
/// </summary>
internal static class SegmentInfoFormat
{
    internal const string Extension = "si";
    internal const string Codec = "Lucene46SegmentInfo";
    internal const int Version = 1;
    internal const string LuceneVersion = "4.8";
    internal const byte Yes = 1;
    internal const byte No = 255;
}
