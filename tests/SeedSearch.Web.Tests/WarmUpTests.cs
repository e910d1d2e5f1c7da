using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using SeedSearch.Application;
using SeedSearch.Application.Indexing;
using SeedSearch.TestKit.Sample;
using SeedSearch.Web.Hosting;

namespace SeedSearch.Web.Tests;

public sealed class WarmUpTests : IClassFixture<ServedSample>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    private readonly SampleApp app;

    public WarmUpTests(ServedSample sample) => app = sample.App;

    [Fact]
    public async Task Every_address_answers_and_all_kinds_of_pages_are_among_them()
    {
        var addresses = WarmUp.Addresses(SampleCorpus.Sentences).Distinct().ToList();
        foreach (var address in addresses)
        {
            using var answer = await app.Client.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{(int)answer.StatusCode} {address}");
        }

        Assert.All((string[])["/search?q=", "/a/", "/s/", "/speaker/"], start => Assert.Contains(addresses, address => address.StartsWith(start, StringComparison.Ordinal)));
        Assert.Contains(addresses, address => address.Contains("&org=", StringComparison.Ordinal));
        Assert.Contains("/", addresses);
        Assert.Empty(WarmUp.Addresses([]));
    }

    [Fact]
    public async Task Nothing_is_asked_before_the_corpus_is_indexed_and_all_pages_are_after()
    {
        var index = new SampleSentenceIndex();
        await using var served = await SampleApp.StartAsync(index);
        served.Indexing.Report(Progress("reading"));
        using var warmUp = Of(served, index);
        await warmUp.StartAsync(CancellationToken.None);
        await Task.Delay(100);
        Assert.Equal(0, index.Searches);
        served.Indexing.Report(Progress("done"));
        await warmUp.ExecuteTask!.WaitAsync(Soon);
        // One search for the sentences that the addresses are made of, and one for each search page.
        Assert.True(index.Searches > WarmUp.Addresses(SampleCorpus.Sentences).Count(address => address.StartsWith("/search", StringComparison.Ordinal)) / 2, $"{index.Searches} searches");
    }

    [Fact]
    public async Task Told_to_stop_it_stops_waiting()
    {
        var index = new SampleSentenceIndex();
        await using var served = await SampleApp.StartAsync(index);
        using var warmUp = Of(served, index);
        await warmUp.StartAsync(CancellationToken.None);
        await warmUp.StopAsync(CancellationToken.None).WaitAsync(Soon);
        Assert.True(warmUp.ExecuteTask is { IsCompleted: true, IsFaulted: false });
        Assert.Equal(0, index.Searches);
    }

    private static WarmUp Of(SampleApp served, ISentenceIndex index) =>
        new(served.Services.GetRequiredService<IServer>(), served.Services.GetRequiredService<IHostApplicationLifetime>(), index, served.Indexing, NullLogger<WarmUp>.Instance);

    private static IndexingProgress Progress(string stage) => new(stage, 1, 1, 1, 1, 0, TimeSpan.FromSeconds(1));
}
