using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Facets;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>What is counted over all hits: how many there are, in how many groups, with which values and in which ranges. For one thread.</summary>
internal sealed class HitCounts
{
    private readonly FacetCounter[] _facets;
    private readonly RangeCounter[] _ranges;
    private readonly int[] _facetChoices;
    private readonly int[] _rangeChoices;
    private readonly int[] _docs;
    private SegmentScope _segment = null!;

    /// <param name="facets">The dimensions to count.</param>
    /// <param name="ranges">The ranges to count.</param>
    /// <param name="choices">The names of the reader's choices: a dimension's own choice is left aside when it is counted.</param>
    /// <param name="groups">Counts groups; null where every hit stands for itself.</param>
    /// <param name="docs">Room for a batch of documents.</param>
    public HitCounts(FacetCounter[] facets, RangeCounter[] ranges, string[] choices, GroupTally? groups, int[] docs)
    {
        (_facets, _ranges, Groups, _docs) = (facets, ranges, groups, docs);
        _facetChoices = Array.ConvertAll(facets, f => Array.IndexOf(choices, NameOf(f.Request)));
        _rangeChoices = Array.ConvertAll(ranges, r => Array.IndexOf(choices, NameOf(r.Request)));
    }

    /// <summary>Hits.</summary>
    public long Total { get; private set; }

    /// <summary>Groups that have hits; hits without group count for themselves.</summary>
    public long TotalGroups => Groups is null ? Total : Total - Groups.Hits + Groups.Groups;

    public GroupTally? Groups { get; }

    /// <summary>Whether values or ranges are counted.</summary>
    public bool HasValues => _facets.Length + _ranges.Length > 0;

    /// <summary>The name of a choice in a dimension.</summary>
    public static string NameOf(FacetRequest facet) => "facet:" + facet.Dimension;

    /// <summary>The name of a choice among ranges.</summary>
    public static string NameOf(RangeFacetRequest range) => "range:" + range.Field;

    /// <summary>Turns to a segment.</summary>
    public void Start(SegmentScope segment)
    {
        _segment = segment;
        foreach (var facet in _facets) facet.Start(segment.Ordinal);
        foreach (var range in _ranges) range.Start(segment.Reader.NumericDocValues(range.Request.Field));
    }

    /// <summary>Counts a hit that has no value to count.</summary>
    public void AddOne() => Total++;

    /// <summary>Counts a batch of hits, and who was near in it.</summary>
    public void Take(ReadOnlySpan<int> hits, HitSieve sieve)
    {
        Total += hits.Length;
        Groups?.Take(hits, _segment.DocBase);
        CountValues(hits);
        if (!HasValues) return;
        for (var choice = 0; choice < sieve.Choices.Length; choice++)
            if (Wants(choice)) TakeNear(sieve.Near(choice), choice);
    }

    /// <summary>Whether who fails this choice alone is to be counted.</summary>
    public bool Wants(int choice) => Array.IndexOf(_facetChoices, choice) >= 0 || Array.IndexOf(_rangeChoices, choice) >= 0;

    /// <summary>Counts documents that fail a choice alone, for its dimension.</summary>
    public void TakeNear(ReadOnlySpan<int> docs, int choice)
    {
        if (docs.IsEmpty) return;
        for (var i = 0; i < _facets.Length; i++)
            if (_facetChoices[i] == choice) _facets[i].Count(docs);
        for (var i = 0; i < _ranges.Length; i++)
            if (_rangeChoices[i] == choice) _ranges[i].Count(docs);
    }

    /// <summary>
    /// Counts the documents of the segment whose bit is set. Where they are most of the segment, values are counted over the others and
    /// taken from those of all documents.
    /// </summary>
    /// <param name="hits">A bit a document of the segment; used up.</param>
    public void Take(Span<ulong> hits)
    {
        var count = BitWords.Count(hits);
        Total += count;
        Groups?.Take(hits, 0, _segment.Ordinal, _segment.DocBase);
        if (!HasValues) return;
        var isMost = 2 * (long)count > _segment.MaxDoc && _ranges.Length == 0;
        if (isMost)
        {
            foreach (var facet in _facets) facet.CountAll();
            for (var i = 0; i < hits.Length; i++) hits[i] = ~hits[i];
            if ((_segment.MaxDoc & 63) is > 0 and var rest) hits[_segment.MaxDoc >> 6] &= (1UL << rest) - 1;
        }

        for (var word = 0; word < hits.Length;)
        {
            var docs = _docs.AsSpan(0, BitWords.Next(hits, 0, ref word, _docs));
            if (!isMost) CountValues(docs);
            else
                foreach (var facet in _facets) facet.Uncount(docs);
        }
    }

    private void CountValues(ReadOnlySpan<int> docs)
    {
        foreach (var facet in _facets) facet.Count(docs);
        foreach (var range in _ranges) range.Count(docs);
    }
}
