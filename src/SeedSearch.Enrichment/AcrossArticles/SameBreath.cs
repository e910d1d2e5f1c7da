using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>What is learned of one statement holds for its neighbours of the same breath: the quotation that goes on, the same "he".</summary>
internal static class SameBreath
{
    /// <value>Sentences between two statements of one breath.</value>
    private const int Apart = 3;

    public static void Spread(List<StatementAcross> statements, ArticleDigest article)
    {
        for (var at = 0; at < statements.Count; at++)
        {
            if (statements[at] is { Learned: not null, ToldBy: { } told } && told.ArticleId != article.Id)
            {
                Spread(statements, at, -1);
                Spread(statements, at, +1);
            }
        }
    }

    private static void Spread(List<StatementAcross> statements, int from, int step)
    {
        var learned = statements[from];
        for (int at = from + step, before = from; at >= 0 && at < statements.Count; before = at, at += step)
        {
            var (near, next) = (statements[before], statements[at]);
            if (!next.IsOpen && next.Digest.SpeakerKind != NameKind.Person && Math.Abs(next.Digest.Sentence - near.Digest.Sentence) <= Apart)
            {
                continue; // a body or a group that speaks in between does not end what "he" means
            }

            if (next.Learned is not null || next.Own == learned.Learned || !next.IsOpen
                || Math.Abs(next.Digest.Sentence - near.Digest.Sentence) > Apart
                || !MayBe(learned, next)
                || !(GoesOn(near, next, step) || IsSamePronoun(learned, near, next)))
            {
                return;
            }

            next.Learn(learned.Learned!, learned.LearnedKind, learned.LearnedGender, $"it stands with a statement of the same speaker: {learned.Why}",
                0.9 * learned.Confidence, learned.ToldBy!);
        }
    }

    /// <summary>"He" may be the speaker learned: a man, or, where the article's own reading has nobody, not known to be a woman.</summary>
    private static bool MayBe(StatementAcross learned, StatementAcross next) =>
        next.Gender == learned.LearnedGender || next.Gender == Gender.Unknown || (learned.LearnedGender == Gender.Unknown && next.Own is null);

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
