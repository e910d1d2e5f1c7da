using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Reading;
using SeedSearch.Lucene.Querying.Suggesting;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Application.Searching;

/// <summary>"Did you mean": the query with a word that is hardly printed mended into one that is.</summary>
internal static class Spelling
{
    /// <value>Who finds as many sentences as this needs no other spelling.</value>
    private const int Enough = 5;

    public static DidYouMean? DidYouMean(IndexView view, SearchPlan plan, long found, TimeSpan budget, CancellationToken cancellationToken)
    {
        if (found >= Enough || plan.Slip is not null || plan.Parts.Count == 0)
        {
            return null;
        }

        var advisor = view.Remember(typeof(SpellingAdvisor), () => new SpellingAdvisor(view.Searcher, IndexFields.Exact, ExactAnalyzer.Instance));
        if (advisor.Advise(plan.Request.Query, SentenceSyntax.Of(view), cancellationToken) is not { } mended)
        {
            return null;
        }

        var sentences = Relaxing.Count(view, plan.Request with { Query = mended.Text }, budget, cancellationToken);
        return sentences > found ? new DidYouMean(mended.Text, sentences) : null;
    }
}
