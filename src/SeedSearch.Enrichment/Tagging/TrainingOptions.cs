namespace SeedSearch.Enrichment.Tagging;

/// <summary>How a tagger is trained. The same options and data give the same weights, bit for bit.</summary>
internal sealed record TrainingOptions
{
    /// <summary>Passes over the data.</summary>
    /// <value>1 or more; 10 by default.</value>
    public int Passes { get; init; } = 10;

    /// <summary>A feature seen at fewer words than this is left out.</summary>
    /// <value>1 or more; 2 by default.</value>
    public int LeastCount { get; init; } = 2;

    /// <summary>Features kept at most: those with the largest weights.</summary>
    /// <value>200,000 by default: about 2 MB packed.</value>
    public int MostFeatures { get; init; } = 200_000;

    /// <summary>Seed of the order in which sequences are seen.</summary>
    /// <value>1 by default.</value>
    public int Seed { get; init; } = 1;

    /// <summary>A right tag scores this much less while training for being right, so that it must win by a margin.</summary>
    /// <value>0 (plain perceptron) or more, in the weights' unit; 1 by default.</value>
    public float Margin { get; init; } = 1;

    /// <summary>Told after each pass: its number from 1, and the share of words whose tag was wrong.</summary>
    public Action<int, double>? Progress { get; init; }
}
