using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Matching;
using SeedSearch.Lucene.Querying.Scoring;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Lucene.Querying.Ranking;

/// <summary>Shows what a query matches in a segment to a collector, in the way that is quickest for its kind.</summary>
internal static class Ranker
{
    public static void Rank(Weight weight, SegmentScope segment, SearchMemory memory, HitCollector collector, SearchBudget budget)
    {
        switch (weight)
        {
            case TermWeight term:
                RankEither([term], segment, memory, collector, budget);
                break;
            case PhraseWeight phrase:
                if (phrase.Start(segment, memory) is var (byCost, counter)) new ConjunctionRanker(byCost, collector, counter).Rank(budget);
                break;
            case BooleanWeight { Must.Count: 0, MustNot.Count: 0, Filter.Count: 0, Minimum: <= 1 } either when AllTerms(either.Should):
                RankEither(either.Should, segment, memory, collector, budget);
                break;
            case BooleanWeight { Must.Count: > 0, Should.Count: 0, MustNot.Count: 0, Minimum: 0 } all when AllTerms(all.Must) && AllTerms(all.Filter):
                RankAll([.. all.Must, .. all.Filter], segment, memory, collector, budget);
                break;
            case TermUnionWeight union when segment.Live is null && collector.Wanted <= UnionRanker.Most && (collector.MayPrune || collector is { IsTwofold: true, HasSelections: false }):
                RankUnion(union, segment, collector, budget);
                break;
            default:
                if (weight.Matcher(segment, memory) is { } matcher) RankEach(matcher, collector, budget);
                break;
        }
    }

    private static void RankUnion(TermUnionWeight union, SegmentScope segment, HitCollector collector, SearchBudget budget)
    {
        var twofold = collector.IsTwofold;
        if ((!twofold || collector.ShowBest()) && !collector.IsPruning) UnionRanker.Rank(union, segment, collector, collector.Wanted);
        if (!twofold) return;
        collector.ShowAll();
        if (union.Bits(segment, budget) is { } bits) collector.TakeAll(bits);
    }

    private static bool AllTerms(IReadOnlyList<Weight> weights) => weights.All(w => w is TermWeight);

    private static void RankEither(IReadOnlyList<Weight> terms, SegmentScope segment, SearchMemory memory, HitCollector collector, SearchBudget budget)
    {
        var postings = terms.Select(t => ((TermWeight)t).Postings(segment, memory)).OfType<TermPostings>().ToArray();
        if (postings.Length == 0) return;
        var twofold = collector.IsTwofold;
        if (!twofold || collector.ShowBest())
        {
            if (postings.Length == 1) TermRanker.Rank(postings[0], collector, budget);
            else new DisjunctionRanker(postings, collector, memory).Rank(segment.MaxDoc, budget);
        }

        if (!twofold) return;
        collector.ShowAll();
        foreach (var term in postings) term.Restart();
        if (postings.Length == 1) TermRanker.Count(postings[0], collector, budget);
        else BitWindow.Count(postings, segment.MaxDoc, collector, memory, budget);
    }

    private static void RankAll(IReadOnlyList<Weight> terms, SegmentScope segment, SearchMemory memory, HitCollector collector, SearchBudget budget)
    {
        var postings = terms.Select(t => ((TermWeight)t).Postings(segment, memory)).OfType<TermPostings>().OrderBy(p => p.Blocks.DocFreq).ToArray();
        if (postings.Length < terms.Count) return;
        var twofold = collector.IsTwofold;
        if (!twofold || collector.ShowBest()) new ConjunctionRanker(postings, collector).Rank(budget);
        if (!twofold) return;
        collector.ShowAll();
        foreach (var term in postings) term.Restart();
        ConjunctionCounter.Count(postings, collector, budget);
    }

    private static void RankEach(Matcher matcher, HitCollector collector, SearchBudget budget)
    {
        var (docs, scores) = (collector.Docs, collector.Scores);
        var count = 0;
        for (var doc = matcher.Next(); doc != Matcher.NoMore; doc = matcher.Next())
        {
            if (budget.IsOver) break;
            docs[count] = doc;
            scores[count] = matcher.Score();
            if (++count < HitCollector.BatchSize) continue;
            collector.Take(count);
            count = 0;
            if (budget.IsSpent()) return;
        }

        collector.Take(count);
    }
}
