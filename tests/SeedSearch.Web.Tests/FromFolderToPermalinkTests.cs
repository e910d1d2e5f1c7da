using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using SeedSearch.Application.Indexing;
using SeedSearch.Web.Hosting;

namespace SeedSearch.Web.Tests;

/// <summary>The thread from end to end: files in a folder, the real index, the served pages.</summary>
public sealed class FromFolderToPermalinkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("seedsearch-thread-").FullName;

    private HostArguments Arguments => new(Path.Combine(folder, "corpus"), Path.Combine(folder, "index"), "http://127.0.0.1:0");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_folder_of_files_becomes_pages_and_a_permalink_outlives_the_program()
    {
        Directory.CreateDirectory(Arguments.Corpus);
        await File.WriteAllTextAsync(Path.Combine(Arguments.Corpus, "lighthouse.txt"),
            "The lighthouse burns again\n\nThe lighthouse on the long pier was lit on Monday.\n\nIt had stood dark for three winters <b>in a row</b>.\n");
        string permalink;
        await using (var app = await StartAsync())
        {
            using var client = Client(app);
            using var found = JsonDocument.Parse(await client.GetStringAsync("/api/v1/search?q=lighthouse+pier"));
            var hit = Assert.Single(found.RootElement.GetProperty("hits").EnumerateArray());
            permalink = hit.GetProperty("sentence").GetProperty("permalink").GetString()!;
            var key = hit.GetProperty("sentence").GetProperty("article").GetProperty("key").GetString();
            Assert.Contains("<mark>lighthouse</mark>", await client.GetStringAsync("/search?q=lighthouse+pier"), StringComparison.Ordinal);
            Assert.Contains("&lt;b&gt;in a row&lt;/b&gt;", await client.GetStringAsync($"/a/{key}?q=pier&n=1"), StringComparison.Ordinal);
            Assert.Contains("<b>in a row</b>", await client.GetStringAsync($"/a/{key}/source"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/a/nobody/source")).StatusCode);
        }

        await File.WriteAllTextAsync(Path.Combine(Arguments.Corpus, "harbour.txt"), "The harbour sleeps\n\nNo ship called at the harbour on Tuesday.\n");
        await using (var app = await StartAsync())
        {
            using var client = Client(app);
            Assert.Contains("The lighthouse on the long pier", await client.GetStringAsync(permalink), StringComparison.Ordinal);
            Assert.Contains("<mark>harbour</mark>", await client.GetStringAsync("/search?q=harbour+ship"), StringComparison.Ordinal);
        }
    }

    private async Task<WebApplication> StartAsync()
    {
        var app = SeedSearchHost.Build(Arguments.Urls, services => IndexServices.Add(services, Arguments));
        var done = new TaskCompletionSource<IndexingProgress>(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Services.GetRequiredService<IIndexingStatus>().Changed += progress =>
        {
            if (progress.IsOver) done.TrySetResult(progress);
        };
        await app.StartAsync();
        var end = await done.Task.WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(("done", null), (end.Stage, end.Problem));
        return app;
    }

    private static HttpClient Client(WebApplication app)
        => new() { BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
}
