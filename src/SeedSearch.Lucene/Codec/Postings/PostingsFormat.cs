namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>
/// The postings files (Lucene41). .doc: header, packing version (vInt), for each count of bits from 1 to 32 how it is packed (vInt:
/// format * 32 + bits - 1); then a term after the other: blocks of 128 document gaps and of 128 frequencies, the rest as vInts (gap
/// * 2 + 1 for frequency 1, otherwise gap * 2 and the frequency), skip list. .pos: blocks of 128 position gaps, the rest as vInts.
/// .pay: with each position block the payloads' lengths as a block, their bytes (count as vInt), and the offsets' gaps and lengths as
/// blocks; the rest of them stands in .pos. A block: bits (1 byte) and
/// packed numbers; 0 bits: all are equal, the number follows as vInt.
/// </summary>
internal static class PostingsFormat
{
    internal const string Name = "Lucene41";
    internal const string Suffix = "Lucene41_0";
    internal const string DocExtension = "doc";
    internal const string PosExtension = "pos";
    internal const string PayExtension = "pay";
    internal const string DocCodec = "Lucene41PostingsWriterDoc";
    internal const string PosCodec = "Lucene41PostingsWriterPos";
    internal const string PayCodec = "Lucene41PostingsWriterPay";

    /// <summary>The terms' part of the format, named in the header of the terms file.</summary>
    internal const string TermsCodec = "Lucene41PostingsWriterTerms";

    /// <summary>With checksums: Lucene 4.8's.</summary>
    internal const int Version = 2;

    /// <summary>Numbers a block.</summary>
    internal const int BlockSize = 128;

    /// <summary>A skip entry of one level for every 8 of the level below.</summary>
    internal const int SkipMultiplier = 8;

    internal const int MaxSkipLevels = 10;

    /// <summary>Skip levels of a term in so many documents.</summary>
    internal static int SkipLevels(int docs)
    {
        if (docs <= BlockSize) return 1;
        var levels = 1;
        for (var blocks = docs / BlockSize; blocks >= SkipMultiplier; blocks /= SkipMultiplier) levels++;
        return Math.Min(levels, MaxSkipLevels);
    }
}
