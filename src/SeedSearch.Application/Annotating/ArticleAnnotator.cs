using System.Runtime.CompilerServices;
using SeedSearch.Application.Indexing;
using SeedSearch.Corpus;
using SeedSearch.Corpus.Reading;
using SeedSearch.Enrichment.AcrossArticles;

namespace SeedSearch.Application.Annotating;

/// <summary>Finds all that the index would hold about articles, without an index. Safe for one run at a time.</summary>
/// <param name="preparation">Reads single articles.</param>
public sealed class ArticleAnnotator(ArticlePreparation preparation)
{
    /// <summary>The articles of files and folders, in order, each as <paramref name="write"/> makes of it; the same on any number of threads.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="jsonLines">Files of JSON lines whatever their names end with.</param>
    /// <param name="alone">Whether nothing is compared across articles.</param>
    /// <param name="skip">Told of every file or line that could not be read.</param>
    /// <param name="progress">Told the number of articles read so far.</param>
    /// <param name="write">Makes the output of an article; called on several threads at once.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="SeedSearchSetupException">A path is not there.</exception>
    public async IAsyncEnumerable<T> AnnotateAsync<T>(IReadOnlyList<string> paths, IReadOnlyList<string> jsonLines, bool alone, Action<SkippedSource> skip, Action<int> progress,
        Func<Annotation, T> write, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var articles = ArticlesAsync(new CorpusOptions { Paths = paths, JsonLines = jsonLines }, skip, cancellationToken);
        if (alone)
        {
            await foreach (var output in articles.SelectInOrder(a => write(AnnotationMaker.Make(preparation.Prepare(a), ArticleLessons.None)), cancellationToken).ConfigureAwait(false))
            {
                yield return output;
            }

            yield break;
        }

        using var shelf = RecordShelf.Temporary();
        var records = new List<(RecordShelf.Place Record, string Id)>();
        var digests = new List<ArticleDigest>();
        await foreach (var (record, digest) in articles.SelectInOrder(article => PrepareAndDigest(article, shelf), cancellationToken).ConfigureAwait(false))
        {
            records.Add((record, digest.Id));
            digests.Add(digest);
            progress(records.Count);
        }

        var lessons = ArticleComparison.Compare(digests, cancellationToken);
        digests.Clear();
        await foreach (var output in records.ToAsyncEnumerable().SelectInOrder(
            r => write(AnnotationMaker.Make(shelf.Take(r.Record, r.Id), lessons.GetValueOrDefault(r.Id) ?? ArticleLessons.None)), cancellationToken).ConfigureAwait(false))
        {
            yield return output;
        }
    }

    private (RecordShelf.Place Record, ArticleDigest Digest) PrepareAndDigest(Article article, RecordShelf shelf)
    {
        var record = preparation.Prepare(article);
        return (shelf.Put(record), ArticleDigester.Digest(record.ToText(), record.Findings));
    }

    private static async IAsyncEnumerable<Article> ArticlesAsync(CorpusOptions corpus, Action<SkippedSource> skip, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = CorpusDoor.Open(corpus);
        await foreach (var outcome in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (outcome is ArticleRead read)
            {
                yield return read.Article;
            }
            else if (outcome is ReadFailure failure)
            {
                skip(new SkippedSource(failure.File, failure.Line, failure.Reason, failure.Cure));
            }
        }
    }
}
