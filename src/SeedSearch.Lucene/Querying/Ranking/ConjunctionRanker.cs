using System.Numerics;
using System.Runtime.Intrinsics;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Matching;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>
/// Ranks documents that have all of several terms; terms of weight 0 only filter. The rarest term leads, block by block. When only
/// the best count, a block is passed over where the terms' best scores there do not reach the bar, and a document where its
/// own score of the leading term and the others' best do not. Of a phrase, whose score is at most that of each of its terms, the
/// lowest of the bounds counts instead of their sum.
/// </summary>
internal sealed unsafe class ConjunctionRanker
{
    private const int BlocksBetweenChecks = 16;

    private readonly TermPostings[] _terms;
    private readonly BlockBounds[] _bounds;
    private readonly HitCollector _collector;
    private readonly PhraseCounter? _phrase;
    private HitBatch _found;

    /// <param name="terms">The rarest first.</param>
    /// <param name="collector">Takes what is found.</param>
    /// <param name="phrase">Counts phrases, where the terms are those of a phrase.</param>
    public ConjunctionRanker(TermPostings[] terms, HitCollector collector, PhraseCounter? phrase = null)
    {
        _phrase = phrase;
        _terms = terms;
        _bounds = [.. terms.Select(t => new BlockBounds(t.Blocks))];
        (_collector, _found) = (collector, new HitBatch(collector));
    }

    public void Rank(SearchBudget budget)
    {
        var lead = _terms[0];
        var lasts = lead.Blocks.LastDocs;
        for (var block = 0; block < lasts.Length; block++)
        {
            var others = 0f;
            if (_collector.IsPruning)
            {
                others = OthersBest(block == 0 ? 0 : lasts[block - 1] + 1, lasts[block]);
                if (Bound(lead.BlockMax(block), others) <= _collector.Bar) continue;
            }

            lead.Load(block);
            if (!RankBlock(lead, others)) break;
            if (_collector.IsPruning) _found.Flush();
            if (block % BlocksBetweenChecks == 0 && budget.IsSpent()) break;
        }

        _found.Flush();
    }

    private float OthersBest(int first, int last)
    {
        var best = _phrase is null ? 0 : float.MaxValue;
        for (var i = 1; i < _terms.Length; i++)
        {
            var one = _bounds[i].Maximum(first, last) * _terms[i].Weight;
            best = _phrase is null ? best + one : Math.Min(best, one);
        }

        return best;
    }

    /// <summary>The bound of the others at one document, from the blocks it must be in; their postings are not read for it.</summary>
    private float OthersBestAt(int doc)
    {
        var best = _phrase is null ? 0 : float.MaxValue;
        for (var i = 1; i < _terms.Length; i++)
        {
            var block = _terms[i].PeekBlock(doc);
            if (block == _terms[i].Blocks.Maxima.Length) return float.NegativeInfinity;
            var one = _terms[i].BlockMax(block);
            best = _phrase is null ? best + one : Math.Min(best, one);
        }

        return best;
    }

    /// <summary>Sums of floats may be rounded down; the factor lifts the bound above what any order of adding gives.</summary>
    private float Bound(float lead, float others) => _phrase is null ? (lead + others) * 1.000001f : Math.Min(lead, others);

    /// <summary>What the leading term's score must be above, for the bound to be above the bar.</summary>
    private float Need(float others)
    {
        if (_phrase is not null) return others <= _collector.Bar ? float.PositiveInfinity : _collector.Bar;
        return _collector.Bar - others - (_collector.Bar + others) * 1e-6f;
    }

    private static int NextAbove(float* scores, int at, int count, float need)
    {
        var wanted = Vector256.Create(need);
        for (; at < count; at += Vector256<float>.Count)
        {
            var above = Vector256.GreaterThan(Vector256.Load(scores + at), wanted).ExtractMostSignificantBits();
            if (above != 0) return at + BitOperations.TrailingZeroCount(above);
        }

        return count;
    }

    private bool RankBlock(TermPostings lead, float others)
    {
        var scores = lead.Weight > 0 ? lead.Scores : null;
        var docs = lead.Docs;
        var count = lead.Count;
        // The bar does not rise within a block, for what is found is shown at its end.
        var need = _collector.IsPruning && scores is not null ? Need(others) : float.NegativeInfinity;
        for (var i = 0; i < count;)
        {
            if (need > float.NegativeInfinity && (i = NextAbove(scores, i, count, need)) >= count) break;
            var doc = docs[i];
            if (_collector.IsPruning && Bound(scores is null ? 0 : scores[i], OthersBestAt(doc)) <= _collector.Bar)
            {
                i++;
                continue;
            }

            lead.Index = i;
            var next = NotBefore(doc);
            if (next == TermPostings.NoMore) return false;
            if (next > doc)
            {
                i = next > docs[count - 1] ? count : lead.FirstAtLeast(i, next);
                continue;
            }

            if (_phrase is null) _found.Add(doc, Sum(scores is null ? 0f : scores[i]));
            else RankPhrase(doc);
            i++;
        }

        return true;
    }

    /// <summary>From the rarest to the most frequent, in 32 bits, as Lucene does.</summary>
    private float Sum(float sum)
    {
        for (var j = 1; j < _terms.Length; j++)
            if (_terms[j].Weight > 0) sum += _terms[j].Score();
        return sum;
    }

    private void RankPhrase(int doc)
    {
        if (_collector.IsPruning)
            foreach (var term in _terms)
                if (term.Score() <= _collector.Bar) return;
        var count = _phrase!.Count();
        if (count > 0) _found.Add(doc, Bm25.Score(_terms[0].Weight, count, _terms[0].Field.Norm(doc)));
    }

    /// <summary>The document itself where all other terms have it; otherwise a later one that is the next to look at.</summary>
    private int NotBefore(int doc)
    {
        for (var j = 1; j < _terms.Length; j++)
        {
            var other = _terms[j].Advance(doc);
            if (other != doc) return other;
        }

        return doc;
    }
}
