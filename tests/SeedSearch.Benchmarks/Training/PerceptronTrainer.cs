using SeedSearch.Enrichment.Grammar;

namespace SeedSearch.Benchmarks.Training;

/// <summary>Learns a linear model over hashed features, mistake by mistake, and keeps the average of all its states.</summary>
internal sealed class PerceptronTrainer(int rowBits, int columns)
{
    private readonly int shift = 32 - rowBits;
    private readonly int[] weights = new int[columns << rowBits];
    private readonly long[] sums = new long[columns << rowBits];
    private readonly int[] changed = new int[columns << rowBits];
    private int clock;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores[..columns].Clear();
        foreach (var feature in features)
        {
            var row = weights.AsSpan((int)(feature >> shift) * columns, columns);
            for (var c = 0; c < columns; c++)
            {
                scores[c] += row[c];
            }
        }
    }

    public void Tick() => clock++;

    public void Add(ReadOnlySpan<uint> features, int column, int step)
    {
        foreach (var feature in features)
        {
            var cell = ((int)(feature >> shift) * columns) + column;
            sums[cell] += (long)weights[cell] * (clock - changed[cell]);
            changed[cell] = clock;
            weights[cell] += step;
        }
    }

    /// <summary>The averaged model in signed bytes.</summary>
    public HashedWeights Average()
    {
        var average = new float[weights.Length];
        for (var i = 0; i < average.Length; i++)
        {
            average[i] = (sums[i] + ((long)weights[i] * (clock - changed[i]))) / (float)Math.Max(1, clock);
        }

        return HashedWeights.Of(average, rowBits, columns);
    }
}
