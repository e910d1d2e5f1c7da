namespace SeedSearch.Enrichment.Tagging;

/// <summary>The features of each word of one sequence. Filled, decoded, cleared and filled again: it keeps its memory.</summary>
internal sealed class FeatureLattice
{
    private readonly List<uint> features = [];
    private readonly List<int> starts = [];
    private int[] sums = [];
    private object? summedBy;

    /// <summary>For who fills it: what is added here comes to the word with <see cref="AddBatch"/>.</summary>
    public FeatureBatch Batch { get; } = new();

    /// <summary>Number of words begun.</summary>
    public int Length => starts.Count;

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        features.Clear();
        starts.Clear();
        summedBy = null;
    }

    /// <summary>Opens the next word; what is added from now on is its features.</summary>
    public void BeginWord()
    {
        starts.Add(features.Count);
        summedBy = null;
    }

    /// <summary>Adds a feature of the word opened last. The same one twice counts twice.</summary>
    public void Add(uint feature)
    {
        features.Add(feature);
        summedBy = null;
    }

    /// <summary>Adds the features of <see cref="Batch"/>, which forgets them, to the word opened last.</summary>
    public void AddBatch()
    {
        features.AddRange(Batch.Take());
        summedBy = null;
    }

    /// <summary>The features of word <paramref name="index"/>, from 0.</summary>
    public ReadOnlySpan<uint> At(int index)
    {
        var start = starts[index];
        var end = index + 1 < starts.Count ? starts[index + 1] : features.Count;
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(features)[start..end];
    }

    /// <summary>Room for <paramref name="length"/> sums, kept until the features change: a tagger that asks again finds what it left.</summary>
    /// <param name="tagger">Who asks.</param>
    /// <param name="length">Number of sums, the same each time for one tagger and sequence.</param>
    /// <param name="isFilled">Whether the sums are those that <paramref name="tagger"/> left; else they are 0.</param>
    public Span<int> Sums(object tagger, int length, out bool isFilled)
    {
        isFilled = ReferenceEquals(summedBy, tagger);
        if (!isFilled)
        {
            summedBy = tagger;
            sums = sums.Length < length ? new int[length * 2] : sums;
            Array.Clear(sums, 0, length);
        }

        return sums.AsSpan(0, length);
    }
}
