using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>What is learned of one statement holds for its neighbours of the same breath: the quotation that goes on, the same "he".</summary>
internal static class SameBreath
{
    /// <value>Sentences between two statements of one breath.</value>
    private const int Apart = 3;

    public static void Spread(List<StatementAcross> statements, ArticleDigest article, Dictionary<string, Gender> people)
    {
        for (var at = 0; at < statements.Count; at++)
        {
            if (statements[at] is { Learned: not null, ToldBy: { } told } && told.ArticleId != article.Id)
            {
                Spread(statements, at, -1, people);
                Spread(statements, at, +1, people);
            }
        }
    }

    private static void Spread(List<StatementAcross> statements, int from, int step, Dictionary<string, Gender> people)
    {
        var learned = statements[from];
        var gender = people.GetValueOrDefault(learned.Learned!);
        for (int at = from + step, before = from; at >= 0 && at < statements.Count; before = at, at += step)
        {
            var (near, next) = (statements[before], statements[at]);
            if (next.Learned is not null || next.Own == learned.Learned || !next.IsOpen
                || Math.Abs(next.Digest.Sentence - near.Digest.Sentence) > Apart
                || !PrintedSource.Agree(gender, next.Gender)
                || !(GoesOn(near, next, step) || IsSamePronoun(learned, near, next)))
            {
                return;
            }

            next.Learn(learned.Learned!, learned.LearnedKind, $"it stands with a statement of the same speaker: {learned.Why}",
                0.9 * learned.Confidence, learned.ToldBy!);
        }
    }

    /// <summary>A quotation without a source of its own continues the one in the sentence before.</summary>
    private static bool GoesOn(StatementAcross near, StatementAcross next, int step)
    {
        var later = step < 0 ? near : next;
        var earlier = step < 0 ? next : near;
        return later.Digest.Source.Length == 0 && later.Digest.Kind == QuoteKind.Direct && later.Digest.Sentence - earlier.Digest.Sentence <= 1;
    }

    /// <summary>Both are "he", and the article's own reading took them for one person.</summary>
    private static bool IsSamePronoun(StatementAcross learned, StatementAcross near, StatementAcross next) =>
        PrintedSource.IsPersonalPronoun(next.Digest.Source)
        && (near.Digest.Source.Length == 0 || near.Digest.Source == next.Digest.Source)
        && learned.Own == next.Own;
}
