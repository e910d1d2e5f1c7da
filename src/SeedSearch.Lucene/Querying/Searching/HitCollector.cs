using System.Numerics;
using System.Runtime.Intrinsics;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Facets;
using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>
/// Takes what the query matches, batch by batch, and makes of it hits, totals and counts. A document that fails the choices
/// in exactly one dimension is no hit, but counts for that dimension (drill-sideways). For one thread.
/// </summary>
internal sealed class HitCollector
{
    /// <summary>Documents a batch.</summary>
    public const int BatchSize = SearchMemory.BatchSize;

    private readonly SearchOptions _options;
    private readonly GroupIndex? _groups;
    private readonly IReadOnlyList<FacetCounter> _facets;
    private readonly IReadOnlyList<RangeCounter> _ranges;
    private readonly int[] _facetSelections;
    private readonly int[] _rangeSelections;
    private readonly int[] _near;
    private readonly int[] _nearSelection;
    private readonly int[] _nearOfOne;
    private readonly int[] _groupSizes;
    private readonly (long Key, int Doc)[] _groupBests;
    private readonly bool _onlyBest;
    private ulong[][] _selections = [];
    private NumericDocValues? _sortValues;
    private SegmentScope _segment = null!;
    private int _nearCount;

    public HitCollector(SearchOptions options, IReadOnlyList<FacetCounter> facets, IReadOnlyList<RangeCounter> ranges, IReadOnlyList<string> selections, GroupIndex? groups, SearchMemory memory)
    {
        (Docs, Scores) = (memory.Docs, memory.Scores);
        RanksByScore = options is { Sort.Field: null } && groups is null;
        _onlyBest = RanksByScore && options is { ExactTotal: false, Top: > 0 } && facets.Count + ranges.Count + selections.Count == 0;
        MayPrune = _onlyBest;
        (_options, _facets, _ranges, _groups) = (options, facets, ranges, groups);
        Top = new TopHits((int)Math.Min(int.MaxValue, (long)options.Skip + options.Top));
        _facetSelections = [.. facets.Select(f => IndexOf(selections, SelectionName(f)))];
        _rangeSelections = [.. ranges.Select(r => IndexOf(selections, SelectionName(r)))];
        (_near, _nearSelection, _nearOfOne) = selections.Count == 0 ? ([], [], []) : (new int[BatchSize], new int[BatchSize], new int[BatchSize]);
        (_groupSizes, _groupBests) = groups is null ? ([], []) : (new int[groups.Count], new (long, int)[groups.Count]);
    }

    public TopHits Top { get; }

    /// <summary>How many of the best are kept.</summary>
    public int Wanted => _options.Top + _options.Skip;

    /// <summary>Whether only the best by score are to be shown now: neither totals nor counts are asked for, or they are shown afterwards.</summary>
    public bool MayPrune { get; private set; }

    /// <summary>
    /// Whether the best by score and what is counted are to be shown one after the other: first <see cref="ShowBest"/> and some of the documents with
    /// their scores, then <see cref="ShowAll"/> and all documents without.
    /// </summary>
    public bool IsTwofold => RanksByScore && !_onlyBest;

    public bool HasSelections => _selections.Length > 0;

    private bool RanksByScore { get; }

    /// <summary>From now on only the best are shown; false when none is wanted.</summary>
    public bool ShowBest() => (MayPrune = true) && Wanted > 0;

    /// <summary>From now on all documents of the segment are shown, for totals and counts alone.</summary>
    public void ShowAll() => MayPrune = false;

    /// <summary>Whether only the best count by now, so that documents which cannot be above the <see cref="Bar"/> need not be shown.</summary>
    public bool IsPruning => MayPrune && Top.IsFull;

    /// <summary>The score that a later document must beat; not to be asked before the top is full.</summary>
    public float Bar => ScoreOf(Top.Bar);

    public int[] Docs { get; }

    public float[] Scores { get; }

    /// <summary>Documents, choices applied.</summary>
    public long Total { get; private set; }

    /// <summary>Groups, choices applied; documents without group count for themselves.</summary>
    public long TotalGroups { get; private set; }

    public static string SelectionName(FacetCounter facet) => "facet:" + facet.Request.Dimension;

    public static string SelectionName(RangeCounter range) => "range:" + range.Request.Field;

    /// <summary>Turns to a segment.</summary>
    /// <param name="segment">Its documents come next.</param>
    /// <param name="selections">By selection: a bit a document that it lets through.</param>
    public void Start(SegmentScope segment, ulong[][] selections)
    {
        (_segment, _selections) = (segment, selections);
        _sortValues = _options.Sort.Field is { } field ? segment.Reader.NumericDocValues(field) : null;
        foreach (var facet in _facets) facet.Start(segment.Ordinal);
        foreach (var range in _ranges) range.Start(segment.Reader.NumericDocValues(range.Request.Field));
    }

    /// <summary>Takes the first <paramref name="count"/> of <see cref="Docs"/> and <see cref="Scores"/>, ascending documents of the segment.</summary>
    public void Take(int count) => Take(Docs.AsSpan(0, count), Scores.AsSpan(0, count));

    /// <summary>Takes a block of postings, whose arrays it may use up.</summary>
    public unsafe void Take(int* docs, float* scores, int count) => Take(new Span<int>(docs, count), new Span<float>(scores, count));

    /// <summary>Takes a document that beats the <see cref="Bar"/>, while <see cref="MayPrune"/>.</summary>
    public void TakeOne(int doc, float score)
    {
        if (_segment.Live is { } live && (live[doc >> 6] >> doc & 1) == 0) return;
        foreach (var selection in _selections)
            if ((selection[doc >> 6] >> doc & 1) == 0) return;
        if (_onlyBest) AddToTotals(1);
        Top.Add(KeyOf(score), doc + _segment.DocBase);
    }

    /// <summary>Takes documents of the segment for totals and counts.</summary>
    public void TakeAll(Span<int> docs)
    {
        if (_segment.Live is { } live) docs = docs[..Keep(live, docs, Scores)];
        if (_selections.Length > 0) docs = docs[..Select(docs, Scores)];
        AddToTotals(docs.Length);
        CountHits(docs);
    }

    /// <summary>
    /// Takes all documents whose bit is set, for totals and counts; may use the bits up. Where they are most of the segment, values are
    /// counted over the others and taken from those of all documents.
    /// </summary>
    /// <param name="bits">A bit a document of the segment.</param>
    public void TakeAll(Span<ulong> bits)
    {
        if (_segment.Live is { } live)
            for (var i = 0; i < bits.Length; i++) bits[i] &= live[i];
        var count = 0;
        foreach (var word in bits) count += BitOperations.PopCount(word);
        var isMost = 2 * (long)count > _segment.MaxDoc && _ranges.Count == 0 && _selections.Length == 0;
        if (isMost || _facets.Count + _ranges.Count == 0 && _selections.Length == 0)
        {
            AddToTotals(count);
            if (_facets.Count == 0) return;
            foreach (var facet in _facets) facet.CountAll();
            for (var i = 0; i < bits.Length; i++) bits[i] = ~bits[i];
            if ((_segment.MaxDoc & 63) is > 0 and var rest) bits[_segment.MaxDoc >> 6] &= (1UL << rest) - 1;
        }

        var docs = Docs.AsSpan(0, BatchSize);
        for (var word = 0; word < bits.Length;)
        {
            var batch = BitBatch.Next(bits, ref word, docs);
            if (!isMost) TakeAll(docs[..batch]);
            else
                foreach (var facet in _facets) facet.Uncount(docs[..batch]);
        }
    }

    private void Take(Span<int> docs, Span<float> scores)
    {
        var count = docs.Length;
        if (_segment.Live is { } live) count = Keep(live, docs, scores);
        if (_selections.Length > 0) count = Select(docs[..count], scores);
        ReadOnlySpan<int> hits = docs[..count];
        if (_onlyBest) AddToTotals(count);
        else if (!MayPrune) CountHits(hits);
        if (RanksByScore)
        {
            if (!_onlyBest && !MayPrune) AddToTotals(count);
            RankByScore(hits, scores[..count]);
        }
        else
        {
            Total += count;
            Rank(hits, scores);
        }
    }

    private void AddToTotals(int count)
    {
        Total += count;
        TotalGroups += count;
    }

    private void CountHits(ReadOnlySpan<int> hits)
    {
        for (var i = 0; i < _facets.Count; i++)
        {
            _facets[i].Count(hits);
            if (_nearCount > 0 && _facetSelections[i] >= 0) _facets[i].Count(NearOf(_facetSelections[i]));
        }

        for (var i = 0; i < _ranges.Count; i++)
        {
            _ranges[i].Count(hits);
            if (_nearCount > 0 && _rangeSelections[i] >= 0) _ranges[i].Count(NearOf(_rangeSelections[i]));
        }
    }

    /// <summary>The hits of the page asked for.</summary>
    public List<Hit> Page()
    {
        if (_groups is not null)
            for (var group = 0; group < _groupSizes.Length; group++)
                if (_groupSizes[group] > 0) Top.Add(_groupBests[group].Key, _groupBests[group].Doc);
        var page = new List<Hit>();
        foreach (var (key, doc) in Top.Sorted().Skip(_options.Skip))
        {
            var group = _groups?.Groups[doc] ?? -1;
            page.Add(new(doc, _options.Sort.Field is null ? ScoreOf(key) : 0, group < 0 ? 0 : _groupSizes[group] - 1));
        }

        return page;
    }

    /// <summary>Scores are never negative, so that their bits as whole numbers have the same order.</summary>
    private static long KeyOf(float score) => BitConverter.SingleToInt32Bits(score);

    private static float ScoreOf(long key) => BitConverter.Int32BitsToSingle((int)key);

    private void RankByScore(ReadOnlySpan<int> hits, ReadOnlySpan<float> scores)
    {
        var at = 0;
        for (; at < hits.Length && !Top.IsFull; at++) Top.Add(KeyOf(scores[at]), hits[at] + _segment.DocBase);
        if (_options.Top + _options.Skip == 0) return;
        var bar = Bar;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; at + Vector256<float>.Count <= hits.Length; at += Vector256<float>.Count)
            {
                var above = Vector256.GreaterThan(Vector256.Create(scores[at..]), Vector256.Create(bar)).ExtractMostSignificantBits();
                for (; above != 0; above &= above - 1) bar = AddAbove(at + BitOperations.TrailingZeroCount(above), hits, scores, bar);
            }
        }

        for (; at < hits.Length; at++) bar = AddAbove(at, hits, scores, bar);
    }

    private float AddAbove(int at, ReadOnlySpan<int> hits, ReadOnlySpan<float> scores, float bar)
    {
        if (scores[at] <= bar) return bar;
        Top.Add(KeyOf(scores[at]), hits[at] + _segment.DocBase);
        return Bar;
    }

    private void Rank(ReadOnlySpan<int> hits, ReadOnlySpan<float> scores)
    {
        var byScore = _options.Sort.Field is null;
        for (var i = 0; i < hits.Length; i++)
        {
            var key = byScore ? KeyOf(scores[i]) : SortKey(hits[i]);
            var doc = hits[i] + _segment.DocBase;
            if (_groups is not null && _groups.Groups[doc] is >= 0 and var group)
            {
                if (_groupSizes[group]++ == 0) TotalGroups++;
                else if (key <= _groupBests[group].Key) continue;
                _groupBests[group] = (key, doc);
                continue;
            }

            TotalGroups++;
            if (key > Top.Bar) Top.Add(key, doc);
        }
    }

    private long SortKey(int doc)
    {
        var value = _sortValues?.Get(doc) ?? 0;
        return _options.Sort.Descending ? value : ~value;
    }

    private static int Keep(ulong[] live, Span<int> docs, Span<float> scores)
    {
        var kept = 0;
        for (var i = 0; i < docs.Length; i++)
        {
            var doc = docs[i];
            (docs[kept], scores[kept]) = (doc, scores[i]);
            kept += (int)(live[doc >> 6] >> doc & 1);
        }

        return kept;
    }

    private int Select(Span<int> docs, Span<float> scores)
    {
        var kept = 0;
        _nearCount = 0;
        for (var i = 0; i < docs.Length; i++)
        {
            var doc = docs[i];
            var (failed, which) = (0, 0);
            for (var s = 0; s < _selections.Length && failed < 2; s++)
            {
                if ((_selections[s][doc >> 6] >> doc & 1) != 0) continue;
                failed++;
                which = s;
            }

            if (failed == 0) (docs[kept], scores[kept++]) = (doc, scores[i]);
            else if (failed == 1) (_near[_nearCount], _nearSelection[_nearCount++]) = (doc, which);
        }

        return kept;
    }

    private ReadOnlySpan<int> NearOf(int selection)
    {
        var count = 0;
        for (var i = 0; i < _nearCount; i++)
        {
            _nearOfOne[count] = _near[i];
            if (_nearSelection[i] == selection) count++;
        }

        return _nearOfOne.AsSpan(0, count);
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
            if (names[i] == name) return i;
        return -1;
    }
}
