namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>What the term dictionary knows of a term: how frequent it is and where its postings are.</summary>
internal struct TermState
{
    /// <summary>In how many documents the term stands, deleted ones included.</summary>
    public int DocFreq;

    /// <summary>How often it stands there; -1 when the field has no frequencies.</summary>
    public long TotalTermFreq;

    /// <summary>Where in the .doc file the documents start; meaningless for a single document.</summary>
    public long DocStart;

    /// <summary>Where in the .pos file the positions start.</summary>
    public long PosStart;

    /// <summary>Where in the .pay file offsets and payloads start.</summary>
    public long PayStart;

    /// <summary>From <see cref="DocStart"/> to the skip list; -1 when there is none (128 documents or fewer).</summary>
    public long SkipOffset;

    /// <summary>From <see cref="PosStart"/> to the last, vInt-coded positions; -1 when there are 128 positions or fewer.</summary>
    public long LastPosOffset;

    /// <summary>The one document of a term that stands in only one; otherwise -1.</summary>
    public int SingletonDoc;
}
