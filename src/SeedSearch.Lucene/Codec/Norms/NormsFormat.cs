namespace SeedSearch.Lucene.Codec.Norms;

/// <summary>
/// The norms (Lucene42): a number a document for each field that has them. .nvm: header, then a field each: number (vInt), kind of
/// entry (1 byte: 0 numbers), place in .nvd (8 bytes), encoding (1 byte), packing version (vInt, unless plain); at last -1 (vInt); footer.
/// .nvd: header, data, footer. Encodings: 0 blocks of differences, 1 table, 2 plain bytes, 3 blocks of quotients by a common divisor.
/// </summary>
internal static class NormsFormat
{
    internal const string Extension = "nvd";
    internal const string MetaExtension = "nvm";
    internal const string Codec = "Lucene41NormsData";
    internal const string MetaCodec = "Lucene41NormsMetadata";

    /// <summary>With checksums: Lucene 4.8's.</summary>
    internal const int Version = 2;

    internal const int Numbers = 0;
    internal const byte Differences = 0;
    internal const byte Table = 1;
    internal const byte Plain = 2;
    internal const byte Divided = 3;
}
