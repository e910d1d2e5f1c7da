namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>
/// Keeps the best so many of all hits shown to it: the greatest key first, of equal keys the lowest document; of each group the best one
/// only. A heap with the worst on top.
/// </summary>
/// <param name="capacity">How many are kept.</param>
/// <param name="groups">By document: its group, or -1 where it stands for itself; null where all do.</param>
/// <param name="places">By group, all 0: is used to remember where in the heap its hit is.</param>
internal sealed class TopHits(int capacity, int[]? groups = null, int[]? places = null)
{
    private (long Key, int Doc)[] _heap = new (long, int)[Math.Min(capacity, 128)];

    public int Count { get; private set; }

    /// <summary>Whether only better ones than the worst still get in.</summary>
    public bool IsFull => Count == capacity;

    /// <summary>The key that a later document must beat; <see cref="long.MinValue"/> while there is room.</summary>
    public long Bar { get; private set; } = capacity == 0 ? long.MaxValue : long.MinValue;

    /// <summary>Takes a hit, where it is good enough.</summary>
    public void Add(long key, int doc)
    {
        if (PlaceOfGroup(doc) is > 0 and var place)
        {
            if (IsWorse(_heap[place - 1].Key, _heap[place - 1].Doc, (key, doc))) Sift(place - 1, key, doc);
        }
        else if (Count < capacity)
        {
            if (Count == _heap.Length) Array.Resize(ref _heap, (int)Math.Min(capacity, 2L * Count));
            var at = Count++;
            for (int parent; at > 0 && IsWorse(key, doc, _heap[parent = (at - 1) >> 1]); at = parent) Put(at, _heap[parent]);
            Put(at, (key, doc));
        }
        else if (capacity > 0 && IsWorse(_heap[0].Key, _heap[0].Doc, (key, doc)))
        {
            Forget(_heap[0].Doc);
            Sift(0, key, doc);
        }

        if (Count == capacity && capacity > 0) Bar = _heap[0].Key;
    }

    /// <summary>All kept hits, best first.</summary>
    public (long Key, int Doc)[] Sorted()
    {
        var all = _heap[..Count];
        Array.Sort(all, static (a, b) => a.Key != b.Key ? b.Key.CompareTo(a.Key) : a.Doc.CompareTo(b.Doc));
        return all;
    }

    /// <summary>Gives the memory of places back as it was; nothing may be added from then on.</summary>
    public void Release()
    {
        foreach (var (_, doc) in _heap.AsSpan(0, Count)) Forget(doc);
    }

    /// <summary>Moves a hit down from a place where it is not worse than the one there was.</summary>
    private void Sift(int at, long key, int doc)
    {
        while (true)
        {
            var child = 2 * at + 1;
            if (child >= Count) break;
            if (child + 1 < Count && IsWorse(_heap[child + 1].Key, _heap[child + 1].Doc, _heap[child])) child++;
            if (!IsWorse(_heap[child].Key, _heap[child].Doc, (key, doc))) break;
            Put(at, _heap[child]);
            at = child;
        }

        Put(at, (key, doc));
    }

    private void Put(int at, (long Key, int Doc) hit)
    {
        _heap[at] = hit;
        if (groups is not null && groups[hit.Doc] is >= 0 and var group) places![group] = at + 1;
    }

    private void Forget(int doc)
    {
        if (groups is not null && groups[doc] is >= 0 and var group) places![group] = 0;
    }

    private int PlaceOfGroup(int doc) => groups is not null && groups[doc] is >= 0 and var group ? places![group] : 0;

    private static bool IsWorse(long key, int doc, (long Key, int Doc) than) => key != than.Key ? key < than.Key : doc > than.Doc;
}
