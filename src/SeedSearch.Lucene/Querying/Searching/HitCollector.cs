using System.Numerics;
using System.Runtime.Intrinsics;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Searching;

/// <summary>
/// Takes what the query matches and makes of it the best hits and the counts over all. A segment's documents are shown in one of two ways: the
/// best by score first (<see cref="ShowBest"/>), and then all without scores (<see cref="ShowAll"/>); or each once, with its score
/// (<see cref="ShowEach"/>). For one thread.
/// </summary>
internal sealed class HitCollector
{
    /// <summary>Documents a batch.</summary>
    public const int BatchSize = SearchMemory.BatchSize;

    /// <summary>Words of bits that are worked on at a time.</summary>
    private const int WordsAtOnce = 64;

    private readonly SearchOptions _options;
    private readonly HitSieve _sieve;
    private readonly CancellationToken _cancellationToken;
    private readonly bool _ranksByScore;
    private readonly bool _onlyBest;
    private bool _isCounting;
    private NumericDocValues? _sortValues;
    private SegmentScope _segment = null!;

    public HitCollector(SearchOptions options, HitCounts counts, int choices, GroupIndex? groups, SearchMemory memory)
    {
        (_options, Counts, Docs, Scores) = (options, counts, memory.Docs, memory.Scores);
        (_sieve, _cancellationToken) = (new HitSieve(memory), memory.Budget.Token);
        _ranksByScore = options.Sort.Field is null;
        _onlyBest = _ranksByScore && options is { ExactTotal: false, Top: > 0 } && !counts.HasValues && choices == 0 && groups is null;
        Wanted = (int)Math.Min(int.MaxValue, (long)options.Skip + options.Top);
        Top = groups is null ? new TopHits(Wanted) : new TopHits(Wanted, groups.Groups, memory.GroupPlaces(groups.Count));
    }

    public TopHits Top { get; }

    public HitCounts Counts { get; }

    /// <summary>How many of the best are kept.</summary>
    public int Wanted { get; }

    public int[] Docs { get; }

    public float[] Scores { get; }

    /// <summary>Whether only the best are shown now, so that documents which cannot be among them may be passed over.</summary>
    public bool MayPrune { get; private set; }

    /// <summary>Whether only documents count by now that are above the <see cref="Bar"/>.</summary>
    public bool IsPruning => MayPrune && Top.IsFull;

    /// <summary>The score that a later document must beat; not to be asked before the top is full.</summary>
    public float Bar => ScoreOf(Top.Bar);

    /// <summary>Whether hits are ranked by score, and a later one with this score cannot be among the best any more.</summary>
    public bool IsTooLow(float score) => _ranksByScore && Top.IsFull && Wanted > 0 && score <= Bar;

    /// <summary>Whether all hits are asked for, and the best of them by score.</summary>
    public bool WantsScores => _ranksByScore && Wanted > 0 && !_onlyBest;

    /// <summary>Whether a second thread would help to count so many documents, were they shown as bits.</summary>
    public bool Shares(long documents) => Counts.Shares(documents);

    /// <summary>Whether the first documents found are hits, and nothing but them is asked for.</summary>
    public bool WantsFirstOnly => _onlyBest && _sieve.IsOpen;

    /// <summary>Turns to a segment.</summary>
    /// <param name="segment">Its documents come next.</param>
    /// <param name="choices">By choice of the reader: a bit a document that it lets through.</param>
    public void Start(SegmentScope segment, ulong[][] choices)
    {
        _segment = segment;
        _sortValues = _options.Sort.Field is { } field ? segment.Reader.NumericDocValues(field) : null;
        _sieve.Start(choices);
        Within(segment.Live);
        Counts.Start(segment);
    }

    /// <summary>Only documents of the segment whose bit is set can be hits; null for all.</summary>
    public void Within(ulong[]? mask) => _sieve.SetMask(mask);

    /// <summary>From now on only the best are to be shown; false when none is wanted by score.</summary>
    public bool ShowBest()
    {
        _isCounting = _onlyBest;
        return MayPrune = _ranksByScore && Wanted > 0;
    }

    /// <summary>From now on all documents of the segment are to be shown, without scores; false when nothing but the best is asked for.</summary>
    public bool ShowAll()
    {
        if (_onlyBest) return false;
        MayPrune = false;
        return true;
    }

    /// <summary>From now on each document of the segment is to be shown once, with its score where that is not too low.</summary>
    public void ShowEach() => (MayPrune, _isCounting) = (_onlyBest, true);

    /// <summary>Takes the first <paramref name="count"/> of <see cref="Docs"/> and <see cref="Scores"/>, ascending documents of the segment.</summary>
    public void Take(int count) => Take(Docs.AsSpan(0, count), Scores.AsSpan(0, count));

    /// <summary>Takes a block of postings, whose arrays it may use up.</summary>
    public unsafe void Take(int* docs, float* scores, int count) => Take(new Span<int>(docs, count), new Span<float>(scores, count));

    /// <summary>Takes a document that beats the <see cref="Bar"/>, while only the best are shown.</summary>
    public void TakeOne(int doc, float score)
    {
        if (!_sieve.LetsThrough(doc)) return;
        if (_isCounting) Counts.AddOne();
        Top.Add(KeyOf(score), doc + _segment.DocBase);
    }

    /// <summary>Takes documents of the same score, while only the best are shown: the first ones, as many as can be among them.</summary>
    /// <param name="bits">A bit a document of the segment.</param>
    /// <param name="score">The score of each.</param>
    public void TakeFirst(ReadOnlySpan<ulong> bits, float score)
    {
        Span<ulong> some = stackalloc ulong[WordsAtOnce];
        for (var word = 0; word < bits.Length && !(Top.IsFull && Bar >= score); word += WordsAtOnce)
        {
            var hits = some[..Math.Min(WordsAtOnce, bits.Length - word)];
            bits.Slice(word, hits.Length).CopyTo(hits);
            _sieve.Sift(hits, word);
            for (var i = 0; i < hits.Length; i++)
            {
                for (; hits[i] != 0 && !(Top.IsFull && Bar >= score); hits[i] &= hits[i] - 1)
                {
                    if (_isCounting) Counts.AddOne();
                    Top.Add(KeyOf(score), _segment.DocBase + (word + i << 6) + BitOperations.TrailingZeroCount(hits[i]));
                }
            }
        }
    }

    /// <summary>Takes documents of the segment, while all are shown; uses them up.</summary>
    public void TakeAll(Span<int> docs)
    {
        docs = docs[.._sieve.Sift(docs)];
        Counts.Take(docs, _sieve);
        if (!_ranksByScore && Wanted > 0) RankByField(docs);
    }

    /// <summary>Takes all documents whose bit is set, while all are shown; uses the bits up.</summary>
    /// <param name="bits">A bit a document of the segment.</param>
    /// <param name="words">How many words of it there are.</param>
    public void TakeAll(ulong[] bits, int words)
    {
        var shown = bits.AsSpan(0, words);
        for (var choice = 0; choice < _sieve.Choices.Length; choice++)
            if (Counts.Wants(choice)) TakeNear(shown, choice);
        _sieve.Sift(shown, 0);
        if (!_ranksByScore && Wanted > 0)
            for (var word = 0; word < words;) RankByField(Docs.AsSpan(0, BitWords.Next(shown, 0, ref word, Docs.AsSpan(0, BatchSize))));
        Counts.Take(bits, words);
    }

    /// <summary>The hits of the page asked for; to be asked once.</summary>
    public List<Hit> Page()
    {
        var page = new List<Hit>();
        foreach (var (key, doc) in Top.Sorted().Skip(_options.Skip)) page.Add(new(doc, _ranksByScore ? ScoreOf(key) : 0, Counts.Groups?.OthersOf(doc) ?? 0));
        Top.Release();
        return page;
    }

    /// <summary>Scores are never negative, so that their bits as whole numbers have the same order.</summary>
    private static long KeyOf(float score) => BitConverter.SingleToInt32Bits(score);

    private static float ScoreOf(long key) => BitConverter.Int32BitsToSingle((int)key);

    private void Take(Span<int> docs, Span<float> scores)
    {
        var count = _sieve.Sift(docs, scores);
        ReadOnlySpan<int> hits = docs[..count];
        if (_isCounting) Counts.Take(hits, _sieve);
        if (Wanted == 0) return;
        if (_ranksByScore) RankByScore(hits, scores[..count]);
        else RankByField(hits);
    }

    private void TakeNear(ReadOnlySpan<ulong> bits, int choice)
    {
        Span<ulong> some = stackalloc ulong[WordsAtOnce];
        for (var word = 0; word < bits.Length; word += WordsAtOnce)
        {
            var near = some[..Math.Min(WordsAtOnce, bits.Length - word)];
            _cancellationToken.Obey();
            _sieve.Near(bits.Slice(word, near.Length), word, choice, near);
            for (var at = 0; at < near.Length;) Counts.TakeNear(Docs.AsSpan(0, BitWords.Next(near, word << 6, ref at, Docs.AsSpan(0, BatchSize))), choice);
        }
    }

    private void RankByScore(ReadOnlySpan<int> hits, ReadOnlySpan<float> scores)
    {
        var at = 0;
        for (; at < hits.Length && !Top.IsFull; at++) Top.Add(KeyOf(scores[at]), hits[at] + _segment.DocBase);
        if (at == hits.Length) return;
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

    private void RankByField(ReadOnlySpan<int> hits)
    {
        _cancellationToken.Obey();
        var (values, descending, docBase) = (_sortValues, _options.Sort.Descending, _segment.DocBase);
        foreach (var doc in hits)
        {
            var value = values?.Get(doc) ?? 0;
            if (!descending) value = ~value;
            if (value > Top.Bar || !Top.IsFull) Top.Add(value, doc + docBase);
        }
    }
}
