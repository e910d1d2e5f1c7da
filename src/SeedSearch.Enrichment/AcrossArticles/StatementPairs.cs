using System.Runtime.InteropServices;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>Two statements of different articles that are one, or share a telling part.</summary>
/// <param name="One">Number of the first among all statements.</param>
/// <param name="Other">Number of the second, above <paramref name="One"/>.</param>
/// <param name="Likeness">How alike.</param>
internal readonly record struct StatementPair(int One, int Other, Likeness Likeness);

/// <summary>
/// Finds pairs of like statements through the runs of four words they share: an inverted list from runs to statements, of which
/// only neighbours are compared. The work grows with the number of runs, not with the square of the number of statements.
/// </summary>
internal static class StatementPairs
{
    /// <value>Words in a run. Four is the shortest run that likeness asks for.</value>
    private const int RunLength = 4;

    /// <summary>The pairs, in order. <paramref name="articleOf"/> holds the article's number for each statement.</summary>
    public static List<StatementPair> Find(IReadOnlyList<uint[]> statements, int[] articleOf)
    {
        var runs = Runs(statements);
        var candidates = new HashSet<long>(new PairHash());
        for (var start = 0; start < runs.Count;)
        {
            var end = start + 1;
            while (end < runs.Count && (runs[end] >> 32) == (runs[start] >> 32))
            {
                end++;
            }

            Pair(CollectionsMarshal.AsSpan(runs)[start..end], articleOf, candidates);
            start = end;
        }

        var ordered = candidates.ToArray();
        Array.Sort(ordered);
        var likenesses = new Likeness[ordered.Length];
        Parallel.For(0, ordered.Length, at =>
            likenesses[at] = StatementLikeness.Compare(statements[(int)(ordered[at] >> 32)], statements[(int)ordered[at]]));

        var pairs = new List<StatementPair>();
        for (var at = 0; at < ordered.Length; at++)
        {
            if (likenesses[at].IsAny)
            {
                pairs.Add(new StatementPair((int)(ordered[at] >> 32), (int)ordered[at], likenesses[at]));
            }
        }

        return pairs;
    }

    /// <summary>Spreads pairs of numbers that lie close together; the usual hash of both halves has most of them meet.</summary>
    private sealed class PairHash : IEqualityComparer<long>
    {
        public bool Equals(long x, long y) => x == y;

        public int GetHashCode(long pair) => (int)(((ulong)pair * 0x9E3779B97F4A7C15UL) >> 32);
    }

    /// <summary>Each run's hash in the upper half, the statement's number in the lower, sorted.</summary>
    private static List<long> Runs(IReadOnlyList<uint[]> statements)
    {
        var runs = new List<long>();
        for (var number = 0; number < statements.Count; number++)
        {
            var words = statements[number];
            for (var at = 0; at + RunLength <= words.Length; at++)
            {
                uint meaningful = 0, hash = 0;
                for (var k = 0; k < RunLength; k++)
                {
                    meaningful += words[at + k] & 1;
                    hash = (hash * 0x9E3779B1u) + words[at + k];
                }

                if (meaningful >= 2 || words.Length < 10)
                {
                    runs.Add((long)(((ulong)(hash ^ (hash >> 15)) << 32) | (uint)number) & long.MaxValue);
                }
            }
        }

        CollectionsMarshal.AsSpan(runs).Sort();
        return runs;
    }

    /// <summary>Pairs each statement of a run's list with the two before it and the first, when they stand in other articles.</summary>
    private static void Pair(ReadOnlySpan<long> run, int[] articleOf, HashSet<long> candidates)
    {
        var first = (int)run[0];
        for (var at = 1; at < run.Length; at++)
        {
            var statement = (int)run[at];
            Add(first, statement);
            Add((int)run[at - 1], statement);
            if (at > 1)
            {
                Add((int)run[at - 2], statement);
            }
        }

        void Add(int one, int other)
        {
            if (articleOf[one] != articleOf[other])
            {
                candidates.Add(((long)one << 32) | (uint)other);
            }
        }
    }
}
