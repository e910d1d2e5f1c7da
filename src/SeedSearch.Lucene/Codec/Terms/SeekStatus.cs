namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>Where a search among sorted terms ended.</summary>
internal enum SeekStatus
{
    /// <summary>At the term itself.</summary>
    Found,

    /// <summary>At the next term after it.</summary>
    Next,

    /// <summary>Behind the last term.</summary>
    End,
}
