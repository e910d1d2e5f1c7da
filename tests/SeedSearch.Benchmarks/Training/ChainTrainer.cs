using System.Numerics;
using SeedSearch.Enrichment.Tagging;

namespace SeedSearch.Benchmarks.Training;

/// <summary>How a conditional random field is trained.</summary>
internal sealed record ChainOptions
{
    /// <summary>Passes over the data.</summary>
    public int Passes { get; init; } = 8;

    /// <summary>Trainings, each in an order of its own, whose weights are averaged: what one order happens to favour is lost.</summary>
    public int Orders { get; init; } = 1;

    /// <summary>The last passes whose weights are averaged, at least 1: what the last sequences happened to pull is lost (Polyak and Juditsky 1992).</summary>
    public int Averaged { get; init; } = 1;

    /// <summary>A feature seen at fewer words than this is left out.</summary>
    public int LeastCount { get; init; } = 2;

    /// <summary>Rows kept at most: those with the largest weights.</summary>
    public int MostFeatures { get; init; } = 300_000;

    /// <summary>AdaGrad's step.</summary>
    public float Rate { get; init; } = 0.05f;

    /// <summary>The share of a word's features that is left out each time the word is learned from, so that none is relied on alone (Sutton et al. 2006 on undertrained weights; dropout).</summary>
    public float Dropout { get; init; }

    /// <summary>How hard large weights are pulled to zero, per use of a feature.</summary>
    public float Decay { get; init; } = 3e-3f;
}

/// <summary>Learns a tagger's weights as a conditional random field (Lafferty et al. 2001) by AdaGrad: its scores are logarithms of odds.</summary>
internal sealed class ChainTrainer(TagSet tags, ChainOptions options)
{
    private const float Impossible = -1e6f;
    private readonly int count = tags.Count;

    /// <summary>Cells of a row: a whole number of vectors, those behind the last tag stay 0.</summary>
    private readonly int wide = (tags.Count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
    private readonly int[][] before = [.. Enumerable.Range(0, tags.Count).Select(to => Enumerable.Range(0, tags.Count).Where(from => tags.MayFollow(from, to)).ToArray())];
    private readonly int[][] behind = [.. Enumerable.Range(0, tags.Count).Select(from => Enumerable.Range(0, tags.Count).Where(to => tags.MayFollow(from, to)).ToArray())];
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
        weights = new float[(rows + count + 1) * wide];
        squares = new float[weights.Length];
        var data = sequences.Select(s => s.Features.Select(f => f.Where(rowOf.ContainsKey).Select(x => rowOf[x]).ToArray()).ToArray()).ToArray();
        var order = Enumerable.Range(0, data.Length).ToArray();
        var mean = new float[weights.Length];
        for (var seed = 1; seed <= options.Orders; seed++)
        {
            Array.Clear(weights);
            Array.Clear(squares);
            var random = new Random(seed);
            for (var pass = 0; pass < options.Passes; pass++)
            {
                random.Shuffle(order);
                foreach (var i in order)
                {
                    Learn(Thinned(data[i], random), sequences[i].Tags);
                }

                for (var i = 0; i < mean.Length && pass >= options.Passes - options.Averaged; i++)
                {
                    mean[i] += weights[i] / (options.Orders * options.Averaged);
                }
            }
        }

        weights = mean;
        return Quantised(features);
    }

    private int[][] Thinned(int[][] data, Random random) =>
        options.Dropout == 0 ? data : [.. data.Select(rows => rows.Where(_ => random.NextSingle() >= options.Dropout).ToArray())];

    private void Learn(int[][] data, byte[] gold)
    {
        var length = data.Length;
        if (length == 0)
        {
            return;
        }

        var emit = new float[length * wide];
        var scale = new Vector<float>(1 / (1 - options.Dropout));
        for (var i = 0; i < length; i++)
        {
            var here = emit.AsSpan(i * wide, wide);
            foreach (var row in data[i])
            {
                var values = weights.AsSpan(row * wide, wide);
                for (var t = 0; t < wide; t += Vector<float>.Count)
                {
                    (new Vector<float>(here[t..]) + (new Vector<float>(values[t..]) * scale)).CopyTo(here[t..]);
                }
            }
        }

        var (forward, backward) = (new float[length * wide], new float[length * wide]);
        var start = rows * wide;
        var buffer = new float[count];
        for (var t = 0; t < count; t++)
        {
            forward[t] = emit[t] + (tags.MayStart(t) ? weights[start + t] : Impossible);
            backward[((length - 1) * wide) + t] = tags.MayEnd(t) ? 0 : Impossible;
        }

        for (var i = 1; i < length; i++)
        {
            for (var t = 0; t < count; t++)
            {
                var from = before[t];
                for (var n = 0; n < from.Length; n++)
                {
                    buffer[n] = forward[((i - 1) * wide) + from[n]] + Step(from[n], t);
                }

                forward[(i * wide) + t] = LogSum(buffer.AsSpan(0, from.Length)) + emit[(i * wide) + t];
            }
        }

        for (var i = length - 2; i >= 0; i--)
        {
            for (var f = 0; f < count; f++)
            {
                var to = behind[f];
                for (var n = 0; n < to.Length; n++)
                {
                    buffer[n] = Step(f, to[n]) + emit[((i + 1) * wide) + to[n]] + backward[((i + 1) * wide) + to[n]];
                }

                backward[(i * wide) + f] = LogSum(buffer.AsSpan(0, to.Length));
            }
        }

        for (var t = 0; t < count; t++)
        {
            buffer[t] = forward[((length - 1) * wide) + t] + backward[((length - 1) * wide) + t];
        }

        var total = LogSum(buffer);
        Span<float> gradient = stackalloc float[wide];
        gradient.Clear();
        for (var i = 0; i < length; i++)
        {
            for (var t = 0; t < count; t++)
            {
                gradient[t] = (t == gold[i] ? 1 : 0) - MathF.Exp(forward[(i * wide) + t] + backward[(i * wide) + t] - total);
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
                    Move(row * wide, gradient);
                }

                if (i == 0)
                {
                    Move(start, gradient);
                }
            }

            if (i > 0 && !(small && gold[i] == 0))
            {
                for (var f = 0; f < count; f++)
                {
                    gradient.Clear();
                    foreach (var t in behind[f])
                    {
                        var p = MathF.Exp(forward[((i - 1) * wide) + f] + Step(f, t) + emit[(i * wide) + t] + backward[(i * wide) + t] - total);
                        gradient[t] = (f == gold[i - 1] && t == gold[i] ? 1 : 0) - p;
                    }

                    Move((rows + 1 + f) * wide, gradient);
                }

                gradient.Clear();
            }
        }
    }

    private float Step(int from, int to) => tags.MayFollow(from, to) ? weights[((rows + 1 + from) * wide) + to] : Impossible;

    private void Move(int cell, ReadOnlySpan<float> gradient)
    {
        for (var t = 0; t < gradient.Length; t += Vector<float>.Count)
        {
            var values = weights.AsSpan(cell + t);
            var sums = squares.AsSpan(cell + t);
            var weight = new Vector<float>(values);
            var g = new Vector<float>(gradient[t..]) - (weight * options.Decay);
            var square = new Vector<float>(sums) + (g * g);
            square.CopyTo(sums);
            (weight + (g * options.Rate / Vector.SquareRoot(square + new Vector<float>(1e-2f)))).CopyTo(values);
        }
    }

    private static float LogSum(ReadOnlySpan<float> values)
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
        var sizes = weights.AsSpan(0, rows * wide).ToArray().Select(Math.Abs).Where(s => s > 0).Order().ToArray();
        var unit = sizes.Length == 0 ? 1 : sizes[(int)((sizes.Length - 1) * 0.9999)] / 127;
        int Whole(float weight) => (int)MathF.Round(weight / unit);
        var kept = Enumerable.Range(0, rows)
            .Select(r => (Row: r, Size: Enumerable.Range(0, count).Max(t => Math.Abs(weights[(r * wide) + t]))))
            .Where(r => Whole(r.Size) > 0)
            .OrderByDescending(r => r.Size).ThenBy(r => r.Row)
            .Take(options.MostFeatures)
            .Select(r => r.Row).Order().ToArray();
        var transitions = Enumerable.Range(rows, count + 1).SelectMany(r => Enumerable.Range(0, count).Select(t => Whole(weights[(r * wide) + t]))).ToArray();
        return new TaggerWeights(
            tags, unit, transitions[..count], transitions[count..], [.. kept.Select(r => features[r])],
            [.. kept.SelectMany(r => Enumerable.Range(0, count).Select(t => (sbyte)Math.Clamp(Whole(weights[(r * wide) + t]), -127, 127)))]);
    }
}
