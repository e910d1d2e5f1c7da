using System.Runtime.InteropServices;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>Which documents of an index share a number in a numeric doc-values field. 4 bytes and a bit a document.</summary>
internal sealed class GroupIndex
{
    private const int DocumentsBetweenChecks = 1024;

    /// <summary>Numbers are looked up in so many tables: one table of all would take too long to grow for nobody to be asked meanwhile.</summary>
    private const int Parts = 64;

    /// <param name="segments">Of the index.</param>
    /// <param name="maxDoc">Documents of the index.</param>
    /// <param name="field">The numeric doc-values field.</param>
    /// <param name="cancellationToken">Ends the making; asked every thousand documents.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public GroupIndex(IReadOnlyList<SegmentReader> segments, int maxDoc, string field, CancellationToken cancellationToken)
    {
        Groups = new int[maxDoc];
        Array.Fill(Groups, -1);
        var firsts = Enumerable.Range(0, Parts).Select(_ => new Dictionary<long, int>()).ToArray();
        foreach (var segment in segments)
        {
            if (segment.NumericDocValues(field) is not { } values) continue;
            for (var doc = 0; doc < segment.MaxDoc; doc++)
            {
                if (doc % DocumentsBetweenChecks == 0) cancellationToken.Obey();
                var key = values.Get(doc);
                if (key == 0) continue;
                var here = doc + segment.DocBase;
                ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(firsts[PartOf(key)], key, out var isKnown);
                if (!isKnown)
                {
                    first = here;
                    continue;
                }

                if (Groups[first] < 0) Groups[first] = Count++;
                Groups[here] = Groups[first];
            }
        }

        Grouped = [.. segments.Select(s => Bits(Groups.AsSpan(s.DocBase, s.MaxDoc)))];
    }

    /// <summary>How many groups of two or more there are.</summary>
    public int Count { get; private set; }

    /// <summary>By document of the index: its group, or -1 where it stands for itself.</summary>
    public int[] Groups { get; }

    /// <summary>By segment: a bit a document that belongs to a group.</summary>
    public ulong[][] Grouped { get; }

    private static int PartOf(long key) => (int)((ulong)key * 0x9E3779B97F4A7C15 >> 58);

    private static ulong[] Bits(ReadOnlySpan<int> groups)
    {
        var bits = new ulong[BitWords.For(groups.Length)];
        for (var doc = 0; doc < groups.Length; doc++)
            if (groups[doc] >= 0) bits[doc >> 6] |= 1UL << doc;
        return bits;
    }
}
