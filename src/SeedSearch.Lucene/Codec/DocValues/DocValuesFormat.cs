namespace SeedSearch.Lucene.Codec.DocValues;

/// <summary>
/// The doc values (Lucene45). .dvm: header, then a field each: number (vInt), kind (1 byte), entry; at last -1 (vInt); footer. .dvd: header,
/// data, footer. Entries:
/// numbers: encoding (vInt), place of the bits that say who has one (8 bytes, -1: all have), packing version, place (8), count (vLong),
/// block size (vInt); then for a common divisor: least value, divisor (8 each); for a table: size (vInt), values (8 each).
/// bytes: encoding (vInt), place of the bits (8), least and greatest length (vInts), count (vLong), place (8); then unless all lengths are
/// equal: for plain: place of the ends (8), packing version, block size; for shared prefixes: interval (vInt), place of the addresses (8),
/// packing version, block size.
/// sorted: number, kind, entry of the values as bytes; number, kind, entry of the ordinals as numbers.
/// sorted set: encoding (vInt): 1: as sorted, for no document has more than one; 0: as sorted, with one more entry of numbers: where each
/// document's ordinals end, monotonic.
/// </summary>
internal static class DocValuesFormat
{
    internal const string Name = "Lucene45";
    internal const string Suffix = "Lucene45_0";
    internal const string Extension = "dvd";
    internal const string MetaExtension = "dvm";
    internal const string Codec = "Lucene45DocValuesData";
    internal const string MetaCodec = "Lucene45ValuesMetadata";

    /// <summary>With checksums: Lucene 4.8's.</summary>
    internal const int Version = 2;

    internal const byte Numeric = 0;
    internal const byte Binary = 1;
    internal const byte Sorted = 2;
    internal const byte SortedSet = 3;

    internal const int Differences = 0;
    internal const int Divided = 1;
    internal const int Table = 2;

    internal const int FixedLength = 0;
    internal const int AnyLength = 1;
    internal const int SharedPrefixes = 2;

    internal const int WithAddresses = 0;
    internal const int SingleValued = 1;

    /// <summary>Every so many values one is written whole.</summary>
    internal const int Interval = 16;

    /// <summary>More different numbers than that are not put into a table.</summary>
    internal const int LargestTable = 256;
}
