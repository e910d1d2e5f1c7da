using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>Hands single documents to a collector in batches. For one thread.</summary>
internal struct HitBatch(HitCollector collector)
{
    private readonly int[] _docs = collector.Docs;
    private readonly float[] _scores = collector.Scores;
    private int _count;

    public void Add(int doc, float score)
    {
        (_docs[_count], _scores[_count]) = (doc, score);
        if (++_count == HitCollector.BatchSize) Flush();
    }

    /// <summary>Hands over what was not yet; to be called at the end.</summary>
    public void Flush()
    {
        if (_count > 0) collector.Take(_count);
        _count = 0;
    }
}
