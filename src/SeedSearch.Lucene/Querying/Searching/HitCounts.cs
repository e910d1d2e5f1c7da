using System.Buffers;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Facets;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>What is counted over all hits: how many there are, in how many groups, with which values and in which ranges. For one thread.</summary>
internal sealed class HitCounts
{
    /// <summary>Documents as bits are counted so many words at a time.</summary>
    private const int WordsAPart = 64;

    private readonly FacetTallies _facets;
    private readonly RangeCounter[] _ranges;
    private readonly int[] _facetChoices;
    private readonly int[] _rangeChoices;
    private readonly int[] _docs;
    private readonly CancellationToken _cancellationToken;
    private SegmentScope _segment = null!;

    /// <param name="facets">Take the counts of dimensions.</param>
    /// <param name="ranges">The ranges to count.</param>
    /// <param name="choices">The names of the reader's choices: a dimension's own choice is left aside when it is counted.</param>
    /// <param name="groups">Counts groups; null where every hit stands for itself.</param>
    /// <param name="docs">Room for a batch of documents.</param>
    /// <param name="cancellationToken">Ends the counting with an exception; asked every few thousand documents.</param>
    public HitCounts(FacetCounter[] facets, RangeCounter[] ranges, string[] choices, GroupTally? groups, int[] docs, CancellationToken cancellationToken)
    {
        _facetChoices = Array.ConvertAll(facets, f => Array.IndexOf(choices, NameOf(f.Request)));
        _rangeChoices = Array.ConvertAll(ranges, r => Array.IndexOf(choices, NameOf(r.Request)));
        (_facets, _ranges, Groups, _docs, _cancellationToken) = (new FacetTallies(facets, _facetChoices), ranges, groups, docs, cancellationToken);
    }

    private HitCounts(HitCounts of, int[] docs)
    {
        (_facets, _ranges, _docs, _cancellationToken, _segment) = (of._facets.Twin(), Array.ConvertAll(of._ranges, r => r.Twin()), docs, of._cancellationToken, of._segment);
        (_facetChoices, _rangeChoices) = ([], []);
        foreach (var range in _ranges) range.Start(_segment.Reader.NumericDocValues(range.Request.Field));
    }

    /// <summary>Hits.</summary>
    public long Total { get; private set; }

    /// <summary>Groups that have hits; hits without group count for themselves.</summary>
    public long TotalGroups => Groups is null ? Total : Total - Groups.Hits + Groups.Groups;

    public GroupTally? Groups { get; }

    /// <summary>Counts pairs of values; null where none are asked for.</summary>
    public PairCounter? Pairs { get; init; }

    /// <summary>Whether values, pairs or ranges are counted.</summary>
    public bool HasValues => _facets.Count + _ranges.Length > 0 || Pairs is not null;

    /// <summary>From how many values on a second thread is asked to help; <see cref="long.MaxValue"/> for never.</summary>
    public long SharedFrom { get; init; } = long.MaxValue;

    /// <summary>Whether a second thread is asked to help with counting so many documents.</summary>
    public bool Shares(long documents) => HasValues && Pairs is null && documents * (_facets.Count + _ranges.Length) >= SharedFrom;

    /// <summary>How often another thread helped.</summary>
    public int Helped { get; private set; }

    /// <summary>The name of a choice in a dimension.</summary>
    public static string NameOf(FacetRequest facet) => "facet:" + facet.Dimension;

    /// <summary>The name of a choice among ranges.</summary>
    public static string NameOf(RangeFacetRequest range) => "range:" + range.Field;

    /// <summary>Turns to a segment.</summary>
    public void Start(SegmentScope segment)
    {
        _segment = segment;
        _facets.Start(segment.Ordinal);
        Pairs?.Start(segment.Ordinal);
        foreach (var range in _ranges) range.Start(segment.Reader.NumericDocValues(range.Request.Field));
    }

    /// <summary>Hands the counts over to those who take them, who are to be asked before <see cref="Release"/>.</summary>
    public void Finish() => _facets.Finish();

    /// <summary>Gives the memory back.</summary>
    public void Release() => _facets.Release();

    /// <summary>Counts a hit that has no value to count.</summary>
    public void AddOne() => Total++;

    /// <summary>Counts a batch of hits, and who was near in it.</summary>
    public void Take(ReadOnlySpan<int> hits, HitSieve sieve)
    {
        Total += hits.Length;
        Groups?.Take(hits, _segment.DocBase);
        if (!HasValues) return;
        CountValues(hits);
        for (var choice = 0; choice < sieve.Choices.Length; choice++)
            if (Wants(choice)) TakeNear(sieve.Near(choice), choice);
    }

    /// <summary>Whether who fails this choice alone is to be counted.</summary>
    public bool Wants(int choice) => Array.IndexOf(_facetChoices, choice) >= 0 || Array.IndexOf(_rangeChoices, choice) >= 0;

    /// <summary>Counts documents that fail a choice alone, for its dimension.</summary>
    public void TakeNear(ReadOnlySpan<int> docs, int choice)
    {
        if (docs.IsEmpty) return;
        _facets.AddNear(docs, choice);
        for (var i = 0; i < _ranges.Length; i++)
            if (_rangeChoices[i] == choice) _ranges[i].Count(docs);
    }

    /// <summary>
    /// Counts the documents of the segment whose bit is set, even when time is up by now. Where they are most of the segment, values are
    /// counted over the others and taken from those of all documents. Where there is much to count, a second thread may help.
    /// </summary>
    /// <param name="hits">A bit a document of the segment; used up.</param>
    /// <param name="words">How many words of it there are.</param>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public void Take(ulong[] hits, int words)
    {
        var count = BitWords.Count(hits.AsSpan(0, words));
        Total += count;
        if (!HasValues)
        {
            TakeGroups(hits, words, areOthers: false);
            return;
        }

        var areOthers = 2 * (long)count > _segment.MaxDoc && _ranges.Length == 0 && Pairs is null;
        if (areOthers)
        {
            _facets.AddAll(_cancellationToken);
            BitWords.Invert(hits, _segment.MaxDoc);
        }

        var parts = (words + WordsAPart - 1) / WordsAPart;
        if (Shares(areOthers ? _segment.MaxDoc - count : count))
        {
            Share(hits, words, parts, areOthers);
            return;
        }

        TakeGroups(hits, words, areOthers);
        for (var part = 0; part < parts; part++) CountPart(hits, words, part, areOthers);
    }

    private void Share(ulong[] hits, int words, int parts, bool areOthers)
    {
        var docs = ArrayPool<int>.Shared.Rent(_docs.Length);
        var twin = new HitCounts(this, docs);
        var helped = SharedWork.Run(parts, () => TakeGroups(hits, words, areOthers), part => CountPart(hits, words, part, areOthers), part => twin.CountPart(hits, words, part, areOthers));
        if (helped) Helped++;
        _facets.Join(twin._facets);
        for (var i = 0; i < _ranges.Length; i++) _ranges[i].Join(twin._ranges[i]);
        ArrayPool<int>.Shared.Return(docs);
    }

    private void CountPart(ulong[] bits, int words, int part, bool areOthers)
    {
        _cancellationToken.Obey();
        var from = part * WordsAPart;
        var some = bits.AsSpan(from, Math.Min(WordsAPart, words - from));
        for (var word = 0; word < some.Length;)
        {
            var docs = _docs.AsSpan(0, BitWords.Next(some, from << 6, ref word, _docs));
            if (areOthers) _facets.Remove(docs);
            else CountValues(docs);
        }
    }

    private void TakeGroups(ulong[] bits, int words, bool areOthers) => Groups?.Take(bits.AsSpan(0, words), areOthers, _segment.Ordinal, _segment.DocBase);

    private void CountValues(ReadOnlySpan<int> docs)
    {
        _facets.Add(docs);
        Pairs?.Add(docs);
        foreach (var range in _ranges) range.Count(docs);
    }
}
