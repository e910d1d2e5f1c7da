using System.Buffers;
using System.Runtime.CompilerServices;

namespace SeedSearch.Enrichment.Tagging;

/// <summary>Finds the best tags of a sequence by Viterbi: a weight for each feature and tag, and for each pair of neighbouring tags. Immutable, thread-safe.</summary>
internal sealed class LinearTagger
{
    private const int Impossible = int.MinValue / 4;

    private readonly float unit;
    private readonly int[] start;
    private readonly int[] transitions;
    private readonly int[][] before;
    private readonly int[][] behind;
    private readonly FeatureRows rows;

    /// <summary>A tagger of these weights.</summary>
    public LinearTagger(TaggerWeights weights)
    {
        (Tags, unit, start, rows) = (weights.Tags, weights.Unit, weights.Start, FeatureRows.Of(weights));
        var count = weights.Tags.Count;
        transitions = new int[count * count];
        for (var i = 0; i < transitions.Length; i++)
        {
            transitions[i] = weights.Tags.MayFollow(i / count, i % count) ? weights.Transitions[i] : Impossible;
        }

        before = [.. Enumerable.Range(0, count).Select(tag => Enumerable.Range(0, count).Where(other => weights.Tags.MayFollow(other, tag)).ToArray())];
        behind = [.. Enumerable.Range(0, count).Select(tag => Enumerable.Range(0, count).Where(other => weights.Tags.MayFollow(tag, other)).ToArray())];
    }

    /// <summary>The tags it gives.</summary>
    public TagSet Tags { get; }

    /// <summary>Reads a weights file that <see cref="TaggerFormat"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static LinearTagger Load(Stream stream) => new(TaggerFormat.Read(stream));

    /// <summary>Writes the best tag of each word into <paramref name="tags"/>.</summary>
    /// <param name="lattice">The sequence; may be empty.</param>
    /// <param name="tags">At least as long as the sequence.</param>
    /// <param name="margins">
    /// Empty, or as long as the sequence: how much worse the whole sequence would score with any other tag at this word, in the weights'
    /// training unit, 0 or more; <see cref="Confidence"/> makes a share of it.
    /// </param>
    /// <param name="bonus">Empty, or for each tag what it scores more than the weights say, in the weights' training unit.</param>
    public void Decode(FeatureLattice lattice, Span<byte> tags, Span<float> margins = default, ReadOnlySpan<float> bonus = default)
    {
        var length = lattice.Length;
        var count = Tags.Count;
        if (length == 0)
        {
            return;
        }

        var pool = ArrayPool<int>.Shared;
        var emissions = pool.Rent(length * count);
        var best = pool.Rent(length * count);
        var back = pool.Rent(length * count);
        try
        {
            Emissions(lattice, emissions.AsSpan(0, length * count), bonus);
            Forward(emissions, best, back, length);
            var tag = 0;
            var top = int.MinValue;
            for (var t = 0; t < count; t++)
            {
                var score = Tags.MayEnd(t) ? best[((length - 1) * count) + t] : Impossible;
                (tag, top) = score > top ? (t, score) : (tag, top);
            }

            for (var i = length - 1; i >= 0; i--)
            {
                tags[i] = (byte)tag;
                tag = back[(i * count) + tag];
            }

            if (!margins.IsEmpty)
            {
                Margins(emissions, best, back, tags, margins, length, top);
            }
        }
        finally
        {
            pool.Return(emissions);
            pool.Return(best);
            pool.Return(back);
        }
    }

    /// <summary>The best ways to tag the sequence, best first.</summary>
    /// <param name="lattice">The sequence; none is returned when it is empty.</param>
    /// <param name="most">How many at most, 1 or more.</param>
    /// <param name="margin">How far they may be behind the best, in the weights' training unit.</param>
    public List<TagPath> DecodeMany(FeatureLattice lattice, int most, float margin)
    {
        var paths = new List<TagPath>();
        var (length, count) = (lattice.Length, Tags.Count);
        if (length == 0)
        {
            return paths;
        }

        var pool = ArrayPool<int>.Shared;
        var (emissions, best, back) = (pool.Rent(length * count), pool.Rent(length * count), pool.Rent(length * count));
        try
        {
            Emissions(lattice, emissions.AsSpan(0, length * count), default);
            Forward(emissions, best, back, length);
            new BestPaths(Tags, transitions, emissions, best, back, length).Take(most, (int)(margin / unit), unit, paths);
            return paths;
        }
        finally
        {
            pool.Return(emissions);
            pool.Return(best);
            pool.Return(back);
        }
    }

    /// <summary>The sum of what features say for tag 0, in the weights' training unit: for models of one tag, which give a score.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        Span<int> sums = stackalloc int[Tags.Count];
        rows.Add(features, sums);
        return sums[0] * unit;
    }

    /// <summary>What one feature alone says for <paramref name="tag"/>, in the weights' training unit; 0 for a feature never learned.</summary>
    public float Weight(uint feature, int tag) => rows.Weight(feature, tag) * unit;

    /// <summary>0.5 for a margin of nothing, towards 1 as it grows (the logistic function).</summary>
    public static double Confidence(float margin) => 1 / (1 + Math.Exp(-margin));

    private void Emissions(FeatureLattice lattice, Span<int> emissions, ReadOnlySpan<float> bonus)
    {
        var count = Tags.Count;
        var sums = lattice.Sums(this, emissions.Length, out var isFilled);
        for (var i = 0; i < lattice.Length && !isFilled; i++)
        {
            rows.Add(lattice.At(i), sums.Slice(i * count, count));
        }

        sums.CopyTo(emissions);
        for (var t = 0; t < bonus.Length; t++)
        {
            var more = (int)(bonus[t] / unit);
            for (var i = t; more != 0 && i < emissions.Length; i += count)
            {
                emissions[i] += more;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Forward(int[] emissions, int[] best, int[] back, int length)
    {
        var count = Tags.Count;
        for (var t = 0; t < count; t++)
        {
            best[t] = emissions[t] + (Tags.MayStart(t) ? start[t] : Impossible);
        }

        for (var i = 1; i < length; i++)
        {
            var (here, last) = (i * count, (i - 1) * count);
            for (var t = 0; t < count; t++)
            {
                var (from, top) = (0, int.MinValue);
                foreach (var f in before[t])
                {
                    var score = Math.Max(best[last + f] + transitions[(f * count) + t], Impossible);
                    (from, top) = score > top ? (f, score) : (from, top);
                }

                best[here + t] = top + emissions[here + t];
                back[here + t] = from;
            }
        }
    }

    /// <summary>Runs backward too; <paramref name="after"/> (the back pointers' memory) holds the best score of what follows each tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Margins(int[] emissions, int[] best, int[] after, Span<byte> tags, Span<float> margins, int length, int top)
    {
        var count = Tags.Count;
        for (var i = length - 1; i >= 0; i--)
        {
            var second = Impossible;
            for (var t = 0; t < count; t++)
            {
                int rest;
                if (i == length - 1)
                {
                    rest = Tags.MayEnd(t) ? 0 : Impossible;
                }
                else
                {
                    rest = Impossible;
                    var next = (i + 1) * count;
                    foreach (var to in behind[t])
                    {
                        rest = Math.Max(rest, transitions[(t * count) + to] + emissions[next + to] + after[next + to]);
                    }
                }

                after[(i * count) + t] = Math.Max(rest, Impossible);
                if (t != tags[i])
                {
                    second = Math.Max(second, Math.Max(best[(i * count) + t] + rest, Impossible));
                }
            }

            margins[i] = (top - second) * unit;
        }
    }
}
