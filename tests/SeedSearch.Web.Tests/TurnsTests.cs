using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using SeedSearch.Web.Hosting;

namespace SeedSearch.Web.Tests;

public sealed class TurnsTests : IAsyncDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private readonly Queue<string> arrived = new();
    private readonly SemaphoreSlim working = new(0), mayAnswer = new(0), mayEnd = new(0);
    private readonly ConcurrencyLimiter line = new(new() { PermitLimit = 1, QueueLimit = 1, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    private WebApplication? app;

    [Fact]
    public async Task One_after_the_other_is_worked_out_and_what_is_only_being_sent_keeps_nobody_waiting()
    {
        using var client = await StartAsync();
        var first = client.GetAsync("/first", HttpCompletionOption.ResponseHeadersRead);
        Assert.True(await working.WaitAsync(Soon));
        var second = client.GetAsync("/second", HttpCompletionOption.ResponseHeadersRead);
        await WaitingAsync(1);
        Assert.Equal(["first"], arrived);
        mayAnswer.Release();
        using var begun = await first.WaitAsync(Soon);
        Assert.True(await working.WaitAsync(Soon)); // the first has not ended, the second works
        Assert.Equal(["first", "second"], arrived);
        mayAnswer.Release();
        mayEnd.Release(2);
        Assert.Equal("begun, ended", await begun.Content.ReadAsStringAsync().WaitAsync(Soon));
        using var other = await second.WaitAsync(Soon);
        Assert.Equal("begun, ended", await other.Content.ReadAsStringAsync().WaitAsync(Soon));
    }

    [Fact]
    public async Task A_full_line_sends_away_and_who_leaves_makes_room()
    {
        using var client = await StartAsync();
        var first = client.GetAsync("/first");
        Assert.True(await working.WaitAsync(Soon));
        using var given = new CancellationTokenSource();
        var second = client.GetAsync("/second", given.Token);
        await WaitingAsync(1);
        using (var third = await client.GetAsync("/third").WaitAsync(Soon))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, third.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(2), third.Headers.RetryAfter!.Delta);
        }

        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        await WaitingAsync(0);
        Assert.Equal(["first"], arrived);
        mayAnswer.Release();
        mayEnd.Release();
        (await first.WaitAsync(Soon)).Dispose();
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/print.css")]
    [InlineData("/_blazor/negotiate")]
    public async Task Files_health_and_live_connections_wait_for_nobody(string path)
    {
        using var client = await StartAsync();
        var first = client.GetAsync("/first");
        Assert.True(await working.WaitAsync(Soon));
        mayEnd.Release();
        var other = client.GetAsync(path);
        Assert.True(await working.WaitAsync(Soon));
        mayAnswer.Release(2);
        mayEnd.Release();
        (await other.WaitAsync(Soon)).Dispose();
        (await first.WaitAsync(Soon)).Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
        await line.DisposeAsync();
        working.Dispose();
        mayAnswer.Dispose();
        mayEnd.Dispose();
    }

    private async Task<HttpClient> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.UseTurns(line);
        app.Run(async context =>
        {
            lock (arrived) arrived.Enqueue(context.Request.Path.Value![1..]);
            working.Release();
            await mayAnswer.WaitAsync(Soon);
            await context.Response.WriteAsync("begun");
            await context.Response.Body.FlushAsync();
            await mayEnd.WaitAsync(Soon);
            await context.Response.WriteAsync(", ended");
        });
        await app.StartAsync();
        return new() { BaseAddress = new(app.Urls.First()) };
    }

    private async Task WaitingAsync(int many)
    {
        var until = DateTime.UtcNow + Soon;
        while (line.GetStatistics()!.CurrentQueuedCount != many) await Task.Delay(5).WaitAsync(until - DateTime.UtcNow);
    }
}
