namespace SeedSearch.Enrichment.Tagging;

/// <summary>Learns a tagger's weights: the averaged structured perceptron (Collins 2002) with a margin for each wrong word.</summary>
internal sealed class TaggerTrainer
{
    private const float Impossible = -1e9f;

    private readonly TagSet tags;
    private readonly TrainingOptions options;
    private readonly Dictionary<uint, int> rowOf = [];
    private readonly int count;
    private float[] weights = [];
    private float[] drift = [];
    private long step = 1;

    /// <summary>A trainer of one model.</summary>
    public TaggerTrainer(TagSet tags, TrainingOptions options)
    {
        this.tags = tags;
        this.options = options;
        count = tags.Count;
    }

    /// <summary>Row of the first transition row: one row for "start", then one for each tag.</summary>
    private int TransitionRow => rowOf.Count;

    /// <summary>Learns from <paramref name="sequences"/>.</summary>
    public TaggerWeights Train(IReadOnlyList<TrainingSequence> sequences)
    {
        Index(sequences);
        var rows = sequences.Select(Rows).ToArray();
        weights = new float[(rowOf.Count + count + 1) * count];
        drift = new float[weights.Length];
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var random = new Random(options.Seed);
        for (var pass = 1; pass <= options.Passes; pass++)
        {
            random.Shuffle(order);
            long wrong = 0, all = 0;
            foreach (var i in order)
            {
                wrong += Learn(rows[i], sequences[i].Tags);
                all += sequences[i].Tags.Length;
            }

            options.Progress?.Invoke(pass, all == 0 ? 0 : (double)wrong / all);
        }

        return Quantised();
    }

    private void Index(IReadOnlyList<TrainingSequence> sequences)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in sequences.SelectMany(sequence => sequence.Features).SelectMany(features => features))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        foreach (var feature in counts.Where(pair => pair.Value >= options.LeastCount).Select(pair => pair.Key).Order())
        {
            rowOf.Add(feature, rowOf.Count);
        }
    }

    private int[][] Rows(TrainingSequence sequence) =>
        [.. sequence.Features.Select(features => features.Where(rowOf.ContainsKey).Select(feature => rowOf[feature]).ToArray())];

    /// <summary>One sequence: decodes it with the margin, and moves the weights where it is wrong. The number of wrong words.</summary>
    private int Learn(int[][] rows, byte[] gold)
    {
        if (gold.Length == 0)
        {
            return 0;
        }

        var guess = Decode(rows, gold);
        var wrong = 0;
        for (var i = 0; i < gold.Length; i++)
        {
            var (goldBefore, guessBefore) = i == 0 ? (0, 0) : (gold[i - 1] + 1, guess[i - 1] + 1);
            if (gold[i] != guess[i] || goldBefore != guessBefore)
            {
                Move(TransitionRow + goldBefore, gold[i], 1);
                Move(TransitionRow + guessBefore, guess[i], -1);
            }

            if (gold[i] != guess[i])
            {
                wrong++;
                foreach (var row in rows[i])
                {
                    Move(row, gold[i], 1);
                    Move(row, guess[i], -1);
                }
            }
        }

        step++;
        return wrong;
    }

    private void Move(int row, int tag, float by)
    {
        weights[(row * count) + tag] += by;
        drift[(row * count) + tag] += by * step;
    }

    private byte[] Decode(int[][] rows, byte[] gold)
    {
        var length = rows.Length;
        var best = new float[length * count];
        var back = new byte[length * count];
        for (var i = 0; i < length; i++)
        {
            var here = best.AsSpan(i * count, count);
            for (var t = 0; t < count; t++)
            {
                var (from, top) = (0, Impossible);
                if (i == 0)
                {
                    top = tags.MayStart(t) ? weights[(TransitionRow * count) + t] : Impossible;
                }
                else
                {
                    for (var f = 0; f < count; f++)
                    {
                        var score = tags.MayFollow(f, t) ? best[((i - 1) * count) + f] + weights[((TransitionRow + 1 + f) * count) + t] : Impossible;
                        (from, top) = score > top ? (f, score) : (from, top);
                    }
                }

                here[t] = top - (t == gold[i] ? options.Margin : 0);
                back[(i * count) + t] = (byte)from;
            }

            foreach (var row in rows[i])
            {
                var values = weights.AsSpan(row * count, count);
                for (var t = 0; t < values.Length; t++)
                {
                    here[t] += values[t];
                }
            }
        }

        var tag = Enumerable.Range(0, count).Where(tags.MayEnd).MaxBy(t => best[((length - 1) * count) + t]);
        var path = new byte[length];
        for (var i = length - 1; i >= 0; i--)
        {
            path[i] = (byte)tag;
            tag = back[(i * count) + tag];
        }

        return path;
    }

    /// <summary>Averages, keeps the heaviest rows, and rounds so that the largest weight is 127 (the few beyond the 99.9th percentile are cut to it).</summary>
    private TaggerWeights Quantised()
    {
        var average = new float[weights.Length];
        for (var i = 0; i < average.Length; i++)
        {
            average[i] = weights[i] - (drift[i] / step);
        }

        var sizes = average.AsSpan(0, TransitionRow * count).ToArray().Select(Math.Abs).Where(size => size > 0).Order().ToArray();
        var unit = sizes.Length == 0 ? 1 : sizes[(int)((sizes.Length - 1) * 0.999)] / 127;
        int Whole(float weight) => (int)MathF.Round(weight / unit);
        var kept = rowOf
            .Select(pair => (Feature: pair.Key, Row: pair.Value, Size: Enumerable.Range(0, count).Max(t => Math.Abs(Whole(average[(pair.Value * count) + t])))))
            .Where(row => row.Size > 0)
            .OrderByDescending(row => row.Size).ThenBy(row => row.Feature)
            .Take(options.MostFeatures)
            .OrderBy(row => row.Feature)
            .ToArray();
        var transitions = average.AsSpan(TransitionRow * count).ToArray().Select(Whole).ToArray();
        return new TaggerWeights(
            tags,
            unit,
            transitions[..count],
            transitions[count..],
            [.. kept.Select(row => row.Feature)],
            [.. kept.SelectMany(row => Enumerable.Range(0, count).Select(t => (sbyte)Math.Clamp(Whole(average[(row.Row * count) + t]), -127, 127)))]);
    }
}
