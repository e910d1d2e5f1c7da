using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SeedSearch.Application.Indexing.Records;
using SeedSearch.Application.Reading;
using SeedSearch.Corpus.Reading;
using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Application.Indexing;

/// <summary>Articles to sentences to findings to documents to a committed index; later runs touch only what changed, or what other articles newly tell.</summary>
internal sealed class SentenceIndexer(
    IOptions<SeedSearchOptions> options, ArticlePreparation preparation, IndexDoor door, IndexingStatus status, TimeProvider clock, ILogger<SentenceIndexer> logger) : ISentenceIndexer, IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1);

    public void Dispose() => oneAtATime.Dispose();

    public async Task<IndexingReport> RunAsync(CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        var meter = new ProgressMeter(status, clock);
        try
        {
            var report = await Task.Run(() => RunAsync(meter, cancellationToken), cancellationToken).ConfigureAwait(false);
            meter.Tell("done");
            IndexingLog.Done(logger, report.Articles, report.Sentences, report.Took.TotalSeconds);
            return report;
        }
        catch (Exception e)
        {
            meter.Fail(e is OperationCanceledException ? "the run was stopped; start it again to go on" : e.Message.ReplaceLineEndings(" "));
            throw;
        }
        finally
        {
            preparation.Rest();
            oneAtATime.Release();
        }
    }

    private async Task<IndexingReport> RunAsync(ProgressMeter meter, CancellationToken cancellationToken)
    {
        var folder = Path.GetFullPath(options.Value.Index);
        var reader = CorpusDoor.Open([.. options.Value.Corpus], [folder]);
        var storage = IndexStorage.Open(folder);
        using var before = IndexStorage.Guarded(folder, () => IndexSnapshot.Exists(storage) ? IndexSnapshot.Open(storage) : null);
        var state = before is null ? null : IndexState.Of(before.UserData);
        var isAnew = state is null || state.Version != preparation.Version || state.Root != reader.Root;
        var listing = reader.List(cancellationToken);
        if (listing.Files.Count == 0)
        {
            throw new SeedSearchSetupException($"no articles in {string.Join(", ", options.Value.Corpus)}: put text, Markdown, HTML, JSON or JSON-lines files there");
        }

        var changes = SourceFileChanges.Between(isAnew ? [] : state!.Files, listing.Files, reader.Hash);
        meter.Start(changes.Added.Count + changes.Changed.Count, before is not null && isAnew ? WhyAnew(state, reader.Root) : null);
        IndexingLog.Found(logger, listing.Files.Count, changes.Added.Count, changes.Changed.Count, changes.Removed.Count);
        if (!isAnew && !changes.Any)
        {
            ReadingJournal.Discard(folder);
            return Report(meter, default, state!.Skipped, [.. Passed(listing)]);
        }

        var known = isAnew || before is null ? [] : IndexStorage.Guarded(folder, () => KnownArticles.Read(before));
        using var journal = ReadingJournal.Open(folder, preparation.Version);
        var harvest = new Harvest(preparation, journal, known, changes, meter);
        await harvest.ReadAsync(reader, cancellationToken).ConfigureAwait(false);

        meter.Tell("comparing");
        var lessons = ArticleComparison.Compare(harvest.Digests(), cancellationToken);

        meter.Tell("writing");
        var skipped = Skipped(listing, harvest, state, changes);
        var changed = IndexStorage.Guarded(folder, () =>
        {
            using var writing = new IndexWriting(storage, before, isAnew, cancellationToken);
            writing.Write(harvest, lessons);
            writing.Commit(new IndexState
            {
                Version = preparation.Version,
                Format = ArticleRecordFormat.Version,
                Generation = Generation(),
                Written = clock.GetUtcNow(),
                Root = reader.Root,
                Files = harvest.Files,
                Skipped = skipped,
            });
            return writing.Changes;
        });
        door.Reload();
        journal.Dispose();
        ReadingJournal.Discard(folder);
        return Report(meter, changed, skipped, [.. Passed(listing), .. harvest.Remarks]);
    }

    private static string WhyAnew(IndexState? state, string root) => state is null
        ? "the index is not one of SeedSearch; it is made anew"
        : state.Root != root
            ? $"the index is of the folder {state.Root}; it is made anew"
            : "the index was made by another version of SeedSearch or with other lists; all articles are read again";

    private IndexingReport Report(ProgressMeter meter, (int Added, int Changed, int Removed) changes, IReadOnlyList<SkippedSource> skipped, IReadOnlyList<string> remarks)
    {
        var summary = new Searching.SummaryReader(door).Read();
        return new IndexingReport { Articles = summary.Articles, Sentences = summary.Sentences, Changes = changes, Skipped = skipped, Remarks = remarks, Took = meter.Elapsed };
    }

    /// <summary>What was skipped now, and what earlier runs skipped in files that have not changed since.</summary>
    private static List<SkippedSource> Skipped(CorpusListing listing, Harvest harvest, IndexState? state, SourceFileChanges changes)
    {
        var unchanged = changes.Unchanged.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. listing.Failures.Select(Harvest.Skip),
            .. (state?.Skipped ?? []).Where(s => unchanged.Contains(s.SourceFile)),
            .. harvest.Skipped,
        ];
    }

    /// <summary>What the reader did not even try to read.</summary>
    private static IEnumerable<string> Passed(CorpusListing listing)
    {
        if (listing.UnknownEndings.Count > 0)
        {
            var kinds = listing.UnknownEndings.Select(it => string.Create(CultureInfo.InvariantCulture, $"{it.Value} {(it.Key.Length == 0 ? "without an ending" : it.Key)}"));
            yield return $"passed over, for their format is not read: {string.Join(", ", kinds)}";
        }

        if (listing.Links.Count > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{listing.Links.Count} links were not followed, the first is {listing.Links[0]}; put the files themselves into the folder");
        }
    }

    private string Generation() => clock.GetUtcNow().UtcTicks.ToString("x", CultureInfo.InvariantCulture);
}
