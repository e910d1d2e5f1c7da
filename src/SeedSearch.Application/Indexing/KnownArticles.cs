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
    public static Dictionary<string, KnownArticle> Read(IndexSnapshot snapshot)
    {
        var all = new SearchOptions { Top = Math.Max(1, snapshot.MaxDoc), TimeBudget = TimeSpan.FromHours(1) };
        var known = new Dictionary<string, KnownArticle>(StringComparer.Ordinal);
        foreach (var hit in new IndexSearcher(snapshot).Search(new TermQuery(IndexFields.Type, IndexFields.Article), all, CancellationToken.None).Hits)
        {
            var document = snapshot.Document(hit.Doc);
            var id = document.GetText(IndexFields.ArticleId)!;
            known[id] = new KnownArticle(
                id,
                document.GetText(IndexFields.Key)!,
                hit.Doc,
                document.GetText(IndexFields.File)!,
                document.GetText(IndexFields.Fingerprint)!,
                DigestFormat.Read(Bytes(document, IndexFields.Digest), id),
                Bytes(document, IndexFields.Lessons));
        }

        return known;
    }

    /// <summary>The whole record of an article.</summary>
    public static ArticleRecord Record(IndexSnapshot snapshot, KnownArticle article) =>
        ArticleRecordFormat.Read(Bytes(snapshot.Document(article.Doc), IndexFields.Record), article.Id);

    private static byte[] Bytes(StoredDocument document, string field) =>
        document.Get(field)?.AsBytes() ?? throw new InvalidDataException($"the index lacks the field {field} of an article; index the corpus again into an empty folder");
}
