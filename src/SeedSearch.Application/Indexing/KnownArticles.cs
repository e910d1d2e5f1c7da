using SeedSearch.Application.Indexing.Documents;
using SeedSearch.Application.Indexing.Records;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Application.Indexing;

/// <summary>An article that the index holds already.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">Its name in addresses.</param>
/// <param name="Doc">The number of its document in the snapshot.</param>
/// <param name="File">The file it came from.</param>
/// <param name="Fingerprint">Of what was read.</param>
/// <param name="Digest">What others can learn from it.</param>
/// <param name="Lessons">What it learned, as bytes.</param>
internal sealed record KnownArticle(string Id, string Key, int Doc, string File, string Fingerprint, ArticleDigest Digest, byte[] Lessons);

/// <summary>Reads the articles of an index, without their texts.</summary>
internal static class KnownArticles
{
    /// <summary>All that a run needs of each; the record, by far the largest field, is read when an article must be written anew.</summary>
    private static readonly HashSet<string> Needed = [IndexFields.ArticleId, IndexFields.Key, IndexFields.File, IndexFields.Fingerprint, IndexFields.Digest, IndexFields.Lessons];

    public static Dictionary<string, KnownArticle> Read(IndexSnapshot snapshot)
    {
        var all = new SearchOptions { Top = Math.Max(1, snapshot.MaxDoc), TimeBudget = TimeSpan.FromHours(1) };
        var hits = new IndexSearcher(snapshot).Search(new TermQuery(IndexFields.Type, IndexFields.Article), all, CancellationToken.None).Hits;
        var known = new Dictionary<string, KnownArticle>(StringComparer.Ordinal);
        foreach (var article in hits.ToAsyncEnumerable().SelectInOrder(hit => Article(snapshot, hit.Doc), CancellationToken.None).ToBlockingEnumerable())
        {
            known[article.Id] = article;
        }

        return known;
    }

    private static KnownArticle Article(IndexSnapshot snapshot, int doc)
    {
        var document = snapshot.Document(doc, Needed);
        var id = document.GetText(IndexFields.ArticleId)!;
        return new KnownArticle(
            id,
            document.GetText(IndexFields.Key)!,
            doc,
            document.GetText(IndexFields.File)!,
            document.GetText(IndexFields.Fingerprint)!,
            DigestFormat.Read(Bytes(document, IndexFields.Digest), id),
            Bytes(document, IndexFields.Lessons));
    }

    /// <summary>The whole record of an article.</summary>
    public static ArticleRecord Record(IndexSnapshot snapshot, KnownArticle article) => Packed(snapshot, article).Unpacked();

    /// <summary>The record of an article, its findings packed.</summary>
    public static PackedRecord Packed(IndexSnapshot snapshot, KnownArticle article) =>
        new(Bytes(snapshot.Document(article.Doc), IndexFields.Record), article.Id);

    private static byte[] Bytes(StoredDocument document, string field) =>
        document.Get(field)?.AsBytes() ?? throw new InvalidDataException($"the index lacks the field {field} of an article; index the corpus again into an empty folder");
}
