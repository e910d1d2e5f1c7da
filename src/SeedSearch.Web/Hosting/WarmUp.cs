using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SeedSearch.Application;
using SeedSearch.Application.Indexing;
using SeedSearch.Application.Searching;

namespace SeedSearch.Web.Hosting;

/// <summary>
/// Asks the app for its commonest pages when it has started, one after the other and as a browser would, so that what they run is compiled
/// and what they read is in memory before the first reader comes.
/// </summary>
internal sealed partial class WarmUp(IServer server, IHostApplicationLifetime life, ISentenceIndex index, IIndexingStatus status, ILogger<WarmUp> log) : BackgroundService
{
    /// <value>Rounds of pages; a method is optimised when it has been called thirty times.</value>
    private const int Rounds = 40;

    /// <summary>Addresses like those that readers come with, made of sentences of the index.</summary>
    internal static IEnumerable<string> Addresses(IReadOnlyList<SentenceView> sentences)
    {
        for (var n = 0; n < Rounds && sentences.Count > 0; n++)
        {
            var sentence = sentences[n % sentences.Count];
            var words = sentence.Text.Split(' ').Where(word => word.Length > 3 && word.All(char.IsLetter)).ToList();
            var request = new SearchRequest(words.Count == 0 ? "" : words[n % words.Count]);
            yield return SearchUrls.Search(request);
            if (sentence.Organisations is [var organisation, ..]) yield return SearchUrls.Search(request with { Choices = [new(Facet.Organisation, organisation)] });
            if (n % 4 == 0) yield return SearchUrls.Article(sentence.Article.Key, request: request, n: 1);
            if (n % 4 == 1) yield return SearchUrls.Sentence(sentence.Id);
            if (n % 8 == 2 && sentence.Quotes.Select(quote => quote.Speaker).FirstOrDefault(name => name is not null) is { } speaker) yield return SearchUrls.Subject(Facet.Speaker, speaker);
            if (n % 8 == 3) yield return "/";
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            if (Origin() is not { } origin) return;
            var sentences = (await index.SearchAsync(new("") { PageSize = Rounds, FacetValues = 1 }, stoppingToken)).Hits.Select(hit => hit.Sentence).ToList();
            using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = origin };
            client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br");
            foreach (var address in Addresses(sentences))
            {
                using var answer = await client.GetAsync(address, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Told to stop.
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException or SeedSearchSetupException or IOException)
        {
            // The pages are served all the same, the first ones slower.
            Failed(log, error);
        }
    }

    /// <summary>Waits until the app listens and nothing is being indexed, which would want the processor for itself.</summary>
    private async Task StartedAsync(CancellationToken cancelled)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listening = life.ApplicationStarted.Register(() => started.TrySetResult());
        await started.Task.WaitAsync(cancelled);
        var indexed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        status.Changed += Watch;
        try
        {
            if (status.Current is not { IsOver: true }) await indexed.Task.WaitAsync(cancelled);
        }
        finally
        {
            status.Changed -= Watch;
        }

        void Watch(IndexingProgress progress)
        {
            if (progress.IsOver) indexed.TrySetResult();
        }
    }

    /// <summary>An address of the app that this machine can ask without a certificate, or null.</summary>
    private Uri? Origin()
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
        {
            var here = address.Replace("//[::]", "//[::1]", StringComparison.Ordinal).Replace("//0.0.0.0", "//127.0.0.1", StringComparison.Ordinal)
                .Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal);
            if (here.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(here, UriKind.Absolute, out var origin)) return origin;
        }

        return null;
    }

    [LoggerMessage(LogLevel.Debug, "The pages were not all asked for in advance.")]
    private static partial void Failed(ILogger log, Exception error);
}
