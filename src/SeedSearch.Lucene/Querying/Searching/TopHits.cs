namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>Keeps the best so many of all hits shown to it: the greatest key first, of equal keys the lowest document. A heap with the worst on top.</summary>
internal sealed class TopHits(int capacity)
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
        if (Count < capacity)
        {
            if (Count == _heap.Length) Array.Resize(ref _heap, (int)Math.Min(capacity, 2L * Count));
            var at = Count++;
            for (int parent; at > 0 && IsWorse(key, doc, _heap[parent = (at - 1) >> 1]); at = parent) _heap[at] = _heap[parent];
            _heap[at] = (key, doc);
        }
        else if (capacity > 0 && IsWorse(_heap[0].Key, _heap[0].Doc, (key, doc)))
        {
            Sift(key, doc);
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

    private void Sift(long key, int doc)
    {
        var at = 0;
        while (true)
        {
            var child = 2 * at + 1;
            if (child >= Count) break;
            if (child + 1 < Count && IsWorse(_heap[child + 1].Key, _heap[child + 1].Doc, _heap[child])) child++;
            if (!IsWorse(_heap[child].Key, _heap[child].Doc, (key, doc))) break;
            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = (key, doc);
    }

    private static bool IsWorse(long key, int doc, (long Key, int Doc) than) => key != than.Key ? key < than.Key : doc > than.Doc;
}
