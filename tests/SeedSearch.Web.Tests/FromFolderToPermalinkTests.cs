using System.Net;
using System.Text.Json;

namespace SeedSearch.Web.Tests;

/// <summary>The thread from end to end: files in a folder, the real index, the served pages.</summary>
public sealed class FromFolderToPermalinkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("seedsearch-thread-").FullName;

    private string Corpus => Path.Combine(folder, "corpus");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_reason_that_the_reading_of_articles_gives_is_known_in_german()
    {
        Directory.CreateDirectory(Corpus);
        await File.WriteAllTextAsync(Path.Combine(Corpus, "a.txt"), """
            Title: The harbour stays
            Date: 2016-01-04

            "The harbour will stay open at night for all ships," said Ada Example, the chief of the Example Port Authority.

            "Ships do not sleep," she said. The chief added that piers need light. Ms Example warned of fog.

            Officials said the budget is safe. Mr Ben Sample told reporters that night work needs more hands. He complained of noise, and "nobody listens", he said. The union said it would strike.

            "Nothing was ever as quiet as this harbour."
            """);
        await File.WriteAllTextAsync(Path.Combine(Corpus, "b.txt"), "Title: Night ships\nDate: 2016-01-05\n\n\"The harbour will stay open at night for all ships,\" she said. Example said the fog is bad.\n");
        await using var app = await FolderApp.StartAsync(folder);
        var reasons = (await app.Client.GetStringAsync("/api/v1/export?format=jsonl&printings=all")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => JsonDocument.Parse(line).RootElement.GetProperty("sentence").GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("why").GetString()!)).ToList();
        Assert.True(reasons.Count > 5, string.Join("\n", reasons));
        Assert.Empty(reasons.SelectMany(Web.Language.Reasons.German).Where(clause => clause.IsEnglish).Select(clause => clause.Text));
    }

    [Fact]
    public async Task A_folder_of_files_becomes_pages_and_a_permalink_outlives_the_program()
    {
        Directory.CreateDirectory(Corpus);
        await File.WriteAllTextAsync(Path.Combine(Corpus, "lighthouse.txt"),
            "The lighthouse burns again\n\nThe lighthouse on the long pier was lit on Monday.\n\nIt had stood dark for three winters <b>in a row</b>.\n");
        string permalink;
        await using (var app = await FolderApp.StartAsync(folder))
        {
            var client = app.Client;
            using var found = JsonDocument.Parse(await client.GetStringAsync("/api/v1/search?q=lighthouse+pier"));
            var hit = Assert.Single(found.RootElement.GetProperty("hits").EnumerateArray());
            permalink = hit.GetProperty("sentence").GetProperty("permalink").GetString()!;
            var key = hit.GetProperty("sentence").GetProperty("article").GetProperty("key").GetString();
            Assert.Contains("<mark>lighthouse</mark>", await client.GetStringAsync("/search?q=lighthouse+pier"), StringComparison.Ordinal);
            Assert.Contains("&lt;b&gt;in a row&lt;/b&gt;", await client.GetStringAsync($"/a/{key}?q=pier&n=1"), StringComparison.Ordinal);
            Assert.Contains("<b>in a row</b>", await client.GetStringAsync($"/a/{key}/source"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/a/nobody/source")).StatusCode);
        }

        await File.WriteAllTextAsync(Path.Combine(Corpus, "harbour.txt"), "The harbour sleeps\n\nNo ship called at the harbour on Tuesday.\n");
        await using (var app = await FolderApp.StartAsync(folder))
        {
            var client = app.Client;
            Assert.Contains("The lighthouse on the long pier", await client.GetStringAsync(permalink), StringComparison.Ordinal);
            Assert.Contains("<mark>harbour</mark>", await client.GetStringAsync("/search?q=harbour+ship"), StringComparison.Ordinal);
        }
    }
}
