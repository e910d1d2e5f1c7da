using System.Collections.Concurrent;
using SeedSearch.Application.Indexing;
using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Indexing.Records;
using SeedSearch.Application.Searching;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Application.Reading;

/// <summary>One unchanging state of the index, with the articles that were looked at kept at hand. Safe for many threads; counted, so that it closes after its last user.</summary>
internal sealed class IndexView
{
    /// <value>Articles kept at hand, those asked for last.</value>
    private const int MostArticles = 2000;

    /// <value>Beginnings of words whose continuations are kept, about 1 KB each, those asked for last.</value>
    private const int MostBeginnings = 1000;

    private static readonly SearchOptions First = new() { Top = 1, ExactTotal = false };

    /// <summary>What of an article's document makes an <see cref="ArticleEntry"/>: the digest, which only indexing reads, is as long again.</summary>
    private static readonly HashSet<string> OfArticles = [IndexFields.ArticleId, IndexFields.Record, IndexFields.Lessons];

    /// <summary>What of a sentence's document leads to the sentence; its words stand in the article's record too.</summary>
    public static IReadOnlySet<string> OfSentences { get; } = new HashSet<string> { IndexFields.Id, IndexFields.In, IndexFields.Number };

    private readonly Recent<ArticleEntry?> articles = new(MostArticles);
    private readonly ConcurrentDictionary<object, Lazy<object>> remembered = new();
    private int users = 1;

    public IndexView(IndexSnapshot snapshot)
    {
        Snapshot = snapshot;
        Searcher = new IndexSearcher(snapshot);
        State = IndexState.Of(snapshot.UserData);
    }

    public IndexSnapshot Snapshot { get; }

    public IndexSearcher Searcher { get; }

    /// <summary>Counts of searches on this state.</summary>
    public SearchCounts Counts { get; } = new();

    /// <summary>Words to suggest, by how many and by the beginning typed.</summary>
    public Recent<IReadOnlyList<Suggestion>> WordsGoingOn { get; } = new(MostBeginnings);

    /// <summary>What the commit says of itself; null for an index that another program wrote.</summary>
    public IndexState? State { get; }

    /// <summary>Takes the view for use; false when it is closed already.</summary>
    public bool TryEnter()
    {
        for (var now = Volatile.Read(ref users); now > 0; now = Volatile.Read(ref users))
        {
            if (Interlocked.CompareExchange(ref users, now + 1, now) == now)
            {
                return true;
            }
        }

        return false;
    }

    public void Leave()
    {
        if (Interlocked.Decrement(ref users) == 0)
        {
            Snapshot.Dispose();
        }
    }

    /// <summary>A value that depends on nothing but this state, made once however many ask for it at the same time; what could not be made is tried again.</summary>
    public T Remember<T>(object key, Func<T> make) where T : notnull
    {
        var made = remembered.GetOrAdd(key, _ => new Lazy<object>(() => make()));
        try
        {
            return (T)made.Value;
        }
        catch
        {
            remembered.TryRemove(new(key, made));
            throw;
        }
    }

    /// <summary>The article of a key, or null.</summary>
    public ArticleEntry? Article(string key)
    {
        if (articles.TryGet(key, out var known))
        {
            return known;
        }

        var read = Find(new TermQuery(IndexFields.Key, key), OfArticles) is { } document ? Entry(document) : null;
        articles.Keep(key, read);
        return read;
    }

    /// <summary>The first document that matches, or null.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="fields">What is wanted of it.</param>
    public StoredDocument? Find(Query query, IReadOnlySet<string> fields)
    {
        var hits = Searcher.Search(query, First, CancellationToken.None).Hits;
        return hits.Count == 0 ? null : Snapshot.Document(hits[0].Doc, fields);
    }

    /// <summary>Where the sentence of a document stands, or null for a document that is no living sentence.</summary>
    public (ArticleEntry Article, int Number)? Sentence(StoredDocument document) =>
        document.GetText(IndexFields.In) is { } key && document.Get(IndexFields.Number) is { } number && Article(key) is { } article && number.AsInt64() < article.Count
            ? (article, (int)number.AsInt64())
            : null;

    /// <summary>Where the sentence of a document stands, or null for a document that is no living sentence.</summary>
    public (ArticleEntry Article, int Number)? SentenceAt(int doc) => Sentence(Snapshot.Document(doc, OfSentences));

    private ArticleEntry Entry(StoredDocument document)
    {
        var id = document.GetText(IndexFields.ArticleId) ?? "";
        var record = new PackedRecord(document.Get(IndexFields.Record)!.Value.AsBytes(), id);
        var lessons = document.Get(IndexFields.Lessons)?.AsBytes();
        return new ArticleEntry(record, lessons, other => Article(SentenceIds.KeyOf(new Corpus.ArticleId(other)))?.Summary);
    }
}
