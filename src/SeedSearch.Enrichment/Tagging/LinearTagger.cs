using System.Buffers;
using System.Runtime.CompilerServices;

namespace SeedSearch.Enrichment.Tagging;

/// <summary>Finds the best tags of a sequence by Viterbi: a weight for each feature and tag, and for each pair of neighbouring tags. Immutable, thread-safe.</summary>
internal sealed class LinearTagger
{
    private const int Impossible = int.MinValue / 4;

    private readonly TaggerWeights weights;
    private readonly int[] transitions;
    private readonly int[][] before;
    private readonly int[][] behind;
    private readonly ulong[] slots;
    private readonly uint mask;

    /// <summary>A tagger of these weights.</summary>
    public LinearTagger(TaggerWeights weights)
    {
        this.weights = weights;
        var count = weights.Tags.Count;
        transitions = new int[count * count];
        for (var i = 0; i < transitions.Length; i++)
        {
            transitions[i] = weights.Tags.MayFollow(i / count, i % count) ? weights.Transitions[i] : Impossible;
        }

        before = [.. Enumerable.Range(0, count).Select(tag => Enumerable.Range(0, count).Where(other => weights.Tags.MayFollow(other, tag)).ToArray())];
        behind = [.. Enumerable.Range(0, count).Select(tag => Enumerable.Range(0, count).Where(other => weights.Tags.MayFollow(tag, other)).ToArray())];

        var size = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, weights.Features.Length * 2));
        mask = size - 1;
        slots = new ulong[size];
        for (var row = 0; row < weights.Features.Length; row++)
        {
            var slot = weights.Features[row] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = ((ulong)weights.Features[row] << 32) | (uint)(row + 1);
        }
    }

    /// <summary>The tags it gives.</summary>
    public TagSet Tags => weights.Tags;

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

    /// <summary>What one feature alone says for <paramref name="tag"/>, in the weights' training unit; 0 for a feature never learned.</summary>
    public float Weight(uint feature, int tag) => Find(feature) is var row and >= 0 ? weights.Rows[(row * Tags.Count) + tag] * weights.Unit : 0;

    /// <summary>0.5 for a margin of nothing, towards 1 as it grows (the logistic function).</summary>
    public static double Confidence(float margin) => 1 / (1 + Math.Exp(-margin));

    private void Emissions(FeatureLattice lattice, Span<int> emissions, ReadOnlySpan<float> bonus)
    {
        var count = Tags.Count;
        var sums = lattice.Sums(this, emissions.Length, out var isFilled);
        for (var i = 0; i < lattice.Length && !isFilled; i++)
        {
            var features = lattice.At(i);
            for (var from = 0; from < features.Length; from += FeatureSums.MostRows)
            {
                AddRows(features[from..Math.Min(features.Length, from + FeatureSums.MostRows)], sums.Slice(i * count, count));
            }
        }

        sums.CopyTo(emissions);
        for (var t = 0; t < bonus.Length; t++)
        {
            var more = (int)(bonus[t] / weights.Unit);
            for (var i = t; more != 0 && i < emissions.Length; i += count)
            {
                emissions[i] += more;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRows(ReadOnlySpan<uint> features, Span<int> sums)
    {
        // All slots first, without a branch between them, so that the processor waits for many places in memory at once.
        Span<ulong> held = stackalloc ulong[FeatureSums.MostRows];
        for (var i = 0; i < features.Length; i++)
        {
            held[i] = slots[features[i] & mask];
        }

        var rows = new FeatureSums(weights.Rows, sums);
        for (var i = 0; i < features.Length; i++)
        {
            var row = (uint)(held[i] >> 32) == features[i] ? (int)(uint)held[i] - 1 : held[i] == 0 ? -1 : Find(features[i]);
            if (row >= 0)
            {
                rows.Add(row);
            }
        }

        rows.Flush();
    }

    /// <summary>The feature's row, or -1. A slot holds the feature above and its row plus one below; 0 is empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(uint feature)
    {
        for (var slot = feature & mask; slots[slot] is var held && held != 0; slot = (slot + 1) & mask)
        {
            if ((uint)(held >> 32) == feature)
            {
                return (int)(uint)held - 1;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Forward(int[] emissions, int[] best, int[] back, int length)
    {
        var count = Tags.Count;
        for (var t = 0; t < count; t++)
        {
            best[t] = emissions[t] + (Tags.MayStart(t) ? weights.Start[t] : Impossible);
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

            margins[i] = (top - second) * weights.Unit;
        }
    }
}
