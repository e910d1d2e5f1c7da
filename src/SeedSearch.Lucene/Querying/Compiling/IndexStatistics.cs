using System.Collections.Concurrent;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Lucene.Querying.Compiling;

/// <summary>Numbers about the whole index that BM25 needs. Deleted documents count until they are merged away, as in Lucene.</summary>
internal sealed class IndexStatistics(IReadOnlyList<SegmentReader> segments, int maxDoc)
{
    private readonly ConcurrentDictionary<string, float> _averages = new();

    public int MaxDoc => maxDoc;

    /// <summary>Terms a document, on average; 1 for a field without frequencies.</summary>
    public float AverageLength(string field) => _averages.GetOrAdd(field, static (name, self) => self.Average(name), this);

    private float Average(string field)
    {
        long sum = 0;
        foreach (var segment in segments)
        {
            if (segment.Terms(field) is not { } terms) continue;
            if (terms.SumTotalTermFreq < 0) return 1f;
            sum += terms.SumTotalTermFreq;
        }

        return sum <= 0 ? 1f : (float)(sum / (double)maxDoc);
    }
}
