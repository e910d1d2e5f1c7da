using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Scoring;

namespace SeedSearch.Lucene.Querying.Matching;

/// <summary>Documents in which all terms stand, and do so as a phrase; scored with the number of phrases as frequency.</summary>
internal sealed class PhraseMatcher(TermPostings[] byCost, PhraseCounter counter, float weight, SearchBudget budget) : Matcher
{
    private readonly SegmentField _field = byCost[0].Field;
    private float _freq;

    public override long Cost => byCost[0].Blocks.DocFreq;

    public override int Next() => Settle(byCost[0].Next());

    public override int Advance(int target) => target <= Doc ? Doc : Settle(byCost[0].Advance(target));

    public override float Score() => Bm25.Score(weight, _freq, _field.Norm(Doc));

    private int Settle(int doc)
    {
        while (doc != NoMore && !budget.IsSpentAfterStep())
        {
            var at = 1;
            for (; at < byCost.Length; at++)
            {
                var other = byCost[at].Advance(doc);
                if (other == doc) continue;
                doc = byCost[0].Advance(other);
                break;
            }

            if (at < byCost.Length) continue;
            if ((_freq = counter.Count()) > 0) return Doc = doc;
            doc = byCost[0].Next();
        }

        return Doc = NoMore;
    }
}
