using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using SeedSearch.Application;
using SeedSearch.Application.Indexing;
using SeedSearch.TestKit.Sample;
using SeedSearch.Web.Hosting;

namespace SeedSearch.Web.Tests;

/// <summary>The whole app on a free port of this machine, over the sample of made-up sentences.</summary>
public sealed class SampleApp : IAsyncDisposable
{
    private readonly WebApplication app;

    private SampleApp(WebApplication app, SampleSentenceIndex index, SampleIndexing indexing) => (this.app, Index, Indexing) = (app, index, indexing);

    public SampleSentenceIndex Index { get; }

    public SampleIndexing Indexing { get; }

    /// <summary>Asks the app and follows nothing.</summary>
    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => app.Services;

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<SampleApp> StartAsync(SampleSentenceIndex? index = null, string urls = "http://127.0.0.1:0")
    {
        var (served, indexing) = (index ?? new SampleSentenceIndex(), new SampleIndexing());
        var app = SeedSearchHost.Build(urls, services => services.AddSingleton<ISentenceIndex>(served).AddSingleton<IIndexingStatus>(indexing));
        await app.StartAsync();
        var sample = new SampleApp(app, served, indexing);
        sample.Client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(sample.Address) };
        return sample;
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return app.DisposeAsync();
    }
}
