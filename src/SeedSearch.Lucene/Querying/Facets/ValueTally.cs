using System.Buffers;
using System.Numerics;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Counts over the rows of a segment those of their dimensions that are asked for. For one thread.</summary>
internal sealed class ValueTally
{
    private readonly (int First, int Slots)[] _parts;

    /// <param name="rows">The rows.</param>
    /// <param name="columns">The dimensions asked for; those of other rows are passed over.</param>
    public ValueTally(ValueRows rows, FacetColumn[] columns)
        : this(rows, Join(rows, columns))
    {
    }

    private ValueTally(ValueRows rows, (int, int)[] parts)
    {
        (Rows, _parts) = (rows, parts);
        Counts = ArrayPool<int>.Shared.Rent(rows.Numbers);
        Array.Clear(Counts, 0, rows.Numbers);
    }

    public ValueRows Rows { get; }

    /// <summary>By number; may be longer.</summary>
    public int[] Counts { get; private set; }

    /// <summary>Adds to the counts of all dimensions asked for.</summary>
    public void Add(ReadOnlySpan<int> docs, int by)
    {
        foreach (var (first, slots) in _parts) Rows.Add(docs, first, slots, Counts, by);
    }

    /// <summary>Adds to the counts of one dimension.</summary>
    public void Add(ReadOnlySpan<int> docs, FacetColumn only, int by) => Rows.Add(docs, only.FirstSlot, only.Slots, Counts, by);

    /// <summary>Counts all documents of the segment, deleted ones included.</summary>
    public void AddAll(CancellationToken cancellationToken) => AddUp(Counts, Rows.Totals(cancellationToken));

    /// <summary>A tally of the same for another thread.</summary>
    public ValueTally Twin() => new(Rows, _parts);

    /// <summary>Adds what a twin counted, and ends the twin.</summary>
    public void Join(ValueTally twin)
    {
        AddUp(Counts, twin.Counts.AsSpan(0, Rows.Numbers));
        twin.Release();
    }

    /// <summary>Gives the memory back.</summary>
    public void Release()
    {
        ArrayPool<int>.Shared.Return(Counts);
        Counts = [];
    }

    /// <summary>Adds counts to others, number by number.</summary>
    public static void AddUp(Span<int> counts, ReadOnlySpan<int> more)
    {
        var done = 0;
        for (; done + Vector<int>.Count <= more.Length; done += Vector<int>.Count)
            (new Vector<int>(counts[done..]) + new Vector<int>(more[done..])).CopyTo(counts[done..]);
        for (; done < more.Length; done++) counts[done] += more[done];
    }

    /// <summary>Slots side by side are counted at once; two dimensions on the same slots, with ancestors and without, once.</summary>
    private static (int, int)[] Join(ValueRows rows, FacetColumn[] columns)
    {
        // A row has few slots: a bit each.
        var wanted = 0UL;
        foreach (var column in columns)
            if (column.Rows == rows) wanted |= ((1UL << column.Slots) - 1) << column.FirstSlot;
        var parts = new List<(int, int)>(1);
        for (var first = 0; wanted != 0;)
        {
            var skipped = BitOperations.TrailingZeroCount(wanted);
            var slots = BitOperations.TrailingZeroCount(~(wanted >> skipped));
            parts.Add((first + skipped, slots));
            wanted = wanted >> skipped >> slots;
            first += skipped + slots;
        }

        return [.. parts];
    }
}
