namespace SeedSearch.Enrichment.Tagging;

/// <summary>One sequence to learn from.</summary>
/// <param name="Features">The features of each word.</param>
/// <param name="Tags">The right tag of each word, as long as <paramref name="Features"/>.</param>
internal sealed record TrainingSequence(uint[][] Features, byte[] Tags)
{
    /// <summary>Copies a filled lattice.</summary>
    public static TrainingSequence From(FeatureLattice lattice, ReadOnlySpan<byte> tags)
    {
        var features = new uint[lattice.Length][];
        for (var i = 0; i < features.Length; i++)
        {
            features[i] = lattice.At(i).ToArray();
        }

        return new TrainingSequence(features, tags[..lattice.Length].ToArray());
    }
}
