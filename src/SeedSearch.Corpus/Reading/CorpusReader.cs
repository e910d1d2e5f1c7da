using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace SeedSearch.Corpus.Reading;

/// <summary>
/// Makes articles of files: plain text (.txt), Markdown (.md, .markdown), HTML (.html, .htm), JSON lines (.jsonl, .ndjson),
/// JSON (.json), and each of these packed with gzip (.txt.gz ...). Safe to use from several threads.
/// </summary>
public sealed class CorpusReader
{
    /// <summary>How many notes of one file are kept: a million lines may have a million wrong dates.</summary>
    private const int MostNotes = 20;

    private readonly CorpusOptions _options;
    private readonly CorpusPlaces _places;

    /// <summary>A reader of the files that <paramref name="options"/> names.</summary>
    /// <exception cref="CorpusException">A path is not there, or there is no folder that holds them all.</exception>
    public CorpusReader(CorpusOptions options)
    {
        _options = options;
        _places = new CorpusPlaces(options);
    }

    /// <summary>The corpus folder: what every path in the corpus is relative to, in full.</summary>
    public string Root => _places.Root;

    /// <summary>The files, unread, in ordinal order of their paths.</summary>
    public CorpusListing List(CancellationToken cancellationToken) => new CorpusWalk(_places).List(cancellationToken);

    /// <summary>Reads all files of the corpus, in ordinal order of their paths.</summary>
    public IAsyncEnumerable<ReadOutcome> ReadAsync(CancellationToken cancellationToken) =>
        ReadAsync(List(cancellationToken).Files, cancellationToken);

    /// <summary>
    /// Reads some of the files, in the order given: each gives its articles and failures, in the order of the file, and then
    /// one <see cref="FileFinished"/>. Of two articles with the same id in one reading, the second is a failure.
    /// </summary>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        IEnumerable<SourceFileState> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new Dictionary<ArticleId, string>();
        foreach (var file in files)
        {
            await foreach (var outcome in ReadFileAsync(file, cancellationToken).ConfigureAwait(false))
                yield return outcome is ArticleRead read ? OnlyOnce(read, seen) : outcome;
        }
    }

    /// <summary>The hash of a file's bytes as they are now, or null when it can't be read; see <see cref="SourceFileState.Hash"/>.</summary>
    public string? Hash(SourceFileState file)
    {
        try
        {
            using var stream = File.OpenRead(_places.Full(file.Path));
            return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ReadOutcome OnlyOnce(ArticleRead read, Dictionary<ArticleId, string> seen)
    {
        var article = read.Article;
        return seen.TryAdd(article.Id, article.SourceFile)
            ? read
            : new ReadFailure(article.SourceFile, article.SourceLine, $"the id \"{article.Id}\" is taken by an article of {seen[article.Id]}", "give each article an id of its own");
    }

    private async IAsyncEnumerable<ReadOutcome> ReadFileAsync(
        SourceFileState file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var articles = 0;
        var notes = new List<string>();
        SourceFileState? state = null;
        ReadFailure? failure = null;
        HashingStream? bytes = null;
        try
        {
            bytes = new HashingStream(File.OpenRead(_places.Full(file.Path)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failure = Unreadable(file, e);
        }

        if (bytes is not null)
        {
            await using var closed = bytes.ConfigureAwait(false);
            var content = file.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(bytes, CompressionMode.Decompress) : (Stream)bytes;
            var source = new SourceFile(file.Path, content, _options.LongestText, AddNote, cancellationToken);
            var outcomes = _places.FormatOf(_places.Full(file.Path))!.ReadAsync(source, cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using var ended = outcomes.ConfigureAwait(false);
            while (true)
            {
                try
                {
                    if (!await outcomes.MoveNextAsync().ConfigureAwait(false))
                    {
                        state = file with { Hash = await bytes.FinishAsync(cancellationToken).ConfigureAwait(false), Length = bytes.BytesRead };
                        break;
                    }
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
                {
                    failure = Unreadable(file, e);
                    break;
                }

                if (outcomes.Current is ArticleRead)
                    articles++;
                yield return outcomes.Current;
            }
        }

        if (failure is not null)
            yield return failure;
        yield return new FileFinished(state, file.Path, articles, notes);

        void AddNote(string note)
        {
            if (notes.Count < MostNotes)
                notes.Add(note);
            else if (notes.Count == MostNotes)
                notes.Add("and more of the same kind");
        }
    }

    private static ReadFailure Unreadable(SourceFileState file, Exception e) => e switch
    {
        InvalidDataException => new(file.Path, null, "the file is damaged: " + e.Message.TrimEnd('.'), "pack it again, or put it there unpacked"),
        FileNotFoundException or DirectoryNotFoundException => new(file.Path, null, "the file is gone", "index again"),
        _ => new(file.Path, null, "the file can't be read: " + e.Message, "make it readable, then index again"),
    };
}
