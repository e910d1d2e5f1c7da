namespace SeedSearch.Lucene.Writing.Merging;

/// <summary>
/// Which segments to merge (after Lucene's TieredMergePolicy): as many segments of each size are left alone as fit into tiers that
/// grow tenfold; beyond that, up to ten of the most equal size become one.
/// </summary>
internal static class TieredMerges
{
    private const int MostAtOnce = 10;

    /// <summary>Smaller segments count as large as this: bytes.</summary>
    private const double Floor = 2 << 20;

    /// <summary>Larger ones are not made by themselves: bytes. No file of theirs is then larger than the 2 GB that are read here.</summary>
    private const double Largest = 1.8 * (1 << 30);

    /// <returns>Segments to merge; null when all is well.</returns>
    internal static List<LiveSegment>? Choose(IEnumerable<LiveSegment> segments, int perTier)
    {
        var sorted = segments.Where(s => !s.IsMerging && s.Weight < Largest / 2).OrderByDescending(s => s.Weight).ToList();
        if (sorted.Count <= Allowed(sorted, perTier)) return null;
        List<LiveSegment>? best = null;
        var bestScore = double.MaxValue;
        for (var start = 0; start + 1 < sorted.Count; start++)
        {
            var candidate = new List<LiveSegment>();
            var total = 0.0;
            foreach (var segment in sorted.Skip(start))
            {
                if (candidate.Count == MostAtOnce || total + segment.Weight > Largest) continue;
                candidate.Add(segment);
                total += segment.Weight;
            }
            if (candidate.Count < Math.Min(MostAtOnce, sorted.Count - start) || candidate.Count < 2) continue;
            var score = Score(candidate, total);
            if (score < bestScore) (best, bestScore) = (candidate, score);
        }
        return best;
    }

    private static double Allowed(List<LiveSegment> sorted, int perTier)
    {
        if (sorted.Count == 0) return 0;
        var left = sorted.Sum(s => Math.Max(s.Weight, Floor));
        var level = Math.Max(Floor, sorted[^1].Weight);
        var allowed = 0.0;
        while (left / level >= perTier)
        {
            allowed += perTier;
            left -= perTier * level;
            level *= MostAtOnce;
        }
        return allowed + Math.Ceiling(left / level);
    }

    // Less is better: segments of equal size, few bytes, many deletes to be rid of.
    private static double Score(List<LiveSegment> candidate, double total)
    {
        var floored = candidate.Sum(s => Math.Max(s.Weight, Floor));
        var skew = Math.Max(candidate[0].Weight, Floor) / floored;
        var kept = total / Math.Max(1, candidate.Sum(s => (double)s.Core.Size));
        return skew * Math.Pow(Math.Max(1, total), 0.05) * kept * kept;
    }
}
