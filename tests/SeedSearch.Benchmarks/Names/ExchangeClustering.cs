using System.Numerics;

namespace SeedSearch.Benchmarks.Names;

/// <summary>
/// Clusters words so that a bigram model over the clusters tells the text best: the exchange algorithm (Kneser and Ney 1993; Martin et
/// al. 1998). Each word in turn goes where the text gets most likely. The same text gives the same clusters.
/// </summary>
internal sealed class ExchangeClustering
{
    private readonly int wide;
    private readonly int[] clusters;
    private readonly (int Word, int Count)[][] after;
    private readonly (int Word, int Count)[][] before;
    private readonly float[] words;

    /// <summary>How often the cluster of the row is followed by that of the column, and the same the other way round.</summary>
    private readonly float[] rows, columns;
    private readonly float[] totals;

    private ExchangeClustering(int count, int[] first, (int, int)[][] after)
    {
        (clusters, this.after) = (first, after);
        wide = (count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        (rows, columns, totals, words) = (new float[wide * wide], new float[wide * wide], new float[wide], new float[first.Length]);
        var reversed = Enumerable.Range(0, first.Length).Select(_ => new List<(int, int)>()).ToArray();
        for (var w = 0; w < first.Length; w++)
        {
            foreach (var (next, times) in after[w])
            {
                reversed[next].Add((w, times));
                rows[(first[w] * wide) + first[next]] += times;
                columns[(first[next] * wide) + first[w]] += times;
                words[w] += times;
            }

            totals[first[w]] += words[w];
        }

        before = [.. reversed.Select(list => list.ToArray())];
        Count = count;
    }

    private int Count { get; }

    /// <summary>The cluster of each word.</summary>
    /// <param name="count">Clusters.</param>
    /// <param name="after">For each word, commonest first, the words that follow it and how often.</param>
    /// <param name="passes">Passes over all words.</param>
    /// <param name="progress">Told after each pass how many words moved.</param>
    public static int[] Cluster(int count, (int Word, int Count)[][] after, int passes, Action<int, int> progress)
    {
        var clustering = new ExchangeClustering(count, [.. Enumerable.Range(0, after.Length).Select(w => w % count)], after);
        for (var pass = 1; pass <= passes; pass++)
        {
            var moved = clustering.Pass();
            progress(pass, moved);
            if (moved == 0)
            {
                break;
            }
        }

        return clustering.clusters;
    }

    private int Pass()
    {
        var moved = 0;
        var gains = new float[wide];
        var (next, last) = (new float[wide], new float[wide]);
        for (var w = 0; w < clusters.Length; w++)
        {
            Array.Clear(next);
            Array.Clear(last);
            foreach (var (other, times) in after[w])
            {
                next[clusters[other]] += other == w ? 0 : times;
            }

            foreach (var (other, times) in before[w])
            {
                last[clusters[other]] += other == w ? 0 : times;
            }

            var own = after[w].FirstOrDefault(pair => pair.Word == w).Count;
            var old = clusters[w];
            Add(old, next, last, own, words[w], -1);
            Gains(gains, next, last, words[w]);
            var best = old;
            for (var c = 0; c < Count; c++)
            {
                best = gains[c] > gains[best] + 1e-3f ? c : best;
            }

            clusters[w] = best;
            Add(best, next, last, own, words[w], 1);
            moved += best == old ? 0 : 1;
        }

        return moved;
    }

    private void Add(int cluster, float[] next, float[] last, int own, float word, int sign)
    {
        for (var c = 0; c < Count; c++)
        {
            rows[(cluster * wide) + c] += sign * next[c];
            columns[(c * wide) + cluster] += sign * next[c];
            rows[(c * wide) + cluster] += sign * last[c];
            columns[(cluster * wide) + c] += sign * last[c];
        }

        rows[(cluster * wide) + cluster] += sign * own;
        columns[(cluster * wide) + cluster] += sign * own;
        totals[cluster] += sign * word;
    }

    /// <summary>What the logarithm of the text's probability gains by the word in each cluster.</summary>
    private void Gains(float[] gains, float[] next, float[] last, float word)
    {
        for (var c = 0; c < wide; c += Vector<float>.Count)
        {
            (-2 * Growth(new Vector<float>(totals, c), new Vector<float>(word))).CopyTo(gains, c);
        }

        for (var other = 0; other < Count; other++)
        {
            AddGrowth(gains, columns.AsSpan(other * wide, wide), next[other]);
            AddGrowth(gains, rows.AsSpan(other * wide, wide), last[other]);
        }
    }

    private static void AddGrowth(Span<float> gains, ReadOnlySpan<float> counts, float more)
    {
        if (more <= 0)
        {
            return;
        }

        var step = new Vector<float>(more);
        for (var c = 0; c < gains.Length; c += Vector<float>.Count)
        {
            (new Vector<float>(gains[c..]) + Growth(new Vector<float>(counts[c..]), step)).CopyTo(gains[c..]);
        }
    }

    /// <summary>f(n + more) - f(n), where f(n) is n log n.</summary>
    private static Vector<float> Growth(Vector<float> counts, Vector<float> more)
    {
        var all = counts + more;
        return (all * Vector.Log(Vector.Max(all, Vector<float>.One))) - (counts * Vector.Log(Vector.Max(counts, Vector<float>.One)));
    }
}
