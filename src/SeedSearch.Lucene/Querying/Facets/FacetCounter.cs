using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Counts the values of one dimension over the hits of a search. For one thread.</summary>
internal sealed class FacetCounter(FacetRequest request, Dimension dimension)
{
    private int[] _counts = [];
    private int[] _local = [];
    private SegmentDimension? _segment;
    private int[]? _map;

    public FacetRequest Request => request;

    private int Room => dimension.Values.Length + 1 + SegmentDimension.SpareNumbers;

    /// <summary>Turns to a segment.</summary>
    public void Start(int segment)
    {
        Finish();
        if (_counts.Length == 0) _counts = Rent(Room);
        (_segment, _map) = (dimension.Segments[segment], dimension.Maps[segment]);
        _local = _map is null ? _counts : Rent(_segment.Values.Length + 1 + SegmentDimension.SpareNumbers);
    }

    /// <summary>Counts the values of documents of the segment; each document once only.</summary>
    public void Count(ReadOnlySpan<int> docs) => Add(docs, 1);

    /// <summary>Counts the values of all documents of the segment, deleted ones included; <see cref="Uncount"/> then takes back those that are no hits.</summary>
    public void CountAll()
    {
        var totals = _segment!.Totals;
        for (var number = 1; number <= _segment.Values.Length; number++) _local[number] += totals[number];
    }

    /// <summary>A counter of the same for another thread, to be joined with this one before either turns to another segment.</summary>
    public FacetCounter Twin() => new(request, dimension);

    /// <summary>Adds what a twin counted in the same segment, and ends the twin.</summary>
    public void Join(FacetCounter twin)
    {
        var own = _local.AsSpan(0, _segment!.Values.Length + 1);
        var others = twin._local.AsSpan(0, own.Length);
        var done = 0;
        for (; done + Vector<int>.Count <= own.Length; done += Vector<int>.Count)
            (new Vector<int>(own[done..]) + new Vector<int>(others[done..])).CopyTo(own[done..]);
        for (; done < own.Length; done++) own[done] += others[done];
        if (twin._map is not null) ArrayPool<int>.Shared.Return(twin._local);
        twin.Release();
    }

    /// <summary>Takes documents back.</summary>
    public void Uncount(ReadOnlySpan<int> docs) => Add(docs, -1);

    /// <summary>What was counted; to be asked once.</summary>
    /// <param name="pinned">Values asked for by name.</param>
    /// <param name="cancellationToken">Ends the making of what must be made when values are first looked for by a text.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FacetResult Result(IReadOnlyList<string> pinned, CancellationToken cancellationToken)
    {
        Finish();
        var counts = _counts.Length == 0 ? default : _counts.AsSpan(0, dimension.Values.Length + 1);
        var best = new BestCounts(request.Top);
        if (request.Contains is null or "" && request.ChildrenOf is null) best.AddAll(counts);
        else AddWanted(counts, best, cancellationToken);
        var top = new FacetCount[best.Count];
        for (var i = top.Length - 1; i >= 0; i--)
        {
            var number = best.TakeWorst();
            top[i] = new(dimension.Values[number - 1], counts[number]);
        }

        var result = new FacetResult(dimension.Name, top, [.. pinned.Select(v => new FacetCount(v, CountOf(v)))], best.Distinct);
        Release();
        return result;
    }

    private void AddWanted(ReadOnlySpan<int> counts, BestCounts best, CancellationToken cancellationToken)
    {
        var contains = request.Contains is { Length: > 0 } text ? Dimension.Fold(text) : null;
        var parent = request.ChildrenOf is not { } of ? -1 : of.Length == 0 ? 0 : dimension.NumberOf(of);
        if (parent == 0 && request.ChildrenOf is { Length: > 0 }) return;
        var folded = contains is null ? [] : dimension.Folded(cancellationToken);
        for (var number = 1; number < counts.Length; number++)
        {
            if (counts[number] == 0 || (parent >= 0 && dimension.Parents[number] != parent)) continue;
            if (contains is null || folded[number - 1].Contains(contains, StringComparison.Ordinal)) best.Add(number, counts[number]);
        }
    }

    /// <summary>Adds the segment's counts to those of the index.</summary>
    private void Finish()
    {
        if (_segment is { } segment && _map is { } map)
        {
            for (var number = 1; number <= segment.Values.Length; number++) _counts[map[number]] += _local[number];
            ArrayPool<int>.Shared.Return(_local);
        }

        (_segment, _map, _local) = (null, null, []);
    }

    private void Release()
    {
        if (_counts.Length > 0) ArrayPool<int>.Shared.Return(_counts);
        _counts = [];
    }

    private static int[] Rent(int length)
    {
        var counts = ArrayPool<int>.Shared.Rent(length);
        Array.Clear(counts, 0, length);
        return counts;
    }

    private int CountOf(string value) => _counts.Length == 0 ? 0 : dimension.NumberOf(value) is > 0 and var number ? _counts[number] : 0;

    private void Add(ReadOnlySpan<int> docs, int by)
    {
        var segment = _segment!;
        if (segment.SlotCount == 1) AddOne(docs, segment.Slots, _local, by);
        else if (segment.SlotCount == 2) AddTwo(docs, segment.Slots, _local, by);
        else if (segment.SlotCount == 4) AddFour(docs, segment.Slots, _local, by);
        else AddSeveral(docs, segment, _local, by);
    }

    // Numbers were checked when the arrays were made: they are all smaller than the counts are long.
    private static void AddOne(ReadOnlySpan<int> docs, ushort[] slots, int[] counts, int by)
    {
        ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
        ref var slot = ref MemoryMarshal.GetArrayDataReference(slots);
        foreach (var doc in docs) Unsafe.Add(ref count, (nint)Unsafe.Add(ref slot, doc)) += by;
    }

    private static void AddTwo(ReadOnlySpan<int> docs, ushort[] slots, int[] counts, int by)
    {
        ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
        ref var slot = ref MemoryMarshal.GetArrayDataReference(slots);
        foreach (var doc in docs)
        {
            var both = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref slot, 2 * (nint)doc)));
            Unsafe.Add(ref count, (nint)(both & 0xFFFF)) += by;
            Unsafe.Add(ref count, (nint)(both >> 16)) += by;
        }
    }

    private static void AddFour(ReadOnlySpan<int> docs, ushort[] slots, int[] counts, int by)
    {
        ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
        ref var slot = ref MemoryMarshal.GetArrayDataReference(slots);
        foreach (var doc in docs)
        {
            var four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref slot, 4 * (nint)doc)));
            Unsafe.Add(ref count, (nint)(four & 0xFFFF)) += by;
            Unsafe.Add(ref count, (nint)(four >> 16 & 0xFFFF)) += by;
            Unsafe.Add(ref count, (nint)(four >> 32 & 0xFFFF)) += by;
            Unsafe.Add(ref count, (nint)(four >> 48)) += by;
        }
    }

    private static void AddSeveral(ReadOnlySpan<int> docs, SegmentDimension segment, int[] counts, int by)
    {
        foreach (var doc in docs)
            for (var at = segment.Starts[doc]; at < segment.Starts[doc + 1]; at++) counts[segment.Numbers[at]] += by;
    }
}
