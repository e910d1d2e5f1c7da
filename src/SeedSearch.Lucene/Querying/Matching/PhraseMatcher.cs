using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Matching;

/// <summary>Documents in which all terms stand, and do so as a phrase; scored with the number of phrases as frequency.</summary>
internal abstract class PhraseMatcher : Matcher
{
    private readonly TermPostings[] _byCost;
    private readonly float _weight;
    private readonly SegmentField _field;
    private float _freq;

    protected PhraseMatcher(TermPostings[] terms, SegmentField field, float weight)
    {
        _byCost = [.. terms.OrderBy(t => t.Blocks.DocFreq)];
        (_field, _weight) = (field, weight);
    }

    public override long Cost => _byCost[0].Blocks.DocFreq;

    public override int Next() => Settle(_byCost[0].Next());

    public override int Advance(int target) => target <= Doc ? Doc : Settle(_byCost[0].Advance(target));

    public override float Score() => Bm25.Score(_weight, _freq, _field.Norm(Doc));

    /// <summary>How many phrases the document has, near ones counted in part; 0 when there is none.</summary>
    protected abstract float Frequency();

    private int Settle(int doc)
    {
        while (doc != NoMore)
        {
            var at = 1;
            for (; at < _byCost.Length; at++)
            {
                var other = _byCost[at].Advance(doc);
                if (other == doc) continue;
                doc = _byCost[0].Advance(other);
                break;
            }

            if (at < _byCost.Length) continue;
            if ((_freq = Frequency()) > 0) return Doc = doc;
            doc = _byCost[0].Next();
        }

        return Doc = NoMore;
    }
}

/// <summary>Phrases in which every term stands at its place.</summary>
internal sealed class ExactPhraseMatcher : PhraseMatcher
{
    private readonly TermPostings[] _terms;
    private readonly int[] _offsets;

    public ExactPhraseMatcher(TermPostings[] terms, int[] offsets, SegmentField field, float weight) : base(terms, field, weight)
    {
        _terms = terms;
        _offsets = offsets;
    }

    protected override float Frequency()
    {
        // The fewest occurrences lead; each of the others is looked for where it would have to stand.
        var leader = 0;
        for (var i = 1; i < _terms.Length; i++)
            if (_terms[i].Freq < _terms[leader].Freq) leader = i;
        var starts = _terms[leader].Positions();
        Span<int> found = starts.Length <= 256 ? stackalloc int[starts.Length] : new int[starts.Length];
        for (var i = 0; i < starts.Length; i++) found[i] = starts[i] - _offsets[leader];
        var count = found.Length;
        for (var i = 0; i < _terms.Length && count > 0; i++)
        {
            if (i == leader) continue;
            var positions = _terms[i].Positions();
            var (kept, at) = (0, 0);
            for (var j = 0; j < count; j++)
            {
                var wanted = found[j] + _offsets[i];
                while (at < positions.Length && positions[at] < wanted) at++;
                if (at < positions.Length && positions[at] == wanted) found[kept++] = found[j];
            }

            count = kept;
        }

        return count;
    }
}
