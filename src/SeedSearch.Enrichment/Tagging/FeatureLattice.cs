namespace SeedSearch.Enrichment.Tagging;

/// <summary>The features of each word of one sequence. Filled, decoded, cleared and filled again: it keeps its memory.</summary>
internal sealed class FeatureLattice
{
    private readonly List<uint> features = [];
    private readonly List<int> starts = [];

    /// <summary>Number of words begun.</summary>
    public int Length => starts.Count;

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        features.Clear();
        starts.Clear();
    }

    /// <summary>Opens the next word; what is added from now on is its features.</summary>
    public void BeginWord() => starts.Add(features.Count);

    /// <summary>Adds a feature of the word opened last. The same one twice counts twice.</summary>
    public void Add(uint feature) => features.Add(feature);

    /// <summary>The features of word <paramref name="index"/>, from 0.</summary>
    public ReadOnlySpan<uint> At(int index)
    {
        var start = starts[index];
        var end = index + 1 < starts.Count ? starts[index + 1] : features.Count;
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(features)[start..end];
    }
}
