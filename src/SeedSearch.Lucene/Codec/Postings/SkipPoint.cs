namespace SeedSearch.Lucene.Codec.Postings;

/// <summary>A place in a term's postings from which reading can go on.</summary>
internal struct SkipPoint
{
    /// <summary>The last document before the place.</summary>
    public int Doc;

    /// <summary>Where in the .doc file the next block starts.</summary>
    public long DocPlace;

    /// <summary>Where in the .pos file the block starts in which the next document's positions start.</summary>
    public long PosPlace;

    /// <summary>Where in the .pay file that block's offsets start.</summary>
    public long PayPlace;

    /// <summary>How many positions of that block belong to documents before.</summary>
    public int PosUsed;

    /// <summary>How many payload bytes of that block belong to documents before.</summary>
    public int PayloadUsed;
}
