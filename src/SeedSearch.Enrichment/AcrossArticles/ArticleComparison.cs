namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>Compares articles: who is who among them, which statements were printed several times, and who made them.</summary>
public static class ArticleComparison
{
    /// <summary>
    /// What each article learns from the others, by article id. The result is the same whatever the order of the digests; articles
    /// that learn nothing are left out. Time and memory grow in proportion to the number of names and of words said.
    /// </summary>
    public static IReadOnlyDictionary<string, ArticleLessons> Compare(IEnumerable<ArticleDigest> digests, CancellationToken cancellationToken)
    {
        var articles = digests.OrderBy(d => d.Id, StringComparer.Ordinal).ToArray();
        var context = new NamesInContext(articles);
        var names = new NameLessons(articles.Length);
        SpellingsAcross.Learn(articles, context, names);
        GivenNamesAcross.Learn(articles, context, names);
        cancellationToken.ThrowIfCancellationRequested();
        AcronymsAcross.Learn(articles, names);
        ShortNamesAcross.Learn(articles, context, names);
        cancellationToken.ThrowIfCancellationRequested();

        var quotes = SpeakersAcross.Learn(articles, context, names, cancellationToken);
        var affiliations = new AffiliationsAcross(articles, names, quotes.Select(q => q.Speakers));
        var lessons = new Dictionary<string, ArticleLessons>(StringComparer.Ordinal);
        for (var article = 0; article < articles.Length; article++)
        {
            var learned = new ArticleLessons(names.Of(article), quotes[article].Lessons, affiliations.OfSpeakers(article, quotes[article].Speakers));
            if (learned.Names.Count + learned.Quotes.Count + learned.Affiliations.Count > 0)
            {
                lessons[articles[article].Id] = learned;
            }
        }

        return lessons;
    }
}
