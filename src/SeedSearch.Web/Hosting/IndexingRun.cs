using SeedSearch.Application;
using SeedSearch.Application.Indexing;

namespace SeedSearch.Web.Hosting;

/// <summary>Takes up at every start what changed in the corpus, while the pages are served already; tells the console how far it is.</summary>
internal sealed partial class IndexingRun(IServiceProvider services, IIndexingStatus status, ILogger<IndexingRun> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server's start does not wait for the index.
        await Task.Yield();
        var console = new ConsoleProgress(Console.Out, Console.IsOutputRedirected);
        status.Changed += console.Show;
        try
        {
            // Made only now: what reads articles is large, and the pages need none of it.
            var report = await services.GetRequiredService<ISentenceIndexer>().RunAsync(stoppingToken);
            console.End(report);
            // What a run needed goes back to the machine at once; the pages need a fraction of it.
            if (report.Changes != default) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop: the index is as it was.
        }
        catch (SeedSearchSetupException trouble)
        {
            // The page shows it too; searching goes on with the index that is there.
            await Console.Error.WriteLineAsync("seedsearch: " + trouble.Message);
        }
#pragma warning disable CA1031 // Whatever a run dies of must not take the pages with it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Died(log, error);
        }
        finally
        {
            status.Changed -= console.Show;
        }
    }

    [LoggerMessage(LogLevel.Error, "Indexing stopped; the pages go on with the index as it was.")]
    private static partial void Died(ILogger log, Exception error);
}
