using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Postings;

namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>The terms of one field of one segment.</summary>
internal sealed class TermDictionary
{
    internal FieldInfo Field => throw new NotImplementedException();

    internal long TermCount => throw new NotImplementedException();

    /// <summary>All occurrences; -1 when the field has no frequencies.</summary>
    internal long SumTotalTermFreq => throw new NotImplementedException();

    /// <summary>Postings, that is pairs of term and document.</summary>
    internal long SumDocFreq => throw new NotImplementedException();

    /// <summary>Documents with at least one term.</summary>
    internal int DocCount => throw new NotImplementedException();

    /// <summary>The files of this field's postings.</summary>
    internal PostingsFiles Files => throw new NotImplementedException();

    internal bool TryFind(ReadOnlySpan<byte> term, out TermState state) => throw new NotImplementedException();

    /// <summary>A cursor over the terms, in order; it stands before the first.</summary>
    internal TermCursor Cursor() => throw new NotImplementedException();

    /// <summary>The documents of a term, in order.</summary>
    internal PostingsCursor Postings(in TermState state) => throw new NotImplementedException();
}
