using System.Buffers;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Adds up the counts of one dimension over the segments, and finds the greatest. For one thread.</summary>
internal sealed class FacetCounter(FacetRequest request, Dimension dimension)
{
    private int[] _counts = [];
    private int _first;
    private int _segment;
    private bool _isRented;

    public FacetRequest Request => request;

    private ReadOnlySpan<int> Counts => _counts.Length == 0 ? default : _counts.AsSpan(_first, dimension.Values.Length + 1);

    /// <summary>Turns to a segment, and tells where it is counted.</summary>
    public FacetColumn Start(int segment) => dimension.Segments[_segment = segment].Column;

    /// <summary>Takes what was counted in the segment.</summary>
    /// <param name="counted">By number of the segment's rows. Where it is the only segment and its numbers are those of the values, it is kept and read for the result.</param>
    public void Take(int[] counted)
    {
        var (segment, map) = (dimension.Segments[_segment], dimension.Maps[_segment]);
        if (map is null && segment.Column.Sets is null)
        {
            (_counts, _first) = (counted, segment.Column.FirstNumber);
            return;
        }

        if (!_isRented)
        {
            (_counts, _isRented) = (ArrayPool<int>.Shared.Rent(dimension.Values.Length + 1), true);
            Array.Clear(_counts, 0, dimension.Values.Length + 1);
        }

        segment.Column.AddUp(counted, _counts, map);
    }

    /// <summary>What was counted; to be asked once.</summary>
    /// <param name="pinned">Values asked for by name.</param>
    /// <param name="cancellationToken">Ends the making of what must be made when values are first looked for by a text.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FacetResult Result(IReadOnlyList<string> pinned, CancellationToken cancellationToken)
    {
        var counts = Counts;
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
        if (_isRented) ArrayPool<int>.Shared.Return(_counts);
        (_counts, _isRented) = ([], false);
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

    private int CountOf(string value) => _counts.Length == 0 ? 0 : dimension.NumberOf(value) is > 0 and var number ? Counts[number] : 0;
}
