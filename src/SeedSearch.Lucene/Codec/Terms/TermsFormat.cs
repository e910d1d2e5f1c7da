namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>
/// The terms files (BlockTree). .tim: header, header of the postings' part, block size (vInt 128), blocks, then the fields: count
/// (vInt) and for each: number, term count, root code, sum of frequencies (unless documents only), sum of document counts, documents,
/// numbers a term (1: .doc; 2: and .pos; 3: and .pay); place of the fields (8 bytes); footer.
/// A block: entries * 2 + 1 if it is the last of its floor (vInt), length of suffixes * 2 + 1 if it has terms only (vInt), suffixes,
/// length and bytes of the statistics, length and bytes of the places. A suffix: its length (times 2, plus 1 for a block, unless there are
/// terms only), bytes; for a block how far back it starts.
/// .tip: header, an FST a field from prefixes to block codes, the places where they start (vLong), place of those (8 bytes); footer.
/// A block code: place * 4 + 2 if it has terms + 1 if floors follow; then their count (vInt), and for each its first byte and its
/// distance * 2 + 1 if it has terms (vLong).
/// </summary>
internal static class TermsFormat
{
    internal const string Extension = "tim";
    internal const string IndexExtension = "tip";
    internal const string Codec = "BLOCK_TREE_TERMS_DICT";
    internal const string IndexCodec = "BLOCK_TREE_TERMS_INDEX";

    /// <summary>With checksums: Lucene 4.8's.</summary>
    internal const int Version = 3;

    /// <summary>Lucene 4.10's: a field ends with its least and its greatest term (length and bytes).</summary>
    internal const int LaterVersion = 4;

    internal const int LeastEntries = 25;
    internal const int MostEntries = 48;
    internal const int FlagHasTerms = 2;
    internal const int FlagIsFloor = 1;
    internal const int FlagBits = 2;

    /// <summary>Bytes a term may have.</summary>
    internal const int LongestTerm = 32766;
}
