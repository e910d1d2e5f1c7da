using SeedSearch.Application.Indexing.Records;
using SeedSearch.Corpus.Reading;
using SeedSearch.Enrichment.AcrossArticles;

namespace SeedSearch.Application.Indexing;

/// <summary>What a run has read: new articles, known ones that stay, known ones that go.</summary>
internal sealed class Harvest(ArticlePreparation preparation, ReadingJournal journal, IReadOnlyDictionary<string, KnownArticle> known, SourceFileChanges changes, ProgressMeter meter)
{
    /// <summary>A thousand files may all be in an old encoding.</summary>
    private const int MostRemarks = 100;

    /// <summary>An article read by this run.</summary>
    /// <param name="Record">Where its record waits for the comparison.</param>
    /// <param name="Digest">What others can learn from it.</param>
    /// <param name="IsTakenUp">Whether a run that was broken off had read it.</param>
    internal sealed record Fresh(RecordShelf.Place Record, ArticleDigest Digest, bool IsTakenUp);

    private readonly SortedDictionary<string, Fresh> fresh = new(StringComparer.Ordinal);
    private readonly HashSet<string> seenAgain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFileState> files = changes.Unchanged.ToDictionary(f => f.Path, StringComparer.Ordinal);
    private readonly List<SkippedSource> skipped = [];
    private readonly List<string> remarks = [];

    /// <summary>New and changed articles by id, in order.</summary>
    public IReadOnlyDictionary<string, Fresh> FreshArticles => fresh;

    public IReadOnlyList<SkippedSource> Skipped => skipped;

    /// <summary>What the files that were read now made the reader remark; at most <see cref="MostRemarks"/>.</summary>
    public IReadOnlyList<string> Remarks => remarks;

    /// <summary>The files that were read, now or earlier, in order.</summary>
    public IReadOnlyList<SourceFileState> Files => [.. files.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>Known articles that are as they were.</summary>
    public IEnumerable<KnownArticle> Kept => known.Values.Where(IsKept).OrderBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>Known articles that are gone or have changed.</summary>
    public IEnumerable<KnownArticle> Replaced => known.Values.Where(a => !IsKept(a)).OrderBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>The record of a new or changed article.</summary>
    public ArticleRecord Record(string id) => journal.Take(fresh[id].Record, id);

    public static SkippedSource Skip(ReadFailure failure) => new(failure.File, failure.Line, failure.Reason, failure.Cure);

    /// <summary>The digests of all articles that the index will hold.</summary>
    public IEnumerable<ArticleDigest> Digests() => Kept.Select(a => a.Digest).Concat(fresh.Values.Select(f => f.Digest));

    public async Task ReadAsync(CorpusReader reader, CancellationToken cancellationToken)
    {
        var outcomes = reader.ReadAsync([.. changes.Added, .. changes.Changed], cancellationToken).SelectInOrder(Prepare, cancellationToken);
        await foreach (var (outcome, prepared, sentences) in outcomes.ConfigureAwait(false))
        {
            switch (outcome)
            {
                case ArticleRead read when IsTaken(read) is { } taken:
                    Add(new SkippedSource(read.Article.SourceFile, read.Article.SourceLine, $"the id \"{read.Article.Id}\" is taken by an article of {taken.File}", "give each article an id of its own"));
                    break;
                case ArticleRead read when prepared is null:
                    seenAgain.Add(read.Article.Id.Value);
                    meter.Article(0, isTakenUp: false);
                    break;
                case ArticleRead read:
                    fresh[read.Article.Id.Value] = prepared;
                    meter.Article(sentences, prepared.IsTakenUp);
                    break;
                case ReadFailure failure:
                    Add(Skip(failure));
                    break;
                case FileFinished finished:
                    if (finished.State is { } state)
                    {
                        files[finished.Path] = state;
                    }

                    remarks.AddRange(finished.Notes.Take(MostRemarks - remarks.Count).Select(note => $"{finished.Path}: {note}"));
                    meter.File();
                    break;
            }
        }
    }

    /// <summary>On several threads: the heavy work on an article, unless the index holds it just so.</summary>
    private (ReadOutcome Outcome, Fresh? Prepared, int Sentences) Prepare(ReadOutcome outcome)
    {
        if (outcome is not ArticleRead { Article: var article })
        {
            return (outcome, null, 0);
        }

        var fingerprint = SentenceIds.FingerprintOf(article);
        if (known.TryGetValue(article.Id.Value, out var before) && before.Fingerprint == fingerprint)
        {
            return (outcome, null, 0);
        }

        var isTakenUp = journal.Holds(fingerprint, out var place);
        var record = isTakenUp ? journal.Take(place, article.Id.Value) : preparation.Prepare(article);
        place = isTakenUp ? place : journal.Put(fingerprint, record);
        return (outcome, new Fresh(place, ArticleDigester.Digest(record.ToText(), record.Findings), isTakenUp), record.Sentences.Count);
    }

    /// <summary>The article of an unchanged file that has the same id, or null.</summary>
    private KnownArticle? IsTaken(ArticleRead read) =>
        known.TryGetValue(read.Article.Id.Value, out var before) && before.File != read.Article.SourceFile && unchanged.Contains(before.File) ? before : null;

    private readonly HashSet<string> unchanged = [.. changes.Unchanged.Select(f => f.Path)];

    private bool IsKept(KnownArticle article) =>
        !fresh.ContainsKey(article.Id) && (unchanged.Contains(article.File) || seenAgain.Contains(article.Id));

    private void Add(SkippedSource source)
    {
        skipped.Add(source);
        meter.Skip();
    }
}
