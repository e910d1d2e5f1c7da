using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Searching;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Querying.Suggesting;

namespace SeedSearch.Application.Reading;

/// <summary>Sentences that share the most telling words of what is said in one, and are no printings of it.</summary>
internal static class SimilarSentences
{
    /// <value>Sentences given at most.</value>
    private const int Most = 5;

    /// <value>The share of the score that a sentence has with itself which another must reach: below it stands what shares one rare word.</value>
    private const double Least = 0.3;

    /// <param name="view">The index.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="printings">Where it is printed; may hold the sentence itself.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IReadOnlyList<SentenceView> To(
        IndexView view, (ArticleEntry Article, int Number) sentence, IReadOnlyCollection<(ArticleEntry Article, int Number)> printings, CancellationToken cancellationToken)
    {
        var alike = MoreLikeThis.QueryFor(view.Searcher, SaidIn(sentence.Article, sentence.Number), IndexFields.Text, SentenceAnalyzer.Instance);
        var options = new SearchOptions { Top = Most + 1 + printings.Count, CollapseField = IndexFields.Group, ExactTotal = false };
        var hits = view.Searcher.Search(Scope.Within(Scope.Sentences, alike), options, cancellationToken).Hits;
        return [.. hits
            .TakeWhile(hit => hit.Score >= Least * hits[0].Score)
            .Select(hit => view.SentenceAt(hit.Doc))
            .OfType<(ArticleEntry Article, int Number)>()
            .Where(other => !IsAmong(other, printings) && !IsSame(other, sentence))
            .Take(Most)
            .Select(other => other.Article.View(other.Number))];
    }

    /// <summary>What is said in a sentence, so that the speaker's name and the word "said" find nothing; the sentence itself where nobody speaks.</summary>
    private static string SaidIn(ArticleEntry article, int number)
    {
        var sentence = article.View(number);
        var said = string.Join(' ', sentence.Quotes.SelectMany(q => q.ContentInSentence).Select(place => sentence.Text[place.Start..place.End]));
        return said.Length > 0 ? said : sentence.Text;
    }

    private static bool IsAmong((ArticleEntry, int) one, IEnumerable<(ArticleEntry, int)> others) => others.Any(other => IsSame(one, other));

    private static bool IsSame((ArticleEntry Article, int Number) one, (ArticleEntry Article, int Number) other) =>
        one.Number == other.Number && one.Article.Summary.Key == other.Article.Summary.Key;
}
