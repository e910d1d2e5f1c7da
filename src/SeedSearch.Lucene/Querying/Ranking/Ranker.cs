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
        var mask = segment.Live;
        weight = FilterMask.TakeOut(weight, segment, memory, ref mask);
        if (budget.IsOver) return;
        collector.Within(mask);
        switch (weight)
        {
            case TermWeight term:
                RankEither([term], mask is not null, segment, memory, collector, budget);
                break;
            case PhraseWeight phrase:
                if (phrase.Start(segment, memory) is var (byCost, counter)) RankPhrase(byCost, counter, segment, memory, collector, budget);
                break;
            case BooleanWeight { Must.Count: 0, MustNot.Count: 0, Filter.Count: 0, Minimum: <= 1 } either when AllTerms(either.Should):
                RankEither(either.Should, mask is not null, segment, memory, collector, budget);
                break;
            case BooleanWeight { Must.Count: > 0, Should.Count: 0, MustNot.Count: 0, Minimum: 0 } all when AllTerms(all.Must) && AllTerms(all.Filter):
                RankAll([.. all.Must, .. all.Filter], segment, memory, collector, budget);
                break;
            case TermUnionWeight union when mask is null && collector.WantsFirstOnly && collector.Wanted <= UnionRanker.Most:
                if (collector.ShowBest() && !collector.IsPruning) UnionRanker.Rank(union, segment, collector, collector.Wanted);
                break;
            case TermUnionWeight { Score: var score }:
                RankAlike(weight, score, segment, memory, collector, budget);
                break;
            case AllWeight { Score: var score }:
                RankAlike(weight, score, segment, memory, collector, budget);
                break;
            case ConstantWeight { HasBits: true, Score: var score }:
                RankAlike(weight, score, segment, memory, collector, budget);
                break;
            default:
                collector.ShowEach();
                if (weight.Matcher(segment, memory) is { } matcher) RankEach(matcher, collector, budget);
                break;
        }
    }

    private static bool AllTerms(IReadOnlyList<Weight> weights) => weights.All(w => w is TermWeight);

    private static void RankEither(IReadOnlyList<Weight> terms, bool isMasked, SegmentScope segment, SearchMemory memory, HitCollector collector, SearchBudget budget)
    {
        var postings = terms.Select(t => ((TermWeight)t).Postings(segment, memory)).OfType<TermPostings>().ToArray();
        if (postings.Length == 0) return;
        if (collector.ShowBest())
        {
            if (postings.Length == 1) TermRanker.Rank(postings[0], collector, budget);
            else new DisjunctionRanker(postings, collector, memory).Rank(segment.MaxDoc, budget);
        }

        if (!collector.ShowAll()) return;
        foreach (var term in postings) term.Restart();
        if (postings.Length == 1 && (!(isMasked || collector.Shares(postings[0].Blocks.DocFreq)) || postings[0].KeptBits(budget) is null)) TermRanker.Count(postings[0], collector, budget);
        else BitWindow.Count(postings, segment.MaxDoc, collector, memory, budget);
    }

    private static void RankAll(IReadOnlyList<Weight> terms, SegmentScope segment, SearchMemory memory, HitCollector collector, SearchBudget budget)
    {
        var postings = terms.Select(t => ((TermWeight)t).Postings(segment, memory)).OfType<TermPostings>().OrderBy(p => p.Blocks.DocFreq).ToArray();
        if (postings.Length < terms.Count) return;
        if (collector.WantsScores)
        {
            // Few documents have all terms: to score each costs less than to look for the best among them first.
            collector.ShowEach();
            new ConjunctionFinder(postings, collector, memory).Find(segment.MaxDoc, memory, budget);
            return;
        }

        if (collector.ShowBest()) new ConjunctionRanker(postings, collector).Rank(budget);
        if (collector.ShowAll()) ConjunctionCounter.Count(postings, segment.MaxDoc, collector, memory, budget);
    }

    private static void RankPhrase(TermPostings[] terms, PhraseCounter counter, SegmentScope segment, SearchMemory memory, HitCollector collector, SearchBudget budget)
    {
        collector.ShowEach();
        if (collector.MayPrune) new ConjunctionRanker(terms, collector, counter).Rank(budget);
        else new ConjunctionFinder(terms, collector, memory, counter).Find(segment.MaxDoc, memory, budget);
    }

    /// <summary>Documents that all score the same.</summary>
    private static void RankAlike(Weight weight, float score, SegmentScope segment, SearchMemory memory, HitCollector collector, SearchBudget budget)
    {
        var words = BitWords.For(segment.MaxDoc);
        var bits = memory.Bits(words);
        weight.SetBits(segment, bits, budget);
        if (collector.ShowBest()) collector.TakeFirst(bits.AsSpan(0, words), score);
        if (collector.ShowAll()) collector.TakeAll(bits, words);
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
