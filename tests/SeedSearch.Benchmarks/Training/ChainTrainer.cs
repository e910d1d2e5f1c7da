using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Training;

/// <summary>How a conditional random field is trained.</summary>
internal sealed record ChainOptions
{
    /// <summary>Passes over the data.</summary>
    public int Passes { get; init; } = 8;

    /// <summary>A feature seen at fewer words than this is left out.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>Rows kept at most: those with the largest weights.</summary>
    public int MostFeatures { get; init; } = 300_000;

    /// <summary>AdaGrad's step.</summary>
    public float Rate { get; init; } = 0.05f;

    /// <summary>How hard large weights are pulled to zero, per use of a feature.</summary>
    public float Decay { get; init; } = 3e-3f;
}

/// <summary>Learns a tagger's weights as a conditional random field (Lafferty et al. 2001) by AdaGrad: its scores are logarithms of odds.</summary>
internal sealed class ChainTrainer(TagSet tags, ChainOptions options)
{
    private const float Impossible = -1e6f;
    private readonly int count = tags.Count;
    private float[] weights = [];
    private float[] squares = [];
    private int rows;

    public TaggerWeights Train(IReadOnlyList<TrainingSequence> sequences)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in sequences.SelectMany(s => s.Features).SelectMany(f => f))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        var features = counts.Where(c => c.Value >= options.LeastCount).Select(c => c.Key).Order().ToArray();
        var rowOf = new Dictionary<uint, int>(features.Length);
        foreach (var feature in features)
        {
            rowOf.Add(feature, rowOf.Count);
        }

        rows = features.Length;
        weights = new float[(rows + count + 1) * count];
        squares = new float[weights.Length];
        var data = sequences.Select(s => s.Features.Select(f => f.Where(rowOf.ContainsKey).Select(x => rowOf[x]).ToArray()).ToArray()).ToArray();
        var order = Enumerable.Range(0, data.Length).ToArray();
        var random = new Random(1);
        for (var pass = 0; pass < options.Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                Learn(data[i], sequences[i].Tags);
            }
        }

        return Quantised(features);
    }

    private void Learn(int[][] data, byte[] gold)
    {
        var length = data.Length;
        if (length == 0)
        {
            return;
        }

        var emit = new float[length * count];
        for (var i = 0; i < length; i++)
        {
            var here = emit.AsSpan(i * count, count);
            foreach (var row in data[i])
            {
                var values = weights.AsSpan(row * count, count);
                for (var t = 0; t < values.Length; t++)
                {
                    here[t] += values[t];
                }
            }
        }

        var (forward, backward) = (new float[length * count], new float[length * count]);
        var start = rows * count;
        var buffer = new float[count];
        for (var t = 0; t < count; t++)
        {
            forward[t] = emit[t] + (tags.MayStart(t) ? weights[start + t] : Impossible);
            backward[((length - 1) * count) + t] = tags.MayEnd(t) ? 0 : Impossible;
        }

        for (var i = 1; i < length; i++)
        {
            for (var t = 0; t < count; t++)
            {
                for (var f = 0; f < count; f++)
                {
                    buffer[f] = forward[((i - 1) * count) + f] + Step(f, t);
                }

                forward[(i * count) + t] = LogSum(buffer) + emit[(i * count) + t];
            }
        }

        for (var i = length - 2; i >= 0; i--)
        {
            for (var f = 0; f < count; f++)
            {
                for (var t = 0; t < count; t++)
                {
                    buffer[t] = Step(f, t) + emit[((i + 1) * count) + t] + backward[((i + 1) * count) + t];
                }

                backward[(i * count) + f] = LogSum(buffer);
            }
        }

        for (var t = 0; t < count; t++)
        {
            buffer[t] = forward[((length - 1) * count) + t] + backward[((length - 1) * count) + t];
        }

        var total = LogSum(buffer);
        Span<float> gradient = stackalloc float[count];
        for (var i = 0; i < length; i++)
        {
            for (var t = 0; t < count; t++)
            {
                gradient[t] = (t == gold[i] ? 1 : 0) - MathF.Exp(forward[(i * count) + t] + backward[(i * count) + t] - total);
            }

            var small = true;
            foreach (var g in gradient)
            {
                small &= Math.Abs(g) < 1e-3f;
            }

            if (!small)
            {
                foreach (var row in data[i])
                {
                    Move(row * count, gradient);
                }

                if (i == 0)
                {
                    Move(start, gradient);
                }
            }

            if (i > 0)
            {
                for (var f = 0; f < count; f++)
                {
                    for (var t = 0; t < count; t++)
                    {
                        var p = MathF.Exp(forward[((i - 1) * count) + f] + Step(f, t) + emit[(i * count) + t] + backward[(i * count) + t] - total);
                        gradient[t] = (f == gold[i - 1] && t == gold[i] ? 1 : 0) - p;
                    }

                    Move((rows + 1 + f) * count, gradient);
                }
            }
        }
    }

    private float Step(int from, int to) => tags.MayFollow(from, to) ? weights[((rows + 1 + from) * count) + to] : Impossible;

    private void Move(int cell, ReadOnlySpan<float> gradient)
    {
        foreach (var raw in gradient)
        {
            var g = raw - (options.Decay * weights[cell]);
            squares[cell] += g * g;
            weights[cell] += options.Rate * g / MathF.Sqrt(squares[cell] + 1e-2f);
            cell++;
        }
    }

    private static float LogSum(float[] values)
    {
        var top = values[0];
        foreach (var v in values)
        {
            top = Math.Max(top, v);
        }

        var sum = 0f;
        foreach (var v in values)
        {
            sum += MathF.Exp(v - top);
        }

        return top + MathF.Log(sum);
    }

    private TaggerWeights Quantised(uint[] features)
    {
        var sizes = weights.AsSpan(0, rows * count).ToArray().Select(Math.Abs).Where(s => s > 0).Order().ToArray();
        var unit = sizes.Length == 0 ? 1 : sizes[(int)((sizes.Length - 1) * 0.9999)] / 127;
        int Whole(float weight) => (int)MathF.Round(weight / unit);
        var kept = Enumerable.Range(0, rows)
            .Select(r => (Row: r, Size: Enumerable.Range(0, count).Max(t => Math.Abs(weights[(r * count) + t]))))
            .Where(r => Whole(r.Size) > 0)
            .OrderByDescending(r => r.Size).ThenBy(r => r.Row)
            .Take(options.MostFeatures)
            .Select(r => r.Row).Order().ToArray();
        var transitions = weights.AsSpan(rows * count).ToArray().Select(Whole).ToArray();
        return new TaggerWeights(
            tags, unit, transitions[..count], transitions[count..], [.. kept.Select(r => features[r])],
            [.. kept.SelectMany(r => Enumerable.Range(0, count).Select(t => (sbyte)Math.Clamp(Whole(weights[(r * count) + t]), -127, 127)))]);
    }
}
