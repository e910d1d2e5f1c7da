namespace SeedSearch.Lucene.Codec.Compound;

/// <summary>
/// Several files in one. .cfe: header, count (vInt), then a file each: its name without the segment's (text), place and length (8 bytes each);
/// footer. .cfs: header, the files, footer.
/// </summary>
internal static class CompoundFormat
{
    internal const string Extension = "cfs";
    internal const string EntriesExtension = "cfe";
    internal const string Codec = "CompoundFileWriterData";
    internal const string EntriesCodec = "CompoundFileWriterEntries";

    /// <summary>With checksums: Lucene 4.8's.</summary>
    internal const int Version = 1;
}
