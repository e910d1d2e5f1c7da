using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Counts the values of one dimension over the hits of a search. For one thread.</summary>
internal sealed class FacetCounter(FacetRequest request, Dimension dimension)
{
    private readonly ValueTree? _tree = request.PathSeparator is { } separator ? dimension.Tree(separator) : null;
    private int[] _counts = [];
    private int[] _lastDocs = [];
    private int[] _local = [];
    private SegmentDimension? _segment;
    private int[]? _map;
    private int _docBase;

    public FacetRequest Request => request;

    /// <summary>Turns to a segment.</summary>
    public void Start(int segment, int docBase)
    {
        Finish();
        if (_counts.Length == 0)
        {
            _counts = new int[_tree?.Paths.Length ?? dimension.Values.Length + 1 + SegmentDimension.MostSlots];
            if (_tree is not null)
            {
                _lastDocs = new int[_counts.Length];
                Array.Fill(_lastDocs, -1);
            }
        }

        (_segment, _map, _docBase) = (dimension.Segments[segment], dimension.Maps[segment], docBase);
        _local = _map is null || _tree is not null ? _counts : new int[_segment.Values.Length + 1 + SegmentDimension.MostSlots];
    }

    /// <summary>Counts the values of documents of the segment; each document once only.</summary>
    public void Count(ReadOnlySpan<int> docs)
    {
        var segment = _segment!;
        if (_tree is not null) CountPaths(docs, segment);
        else if (segment.SlotCount == 1) CountOne(docs, segment.Slots, _local);
        else if (segment.SlotCount == 2) CountTwo(docs, segment.Slots, _local);
        else if (segment.SlotCount == 4) CountFour(docs, segment.Slots, _local);
        else CountSeveral(docs, segment, _local);
    }

    /// <summary>Adds the segment's counts to those of the index.</summary>
    private void Finish()
    {
        if (_segment is not { } segment || _map is not { } map || _tree is not null) return;
        for (var number = 1; number <= segment.Values.Length; number++) _counts[map[number]] += _local[number];
    }

    /// <summary>What was counted.</summary>
    /// <param name="pinned">Values asked for by name.</param>
    public FacetResult Result(IReadOnlyList<string> pinned)
    {
        Finish();
        _segment = null;
        var counts = _counts.AsSpan(0, Math.Min(_counts.Length, _tree?.Paths.Length ?? dimension.Values.Length + 1));
        var contains = request.Contains is { Length: > 0 } text ? Dimension.Fold(text) : null;
        var parent = request.ChildrenOf is { } of && _tree is not null ? (of.Length == 0 ? 0 : _tree.NumberOf(of)) : -1;
        if (parent == 0 && request.ChildrenOf is { Length: > 0 }) counts = default;
        var best = new PriorityQueue<int, (int Count, int NegativeNumber)>();
        var distinct = 0;
        for (var number = 1; number < counts.Length; number++)
        {
            var count = counts[number];
            if (count == 0 || (parent >= 0 && _tree!.Parents[number] != parent) || (contains is not null && !FoldedPath(number).Contains(contains, StringComparison.Ordinal))) continue;
            distinct++;
            var rank = (count, -number);
            if (best.Count < request.Top) best.Enqueue(number, rank);
            else if (request.Top > 0 && best.TryPeek(out _, out var worst) && rank.CompareTo(worst) > 0) best.EnqueueDequeue(number, rank);
        }

        var top = new FacetCount[best.Count];
        for (var i = top.Length - 1; i >= 0; i--)
        {
            var number = best.Dequeue();
            top[i] = new(NameOf(number), counts[number]);
        }

        return new(dimension.Name, top, [.. pinned.Select(v => new FacetCount(v, CountOf(v)))], distinct);
    }

    private int CountOf(string value)
    {
        var number = _tree?.NumberOf(value) ?? dimension.NumberOf(value);
        return number > 0 && number < _counts.Length ? _counts[number] : 0;
    }

    private string NameOf(int number) => _tree?.Paths[number] ?? dimension.Values[number - 1];

    private string FoldedPath(int number) => number <= dimension.Values.Length ? dimension.Folded[number - 1] : Dimension.Fold(_tree!.Paths[number]);


    // Numbers were checked when the arrays were made: they are all smaller than the counts are long.
    private static void CountOne(ReadOnlySpan<int> docs, ushort[] slots, int[] counts)
    {
        ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
        ref var slot = ref MemoryMarshal.GetArrayDataReference(slots);
        foreach (var doc in docs) Unsafe.Add(ref count, (nint)Unsafe.Add(ref slot, doc))++;
    }

    private static void CountTwo(ReadOnlySpan<int> docs, ushort[] slots, int[] counts)
    {
        ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
        ref var slot = ref MemoryMarshal.GetArrayDataReference(slots);
        foreach (var doc in docs)
        {
            var both = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref slot, 2 * (nint)doc)));
            Unsafe.Add(ref count, (nint)(both & 0xFFFF))++;
            Unsafe.Add(ref count, (nint)(both >> 16))++;
        }
    }

    private static void CountFour(ReadOnlySpan<int> docs, ushort[] slots, int[] counts)
    {
        ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
        ref var slot = ref MemoryMarshal.GetArrayDataReference(slots);
        foreach (var doc in docs)
        {
            var four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref slot, 4 * (nint)doc)));
            Unsafe.Add(ref count, (nint)(four & 0xFFFF))++;
            Unsafe.Add(ref count, (nint)(four >> 16 & 0xFFFF))++;
            Unsafe.Add(ref count, (nint)(four >> 32 & 0xFFFF))++;
            Unsafe.Add(ref count, (nint)(four >> 48))++;
        }
    }

    private static void CountSeveral(ReadOnlySpan<int> docs, SegmentDimension segment, int[] counts)
    {
        foreach (var doc in docs)
            for (var at = segment.Starts[doc]; at < segment.Starts[doc + 1]; at++) counts[segment.Numbers[at]]++;
    }

    private void CountPaths(ReadOnlySpan<int> docs, SegmentDimension segment)
    {
        foreach (var doc in docs)
        {
            for (var slot = 0; slot < segment.SlotCount; slot++)
                if (segment.Slots[doc * segment.SlotCount + slot] is var number && number <= segment.Values.Length) CountPath(number, doc + _docBase);
            if (segment.SlotCount > 0) continue;
            for (var at = segment.Starts[doc]; at < segment.Starts[doc + 1]; at++) CountPath(segment.Numbers[at], doc + _docBase);
        }
    }

    private void CountPath(int number, int doc)
    {
        if (_map is not null) number = _map[number];
        for (; number != 0 && _lastDocs[number] != doc; number = _tree!.Parents[number])
        {
            _lastDocs[number] = doc;
            _counts[number]++;
        }
    }
}
