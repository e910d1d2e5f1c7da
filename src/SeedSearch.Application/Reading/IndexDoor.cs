using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SeedSearch.Application.Indexing;
using SeedSearch.Application.Indexing.Records;
using SeedSearch.Lucene.Reading;

namespace SeedSearch.Application.Reading;

/// <summary>Holds the index open at its last commit, and moves on when there is a new one. Safe for many threads.</summary>
internal sealed class IndexDoor(IOptions<SeedSearchOptions> options, TimeProvider clock, ILogger<IndexDoor> logger) : IDisposable
{
    /// <value>How often it is looked whether another process has committed.</value>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private IndexView? current;
    private string commit = "";
    private long looked;
    private bool isClosed;

    public string Folder { get; } = Path.GetFullPath(options.Value.Index);

    /// <summary>Runs work on the present state of the index; null stands for "nothing indexed yet".</summary>
    /// <exception cref="SeedSearchSetupException">The index is damaged, or of another format.</exception>
    public T Use<T>(Func<IndexView?, T> work)
    {
        var view = Enter();
        try
        {
            return work(view);
        }
        finally
        {
            view?.Leave();
        }
    }

    /// <summary>The present state; its <see cref="IndexView.Leave"/> must be called. Null when nothing is indexed yet.</summary>
    public IndexView? Enter()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isClosed, this);
            if (commit.Length == 0 || clock.GetElapsedTime(looked) >= LookAgain)
            {
                looked = clock.GetTimestamp();
                OpenNewest();
            }

            return current is { } view && view.TryEnter() ? view : null;
        }
    }

    /// <summary>Takes up the last commit at once.</summary>
    public void Reload()
    {
        lock (gate)
        {
            OpenNewest();
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
            current?.Leave();
            current = null;
        }
    }

    private void OpenNewest()
    {
        var newest = NewestCommit();
        if (newest.Length == 0 || newest == commit)
        {
            return;
        }

        var storage = IndexStorage.Open(Folder);
        var opened = IndexStorage.Guarded(Folder, () =>
        {
            var snapshot = IndexSnapshot.Open(storage);
            if (snapshot.Damage is { } damage)
            {
                IndexingLog.PassedOver(logger, damage.Message);
            }

            return new IndexView(snapshot);
        });
        current?.Leave();
        (current, commit) = (opened, newest);
        if (opened.State?.Format != ArticleRecordFormat.Version)
        {
            // Written by another version of the program, or by another program: as good as none until it is built anew.
            opened.Leave();
            current = null;
        }
    }

    /// <summary>Name and time of the file that names the last commit; empty when there is none.</summary>
    private string NewestCommit()
    {
        if (!Directory.Exists(Folder))
        {
            return "";
        }

        return new DirectoryInfo(Folder).EnumerateFiles("segments_*")
            .OrderByDescending(f => f.Name.Length).ThenByDescending(f => f.Name, StringComparer.Ordinal)
            .Select(f => f.Name).FirstOrDefault() ?? "";
    }
}
