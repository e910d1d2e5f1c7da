using SeedSearch.Lucene.Codec.Terms;

namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>A term in all segments of an index.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="DocFreq">In how many documents of the index it stands, deleted ones included.</param>
/// <param name="States">By segment; where it does not stand, the DocFreq is 0.</param>
internal sealed record TermEntry(string Field, long DocFreq, TermState[] States);
