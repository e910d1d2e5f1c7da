using System.Numerics;
using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>Counts hits by group. For one thread.</summary>
internal sealed class GroupTally(GroupIndex groups, SearchMemory memory)
{
    private readonly int[] _sizes = memory.GroupSizes(groups.Count);
    private readonly int[] _seen = memory.GroupsSeen(groups.Count);

    /// <summary>Hits that belong to a group.</summary>
    public long Hits { get; private set; }

    /// <summary>Groups that have a hit.</summary>
    public int Groups { get; private set; }

    /// <summary>How many hits stand behind one in its group; 0 when time was up before they were counted.</summary>
    public int OthersOf(int doc) => groups.Groups[doc] is >= 0 and var group ? Math.Max(0, _sizes[group] - 1) : 0;

    /// <summary>Counts documents of a segment; each once only.</summary>
    public void Take(ReadOnlySpan<int> hits, int docBase)
    {
        foreach (var doc in hits)
            if (groups.Groups[docBase + doc] is >= 0 and var group) Add(group);
    }

    /// <summary>Counts the documents of a segment whose bit is set.</summary>
    /// <param name="hits">A bit a document of the segment.</param>
    /// <param name="areOthers">Whether it is the bits not set that are meant.</param>
    /// <param name="segment">The segment's place.</param>
    /// <param name="docBase">The segment's first document.</param>
    public void Take(ReadOnlySpan<ulong> hits, bool areOthers, int segment, int docBase)
    {
        var grouped = groups.Grouped[segment];
        var flip = areOthers ? ulong.MaxValue : 0;
        for (var i = 0; i < hits.Length; i++)
            for (var rest = (hits[i] ^ flip) & grouped[i]; rest != 0; rest &= rest - 1) Add(groups.Groups[docBase + (i << 6) + BitOperations.TrailingZeroCount(rest)]);
    }

    /// <summary>Gives the memory back as it was.</summary>
    public void Release()
    {
        for (var i = 0; i < Groups; i++) _sizes[_seen[i]] = 0;
        (Hits, Groups) = (0, 0);
    }

    private void Add(int group)
    {
        if (_sizes[group]++ == 0) _seen[Groups++] = group;
        Hits++;
    }
}
