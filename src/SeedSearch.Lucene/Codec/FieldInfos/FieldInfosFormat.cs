namespace SeedSearch.Lucene.Codec.FieldInfos;

/// <summary>
/// The .fnm file: header, field count (vInt), then a field each: name (text), number (vInt), flags (1 byte), norms kind and doc
/// values kind (4 bits each), doc-values generation (8 bytes), attributes (count of 4 bytes, pairs of texts); footer.
/// </summary>
internal static class FieldInfosFormat
{
    internal const string Extension = "fnm";
    internal const string Codec = "Lucene46FieldInfos";
    internal const int Version = 1;

    /// <summary>Lucene 4.9's and 4.10's: the same, unless a field has sets of numbers, which are not understood here.</summary>
    internal const int LaterVersion = 2;

    internal const byte Indexed = 0x01;
    internal const byte Vectors = 0x02;
    internal const byte Offsets = 0x04;
    internal const byte OmitNorms = 0x10;
    internal const byte Payloads = 0x20;
    internal const byte OmitFreqsAndPositions = 0x40;
    internal const byte OmitPositions = 0x80;
    internal const byte AllFlags = 0xF7;

    /// <summary>The highest number of doc-values and norms kinds: sorted set.</summary>
    internal const int HighestKind = 4;

    internal const string PostingsFormat = "PerFieldPostingsFormat.format";
    internal const string PostingsSuffix = "PerFieldPostingsFormat.suffix";
    internal const string DocValuesFormat = "PerFieldDocValuesFormat.format";
    internal const string DocValuesSuffix = "PerFieldDocValuesFormat.suffix";
}
