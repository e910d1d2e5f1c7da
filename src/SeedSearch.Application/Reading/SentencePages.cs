using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Searching;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Searching;

namespace SeedSearch.Application.Reading;

/// <summary>A sentence's own page.</summary>
internal static class SentencePages
{
    /// <value>Sentences shown on either side.</value>
    private const int Around = 3;

    /// <value>Printings shown.</value>
    private const int MostPrintings = 200;

    private static readonly HashSet<string> Wanted = [IndexFields.In, IndexFields.Number, IndexFields.AsItWas];

    public static SentencePage? Of(IndexView view, SentenceId id, CancellationToken cancellationToken)
    {
        if (view.Find(new TermQuery(IndexFields.Id, id.Value), Wanted) is not { } document)
        {
            return null;
        }

        if (document.GetText(IndexFields.AsItWas) is { } json)
        {
            return GoneSentences.Read(json) is { } gone ? new SentencePage { Sentence = gone, Before = [], After = [], Printings = [] } : null;
        }

        if (view.Sentence(document) is not var (article, number))
        {
            return null;
        }

        var sentence = article.View(number);
        var printings = Printings(view, article, number, sentence, cancellationToken);
        return new SentencePage
        {
            Sentence = sentence,
            Before = Beside(article, number, -1),
            After = Beside(article, number, +1),
            Printings = PrintingList.Of(printings),
            Similar = SimilarSentences.To(view, (article, number), printings, cancellationToken),
        };
    }

    private static List<SentenceView> Beside(ArticleEntry article, int number, int step)
    {
        var beside = new List<SentenceView>();
        for (var at = number + step; at >= 0 && at < article.Count && beside.Count < Around; at += step)
        {
            if (article.IsContext(at))
            {
                beside.Insert(step < 0 ? 0 : beside.Count, article.View(at));
            }
        }

        return beside;
    }

    /// <summary>Sentences that print one of its statements, or nearly the same words; itself included.</summary>
    private static List<(ArticleEntry Article, int Number)> Printings(IndexView view, ArticleEntry article, int number, SentenceView sentence, CancellationToken cancellationToken)
    {
        List<Query> alike = [.. sentence.Quotes.Select(q => q.StatementKey).OfType<string>().Distinct().Select(key => new TermQuery(IndexFields.Statement, key))];
        if (SentenceGroups.Of(sentence.Text, article.Sentences[number].Span, article.Findings.Quotes(number)) is var group and not 0)
        {
            alike.Add(new DocValuesRangeQuery(IndexFields.Group, group, group));
        }

        if (alike.Count == 0)
        {
            return [];
        }

        var found = view.Searcher.Search(Scope.Within(Scope.Sentences, Query.AnyOf(alike)), new SearchOptions { Top = MostPrintings }, cancellationToken);
        return [.. found.Hits.Select(h => view.SentenceAt(h.Doc)).OfType<(ArticleEntry, int)>()];
    }
}
