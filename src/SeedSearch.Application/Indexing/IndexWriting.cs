using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Indexing.Records;
using SeedSearch.Application.Reading;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Writing;

namespace SeedSearch.Application.Indexing;

/// <summary>Writes what a run has read; nothing is seen before <see cref="Commit"/>, and without it the index stays as it was.</summary>
internal sealed class IndexWriting : IDisposable
{
    private readonly IndexWriter writer;
    private readonly IndexSnapshot? before;
    private readonly CancellationToken cancellationToken;
    private bool isCommitted;

    public IndexWriting(IStorage storage, IndexSnapshot? before, bool isAnew, CancellationToken cancellationToken)
    {
        this.before = before;
        this.cancellationToken = cancellationToken;
        writer = new IndexWriter(storage, IndexFields.WriterOptions with { StartEmpty = isAnew });
    }

    public (int Added, int Changed, int Removed) Changes { get; private set; }

    public void Write(Harvest harvest, IReadOnlyDictionary<string, ArticleLessons> lessons)
    {
        var replaced = harvest.Replaced.ToList();
        var changed = replaced.Count(a => harvest.FreshArticles.ContainsKey(a.Id));
        Changes = (harvest.FreshArticles.Count - changed, changed, replaced.Count - changed);
        foreach (var article in replaced)
        {
            Remove(article, harvest.FreshArticles.ContainsKey(article.Id) ? harvest.Record(article.Id) : null);
        }

        var documents = Records(harvest, lessons).SelectInOrder(x => SentenceDocuments.Of(x.Record(), x.Lessons).ToList(), cancellationToken);
        foreach (var document in documents.ToBlockingEnumerable(cancellationToken).SelectMany(d => d))
        {
            writer.AddDocument(document);
        }
    }

    public void Commit(IndexState state)
    {
        cancellationToken.ThrowIfCancellationRequested();
        writer.Commit(state.ToUserData());
        isCommitted = true;
    }

    public void Dispose()
    {
        if (!isCommitted)
        {
            writer.Rollback();
        }

        writer.Dispose();
    }

    /// <summary>The articles to write, in order of their ids: new ones, and kept ones about which others tell something else than before.</summary>
    private async IAsyncEnumerable<(Func<ArticleRecord> Record, ArticleLessons Lessons)> Records(Harvest harvest, IReadOnlyDictionary<string, ArticleLessons> lessons)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var id in harvest.FreshArticles.Keys)
        {
            var record = harvest.Record(id);
            WelcomeBack(record);
            yield return (() => record, Lessons(id));
        }

        foreach (var article in harvest.Kept)
        {
            if (!article.Lessons.AsSpan().SequenceEqual(LessonsFormat.Write(Lessons(article.Id))))
            {
                Delete(article.Key);
                yield return (() => KnownArticles.Record(before!, article), Lessons(article.Id));
            }
        }

        ArticleLessons Lessons(string id) => lessons.GetValueOrDefault(id) ?? ArticleLessons.None;
    }

    /// <summary>Sentences that were gone and are here again are no longer shown as gone.</summary>
    private void WelcomeBack(ArticleRecord record)
    {
        if (before is null)
        {
            return;
        }

        foreach (var id in record.SentenceIdsInOrder)
        {
            writer.DeleteDocuments(new Term(IndexFields.Id, id));
        }
    }

    /// <summary>Takes an article out; of its sentences that the new version has no more, a document stays that shows them as they were.</summary>
    private void Remove(KnownArticle article, ArticleRecord? now)
    {
        Delete(article.Key);
        var record = KnownArticles.Packed(before!, article);
        var stay = now is null ? [] : now.SentenceIdsInOrder.ToHashSet(StringComparer.Ordinal);
        var entry = new ArticleEntry(record, article.Lessons, _ => null);
        for (var number = 0; number < entry.Count; number++)
        {
            var id = entry.IdOf(number);
            if (!stay.Contains(id))
            {
                writer.AddDocument(
                [
                    new KeywordField(IndexFields.Type, IndexFields.Gone),
                    new KeywordField(IndexFields.Id, id, Stored: true),
                    new StoredField(IndexFields.AsItWas, new StoredValue(GoneSentences.Write(entry.View(number)))),
                ]);
            }
        }
    }

    private void Delete(string key)
    {
        writer.DeleteDocuments(new Term(IndexFields.In, key));
        writer.DeleteDocuments(new Term(IndexFields.Key, key));
    }
}
