namespace SeedSearch.Enrichment.Quotes.Finding;

/// <summary>A stretch of word numbers; End is exclusive.</summary>
internal readonly record struct WordRange(int From, int To)
{
    public int Length => To - From;

    public bool Contains(int word) => word >= From && word < To;
}

/// <summary>A cue with its source and content, before anybody asked who the source is.</summary>
internal sealed class Attribution
{
    /// <summary>Empty when the statement stands alone.</summary>
    public required WordRange Cue { get; init; }

    /// <summary>The words that name the source, in order; may be empty.</summary>
    public required List<WordRange> Source { get; init; }

    /// <summary>In order, not overlapping; marks at the edges may or may not be inside.</summary>
    public required List<WordRange> Content { get; init; }

    /// <summary>0 to 1: how sure the models are that this is an attribution with this source and content.</summary>
    public double Confidence { get; set; }

    /// <summary>Whether the content was found in sentences beyond the cue's own, because the quotation goes on there.</summary>
    public bool RunsOn { get; set; }

    /// <summary>Whether it was found in a headline by its form alone: then the source must be a name.</summary>
    public bool IsHeadline { get; init; }
}
