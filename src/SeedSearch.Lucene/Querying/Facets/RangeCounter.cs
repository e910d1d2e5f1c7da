using SeedSearch.Lucene.Codec.DocValues;

namespace SeedSearch.Lucene.Querying.Facets;

/// <summary>Counts hits by range of a numeric doc value. For one thread.</summary>
internal sealed class RangeCounter(RangeFacetRequest request)
{
    private readonly long[] _starts = [.. request.Ranges.Select(r => r.Min)];
    private readonly int[] _counts = new int[request.Ranges.Count];
    private NumericDocValues? _values;

    public RangeFacetRequest Request => request;

    /// <summary>Turns to a segment.</summary>
    public void Start(NumericDocValues? values) => _values = values;

    /// <summary>Counts documents of the segment; each once only.</summary>
    public void Count(ReadOnlySpan<int> docs)
    {
        if (_values is not { } values || _starts.Length == 0) return;
        foreach (var doc in docs)
        {
            var value = values.Get(doc);
            var at = Array.BinarySearch(_starts, value);
            if (at < 0) at = ~at - 1;
            if (at >= 0 && value <= request.Ranges[at].Max && (value != 0 || values.Exists(doc))) _counts[at]++;
        }
    }

    /// <summary>A counter of the same for another thread.</summary>
    public RangeCounter Twin() => new(request);

    /// <summary>Adds what a twin counted.</summary>
    public void Join(RangeCounter twin)
    {
        for (var i = 0; i < _counts.Length; i++) _counts[i] += twin._counts[i];
    }

    public RangeFacetResult Result() => new(request.Field, _counts);
}
