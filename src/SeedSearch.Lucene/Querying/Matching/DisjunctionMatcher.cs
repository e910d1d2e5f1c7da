using SeedSearch.Lucene.Querying.Compiling;

namespace SeedSearch.Lucene.Querying.Matching;

/// <summary>
/// Documents that at least so many of several match; scores are added in 64 bits and rounded once, as Lucene's disjunctions do.
/// The matchers stand in a heap, the one with the lowest document on top.
/// </summary>
internal sealed class DisjunctionMatcher : Matcher
{
    private readonly Matcher[] _heap;
    private readonly int _minimum;
    private readonly SearchBudget _budget;
    private int _size;

    public DisjunctionMatcher(IReadOnlyList<Matcher> matchers, SearchBudget budget, int minimum = 1)
    {
        _budget = budget;
        _heap = [.. matchers];
        _size = _heap.Length;
        _minimum = Math.Max(1, minimum);
        Cost = matchers.Sum(m => m.Cost);
    }

    public override long Cost { get; }

    public override int Next() => Doc == NoMore ? NoMore : Settle(Doc + 1);

    public override int Advance(int target) => target <= Doc ? Doc : Settle(target);

    public override float Score()
    {
        var sum = 0d;
        Sum(0, ref sum);
        return (float)sum;
    }

    private int Settle(int target)
    {
        while (true)
        {
            while (_size > 0 && _heap[0].Doc < target)
            {
                if (_heap[0].Advance(target) == NoMore) (_heap[0], _heap[--_size]) = (_heap[_size], _heap[0]);
                SiftDown();
            }

            if (_size < _minimum) return Doc = NoMore;
            Doc = _heap[0].Doc;
            if (_minimum == 1 || Count(0) >= _minimum) return Doc;
            if (_budget.IsSpentAfterStep()) return Doc = NoMore;
            target = Doc + 1;
        }
    }

    private void SiftDown()
    {
        var at = 0;
        while (true)
        {
            var child = 2 * at + 1;
            if (child >= _size) return;
            if (child + 1 < _size && _heap[child + 1].Doc < _heap[child].Doc) child++;
            if (_heap[at].Doc <= _heap[child].Doc) return;
            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
            at = child;
        }
    }

    private int Count(int at) => at >= _size || _heap[at].Doc != Doc ? 0 : 1 + Count(2 * at + 1) + Count(2 * at + 2);

    private void Sum(int at, ref double sum)
    {
        if (at >= _size || _heap[at].Doc != Doc) return;
        sum += _heap[at].Score();
        Sum(2 * at + 1, ref sum);
        Sum(2 * at + 2, ref sum);
    }
}
