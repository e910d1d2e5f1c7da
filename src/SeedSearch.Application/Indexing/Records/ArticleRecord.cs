using SeedSearch.Corpus;
using SeedSearch.Enrichment;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Text;

namespace SeedSearch.Application.Indexing.Records;

/// <summary>All that the index keeps of an article: enough to show it, and to write its documents again when other articles tell something new.</summary>
/// <param name="Article">The article as it was read.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Findings">What the article itself tells.</param>
internal sealed record ArticleRecord(Article Article, IReadOnlyList<Sentence> Sentences, ArticleFindings Findings)
{
    private IReadOnlyList<string>? ids;

    /// <summary>The article's name in addresses.</summary>
    public string Key => SentenceIds.KeyOf(Article.Id);

    /// <summary>The lasting names of the sentences, in order.</summary>
    public IReadOnlyList<string> SentenceIdsInOrder => ids ??= SentenceIds.Of(Article, Sentences);

    /// <summary>The article as the enrichment sees it.</summary>
    public ArticleText ToText() => new(Article.Id.Value, Article.Text, Sentences) { Title = Article.Title, Date = Article.Date, Outlet = Article.Outlet };

    /// <summary>What the article tells, with what others tell about it.</summary>
    public ArticleFindings FindingsWith(ArticleLessons lessons) => Findings.With(lessons);
}
