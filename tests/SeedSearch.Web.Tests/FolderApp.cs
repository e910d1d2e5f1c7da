using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using SeedSearch.Application.Indexing;
using SeedSearch.Web.Hosting;

namespace SeedSearch.Web.Tests;

/// <summary>The whole app on a free port of this machine, over a folder of files and the real index of them.</summary>
internal sealed class FolderApp : IAsyncDisposable
{
    private readonly WebApplication app;

    private FolderApp(WebApplication app)
    {
        this.app = app;
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(Address) };
    }

    /// <summary>Asks the app and follows nothing.</summary>
    public HttpClient Client { get; }

    public string Address { get; }

    /// <summary>Starts the app over the folders "corpus" and "index" of a folder, and waits until the corpus is indexed.</summary>
    public static async Task<FolderApp> StartAsync(string folder)
    {
        var arguments = new HostArguments(Path.Combine(folder, "corpus"), Path.Combine(folder, "index"), "http://127.0.0.1:0");
        var app = SeedSearchHost.Build(arguments.Urls, services => IndexServices.Add(services, arguments));
        var done = new TaskCompletionSource<IndexingProgress>(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Services.GetRequiredService<IIndexingStatus>().Changed += progress =>
        {
            if (progress.IsOver) done.TrySetResult(progress);
        };
        await app.StartAsync();
        var end = await done.Task.WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(("done", null), (end.Stage, end.Problem));
        return new(app);
    }

    /// <summary>An answer to an address sent as it is written; where the rate limit says to wait, it is asked again.</summary>
    public async Task<HttpResponseMessage> GetAsync(string address)
    {
        while (true)
        {
            var answer = await Client.GetAsync(new Uri(Address + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
            if (answer.StatusCode != System.Net.HttpStatusCode.TooManyRequests) return answer;
            await Task.Delay(answer.Headers.RetryAfter!.Delta!.Value);
            answer.Dispose();
        }
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return app.DisposeAsync();
    }
}
