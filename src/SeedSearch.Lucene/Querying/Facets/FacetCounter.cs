namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Counts the values of one dimension over the hits of a search. For one thread.</summary>
internal sealed class FacetCounter(FacetRequest request, Dimension dimension)
{
    private readonly ValueTree? _tree = request.PathSeparator is { } separator ? dimension.Tree(separator) : null;
    private int[] _counts = [];
    private int[] _lastDocs = [];
    private SegmentDimension _segment = null!;
    private int[]? _map;
    private int _docBase;

    public FacetRequest Request => request;

    /// <summary>Turns to a segment.</summary>
    public void Start(int segment, int docBase)
    {
        if (_counts.Length == 0)
        {
            _counts = new int[(_tree?.Paths.Length ?? dimension.Values.Length + 1)];
            if (_tree is not null)
            {
                _lastDocs = new int[_counts.Length];
                Array.Fill(_lastDocs, -1);
            }
        }

        (_segment, _map, _docBase) = (dimension.Segments[segment], dimension.Maps[segment], docBase);
    }

    /// <summary>Counts the values of documents of the segment; each document once only.</summary>
    public void Count(ReadOnlySpan<int> docs)
    {
        if (_tree is not null) CountPaths(docs);
        else if (_segment.Single is { } single) CountSingle(docs, single);
        else CountSeveral(docs);
    }

    /// <summary>What was counted.</summary>
    /// <param name="pinned">Values asked for by name.</param>
    public FacetResult Result(IReadOnlyList<string> pinned)
    {
        if (_counts.Length > 0) _counts[0] = 0;
        var counts = _counts;
        var contains = request.Contains is { Length: > 0 } text ? Dimension.Fold(text) : null;
        var parent = request.ChildrenOf is { } of && _tree is not null ? (of.Length == 0 ? 0 : _tree.NumberOf(of)) : -1;
        if (parent == 0 && request.ChildrenOf is { Length: > 0 }) counts = [];
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


    private void CountSingle(ReadOnlySpan<int> docs, int[] single)
    {
        var counts = _counts;
        if (_map is not { } map)
        {
            foreach (var doc in docs) counts[single[doc]]++;
            return;
        }

        foreach (var doc in docs) counts[map[single[doc]]]++;
    }

    private void CountSeveral(ReadOnlySpan<int> docs)
    {
        var (counts, starts, numbers) = (_counts, _segment.Starts, _segment.Numbers);
        foreach (var doc in docs)
        {
            var end = starts[doc + 1];
            for (var at = starts[doc]; at < end; at++) counts[_map is { } map ? map[numbers[at]] : numbers[at]]++;
        }
    }

    private void CountPaths(ReadOnlySpan<int> docs)
    {
        foreach (var doc in docs)
        {
            if (_segment.Single is { } single)
            {
                CountPath(single[doc], doc + _docBase);
                continue;
            }

            for (var at = _segment.Starts[doc]; at < _segment.Starts[doc + 1]; at++) CountPath(_segment.Numbers[at], doc + _docBase);
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
