using SeedSearch.Application.Reading;

namespace SeedSearch.Application.Searching;

/// <summary>"Did you mean": the query with a word that is hardly printed mended into one that is.</summary>
internal static class Spelling
{
    public static DidYouMean? DidYouMean(IndexView view, SearchPlan plan, long found, TimeSpan budget, CancellationToken cancellationToken) => null;
}
