namespace SeedSearch.Lucene.Documents;

/// <summary>How much the postings of a field tell; each level includes the one before.</summary>
public enum IndexOptions
{
    /// <summary>The field has no terms.</summary>
    None,

    /// <summary>In which documents a term stands.</summary>
    Docs,

    /// <summary>And how often in each.</summary>
    DocsAndFreqs,

    /// <summary>And at which positions.</summary>
    DocsFreqsAndPositions,

    /// <summary>And where in the text, in UTF-16 code units.</summary>
    DocsFreqsPositionsAndOffsets,
}
