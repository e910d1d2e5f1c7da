using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Cli.Tests;

/// <summary>The shipped sample articles, indexed once by the tool.</summary>
public sealed class SampleIndex : IAsyncLifetime
{
    public static string Corpus => Path.Combine(Needs.RepositoryRoot, "index-data", "corpus");

    public string Folder { get; } = Directory.CreateTempSubdirectory("seedsearch-cli-").FullName;

    public string Index => Path.Combine(Folder, "index");

    internal ToolRun Run { get; private set; } = null!;

    public async Task InitializeAsync() => Run = await Tool.RunAsync("index", Corpus, "--index", Index);

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
