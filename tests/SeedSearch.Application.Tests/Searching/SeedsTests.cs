using Microsoft.Extensions.DependencyInjection;
using SeedSearch.Application.Indexing;
using SeedSearch.Application.Searching;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Application.Tests.Searching;

/// <summary>The five articles that the project was asked for, with the real enrichment; their folder is not always there.</summary>
public sealed class SeedsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("seedsearch-seeds-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [FactThatNeeds(Need.SharedData)]
    public async Task The_seeds_are_found_by_word_and_by_organisation()
    {
        await using var services = new ServiceCollection().AddSeedSearch(options =>
        {
            options.Corpus.Add(Path.Combine(Needs.SharedFolder!, "seeds"));
            options.Index = folder;
        }).BuildServiceProvider();
        var report = await services.GetRequiredService<ISentenceIndexer>().RunAsync(CancellationToken.None);
        Assert.Equal((5L, 96L), (report.Articles, report.Sentences));

        var index = services.GetRequiredService<ISentenceIndex>();
        Assert.Equal(21, await Count("cyberspace")); // counted with grep: 20 print cyberspace, one cyber-space
        Assert.Equal(21, await Count("cyber-space"));
        Assert.Equal(20, await Count("\"cyberspace\""));
        Assert.Equal(2, await Count("names:\"Amnesty International\""));
        Assert.InRange(await Count("org:\"Amnesty International\""), 2, 5);
        Assert.InRange(await Count("speaker:\"Roseann Rife\" found:otherArticle"), 3, 3);

        async Task<long> Count(string query) => (await index.SearchAsync(new SearchRequest(query), CancellationToken.None)).Sentences;
    }
}
