using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SeedSearch.Application.Indexing;
using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Tests;

/// <summary>A corpus folder of made-up articles and its index, both gone after the test.</summary>
internal sealed class Newsroom : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("seedsearch-").FullName;
    private ServiceProvider services;

    public Newsroom()
    {
        Directory.CreateDirectory(CorpusFolder);
        services = Open();
    }

    /// <summary>Told of every article just before it is read.</summary>
    public Action<string> OnReading { get; set; } = static _ => { };

    public string CorpusFolder => Path.Combine(folder, "corpus");

    public string IndexFolder => Path.Combine(folder, "index");

    public ISentenceIndex Index => services.GetRequiredService<ISentenceIndex>();

    public IIndexingStatus Status => services.GetRequiredService<IIndexingStatus>();

    public Task<IndexingReport> RunAsync() => RunAsync(CancellationToken.None);

    public Task<IndexingReport> RunAsync(CancellationToken cancelled) => services.GetRequiredService<ISentenceIndexer>().RunAsync(cancelled);

    public Newsroom Print(string name, string text, string? title = null, string? date = null, string? outlet = null)
    {
        File.WriteAllText(Path.Combine(CorpusFolder, name + ".jsonl"), JsonSerializer.Serialize(new { id = name, text, title, date, outlet }) + "\n");
        return this;
    }

    public void Withdraw(string name) => File.Delete(Path.Combine(CorpusFolder, name + ".jsonl"));

    /// <summary>As after a restart of the program.</summary>
    public void Reopen()
    {
        services.Dispose();
        services = Open();
    }

    public Task<SearchPage> FindAsync(string query, params FacetChoice[] choices) => FindAsync(new SearchRequest(query) { Choices = choices });

    public Task<SearchPage> FindAsync(SearchRequest request) => Index.SearchAsync(request, CancellationToken.None);

    public void Dispose()
    {
        services.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private ServiceProvider Open()
    {
        var collection = new ServiceCollection().AddSeedSearch(options =>
        {
            options.Corpus.Add(CorpusFolder);
            options.Index = IndexFolder;
        });
        collection.Replace(ServiceDescriptor.Singleton(new ArticlePreparation("test", article =>
        {
            OnReading(article.Id);
            return MarkedEnrichment.Read(article);
        })));
        return collection.BuildServiceProvider();
    }
}
