namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>What the terms file says of a field as a whole.</summary>
/// <param name="TermCount">Terms.</param>
/// <param name="Root">The root block's code.</param>
/// <param name="SumTotalTermFreq">All occurrences; -1 when the field has no frequencies.</param>
/// <param name="SumDocFreq">Pairs of term and document.</param>
/// <param name="DocCount">Documents with at least one term.</param>
internal sealed record TermsShape(long TermCount, byte[] Root, long SumTotalTermFreq, long SumDocFreq, int DocCount);
