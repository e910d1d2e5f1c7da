using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>
/// Ranks documents that have any of several terms, a window of <see cref="Window"/> documents at a time: each term adds its scores
/// into an array, in 64 bits as Lucene does. When only the best count, a window is passed over where the terms' best scores in
/// it do not reach the bar; where they do, the terms whose best scores together do not reach it (MaxScore; Turtle and Flood
/// 1995, with block maxima: Ding and Suel 2011) are only asked about documents that the others bring up.
/// </summary>
internal sealed unsafe class DisjunctionRanker
{
    /// <summary>Documents; the sums of a window take 16 KB and stay in the fastest cache.</summary>
    public const int Window = 2048;

    private const int WindowsBetweenChecks = 16;

    private readonly TermPostings[] _terms;
    private readonly TermPostings[] _byMaximum;
    private readonly BlockBounds[] _bounds;
    private readonly double[] _best;
    private readonly double[] _below;
    private readonly int[] _order;
    private readonly HitCollector _collector;
    private readonly double* _sums;
    private readonly ulong[] _touched = new ulong[Window / 64];
    private HitBatch _found;

    public DisjunctionRanker(TermPostings[] terms, HitCollector collector, SearchMemory memory)
    {
        (_terms, _collector, _found) = (terms, collector, new HitBatch(collector));
        _bounds = [.. terms.Select(t => new BlockBounds(t.Blocks))];
        _byMaximum = [.. terms.OrderBy(t => t.MaxScore)];
        (_best, _below, _order) = (new double[terms.Length], new double[terms.Length + 1], new int[terms.Length]);
        for (var i = 0; i < terms.Length; i++) _order[i] = i;
        _sums = (double*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(memory.Sums));
    }

    public void Rank(int maxDoc, SearchBudget budget)
    {
        for (int start = 0, end, window = 1; start < maxDoc; start = end, window++)
        {
            if (_collector.IsPruning && (start = NextStart(start)) >= maxDoc) break;
            end = (int)Math.Min(maxDoc, (long)start + Window);
            if (_collector.IsPruning) RankBest(start, end);
            else RankAll(start, end);
            if (_collector.MayPrune) _found.Flush();
            if (window % WindowsBetweenChecks == 0 && budget.IsSpent()) break;
        }

        _found.Flush();
    }

    /// <summary>The first document from one on that a term has which matters: the terms whose best scores anywhere do not reach the bar together bring up nothing.</summary>
    private int NextStart(int start)
    {
        var (sum, next) = (0d, TermPostings.NoMore);
        foreach (var term in _byMaximum)
        {
            if ((sum += term.MaxScore) <= _collector.Bar) continue;

            // A frequent term is somewhere in the window anyway; its block need not be read to know.
            var block = term.Doc < start ? term.PeekBlock(start) : -1;
            var isNear = block >= 0 && block < term.Blocks.LastDocs.Length && term.Blocks.LastDocs[block] - start < Window;
            next = Math.Min(next, isNear ? start : term.Advance(start));
            if (next == start) break;
        }

        return next;
    }

    private void RankAll(int start, int end)
    {
        foreach (var term in _terms) AddUp(term, start, end);
        for (var word = 0; word < _touched.Length; word++)
        {
            for (var bits = _touched[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                _found.Add(start + at, (float)_sums[at]);
                _sums[at] = 0;
            }

            _touched[word] = 0;
        }
    }

    private void RankBest(int start, int end)
    {
        var bar = _collector.Bar;
        double all = 0;
        for (var i = 0; i < _terms.Length; i++)
        {
            all += _best[i] = _terms[i].Doc >= end ? 0 : (double)_bounds[i].Maximum(start, end - 1) * _terms[i].Weight;
        }

        if (all <= bar) return;
        SortByBest();
        var essential = 0;
        while (essential < _order.Length && (_below[essential + 1] = _below[essential] + _best[_order[essential]]) <= bar) essential++;
        if (essential == _order.Length - 1) RankOne(_terms[_order[essential]], start, end, essential);
        else RankSeveral(start, end, essential);
    }

    private void SortByBest()
    {
        // Few terms, and nearly the same order as in the window before.
        for (var i = 1; i < _order.Length; i++)
        {
            var (it, at) = (_order[i], i);
            for (; at > 0 && _best[_order[at - 1]] > _best[it]; at--) _order[at] = _order[at - 1];
            _order[at] = it;
        }
    }

    /// <summary>A single term brings up documents.</summary>
    private void RankOne(TermPostings term, int start, int end, int essential)
    {
        for (var doc = term.Advance(start); doc < end; doc = term.Doc)
        {
            if (term.BlockMax(term.Block) + _below[essential] > _collector.Bar)
            {
                var docs = term.Docs;
                var scores = term.Scores;
                var index = term.Index;
                for (; index < term.Count && docs[index] < end; index++)
                    if (scores[index] + _below[essential] > _collector.Bar) Complete(docs[index], scores[index], essential);
                term.Index = index - 1;
            }
            else
            {
                if (term.Blocks.LastDocs[term.Block] >= end)
                {
                    term.Advance(end);
                    return;
                }

                term.Index = term.Count - 1;
            }

            term.Next();
        }
    }

    private void RankSeveral(int start, int end, int essential)
    {
        for (var i = essential; i < _order.Length; i++)
            if (_best[_order[i]] > 0) AddUp(_terms[_order[i]], start, end);
        for (var word = 0; word < _touched.Length; word++)
        {
            for (var bits = _touched[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var sum = _sums[at];
                _sums[at] = 0;
                if (sum + _below[essential] > _collector.Bar) Complete(start + at, sum, essential);
            }

            _touched[word] = 0;
        }
    }

    /// <summary>Adds the scores of the terms that bring up nothing themselves, the most promising first, as long as the bar can be reached.</summary>
    private void Complete(int doc, double sum, int essential)
    {
        for (var i = essential - 1; i >= 0; i--)
        {
            if (sum + _below[i + 1] <= _collector.Bar) return;
            var term = _terms[_order[i]];
            if (_best[_order[i]] > 0 && term.Advance(doc) == doc) sum += term.Score();
        }

        if ((float)sum > _collector.Bar) _collector.TakeOne(doc, (float)sum);
    }

    /// <summary>Adds a term's scores of a window to the sums.</summary>
    private void AddUp(TermPostings term, int start, int end)
    {
        var sums = _sums - start;
        ref var touched = ref MemoryMarshal.GetArrayDataReference(_touched);
        for (var doc = term.Advance(start); doc < end; doc = term.Doc)
        {
            var docs = term.Docs;
            var scores = term.Scores;
            var index = term.Index;
            var stop = term.Blocks.LastDocs[term.Block] < end ? term.Count : term.FirstAtLeast(index, end);
            for (; index < stop; index++)
            {
                doc = docs[index];
                sums[doc] += scores[index];
                Unsafe.Add(ref touched, doc - start >> 6) |= 1UL << (doc - start);
            }

            term.Index = index - 1;
            term.Next();
        }
    }
}
