namespace SeedSearch.Lucene.Codec.Segments;

/// <summary>
/// The file segments_N: header, version of the list (8 bytes), next segment's number (4), segment count (4); then a segment each:
/// name and codec (texts), generation of deletes (8, -1: none) and their count (4), generation of field infos (8, -1), and of the
/// doc values (8, from version 3 on), update files: version 2: count (4) of generation (8) with a set of texts; version 3: a set of
/// texts, then count (4) of field number (4) with a set of texts; at last user data (count of 4 bytes, pairs of texts); footer.
/// The file segments.gen: -3 (4 bytes), the generation twice (8 each); footer. It is a hint only.
/// </summary>
internal static class CommitFormat
{
    internal const string Codec = "segments";

    /// <summary>Lucene 4.8's; written here.</summary>
    internal const int Version48 = 2;

    /// <summary>Lucene 4.9's and 4.10's.</summary>
    internal const int Version49 = 3;

    internal const string SegmentCodec = "Lucene46";

    /// <summary>What segments.gen starts with: its format with a checksum.</summary>
    internal const int GenerationVersion = -3;
}
