namespace SeedSearch.Enrichment.Tagging;

/// <summary>The weights of all learned features, found by the features' hashes and added up. Immutable.</summary>
/// <remarks>
/// A word has some fifty features, each somewhere else in many megabytes: what counts is how often memory is waited for, so that most of those never learned are left out first.
/// Adding is done side by side in whole-number vectors, which run on every processor; where there are no wide registers the run time adds one by one, with the same sums.
/// </remarks>
internal abstract class FeatureRows(TaggerWeights weights)
{
    /// <summary>Features that are looked up at once; as many weights of 127 still fit 16 bits together.</summary>
    protected const int Most = 64;

    private readonly KnownFeatures known = new(weights.Features);

    /// <summary>Few tags go with their feature into one word of memory; many have a row of their own.</summary>
    public static FeatureRows Of(TaggerWeights weights) => weights.Tags.Count <= NarrowRows.MostTags ? new NarrowRows(weights) : new WideRows(weights);

    /// <summary>Adds the weights of all <paramref name="features"/> to <paramref name="sums"/>, one a tag; a feature never learned adds nothing.</summary>
    public void Add(ReadOnlySpan<uint> features, Span<int> sums)
    {
        Span<uint> some = stackalloc uint[Most];
        for (; features.Length > Most; features = features[Most..])
        {
            AddSome(some[..known.Pick(features[..Most], some)], sums);
        }

        AddSome(some[..known.Pick(features, some)], sums);
    }

    /// <summary>The weight of <paramref name="feature"/> for <paramref name="tag"/>; 0 for a feature never learned.</summary>
    public abstract int Weight(uint feature, int tag);

    /// <summary>As <see cref="Add"/>, of at most <see cref="Most"/> features, most of which were learned.</summary>
    protected abstract void AddSome(ReadOnlySpan<uint> features, Span<int> sums);
}
