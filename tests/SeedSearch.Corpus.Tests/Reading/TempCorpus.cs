using System.Text;
using SeedSearch.Corpus.Reading;

namespace SeedSearch.Corpus.Tests.Reading;

/// <summary>A folder of made-up files for one test.</summary>
internal sealed class TempCorpus : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("seedsearch-corpus-").FullName;

    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    public CorpusReader Reader() => new(new CorpusOptions { Paths = [Folder] });

    public Task<List<ReadOutcome>> ReadAsync(CorpusReader? reader = null) => ReadAllAsync(reader ?? Reader());

    public static async Task<List<ReadOutcome>> ReadAllAsync(CorpusReader reader)
    {
        var all = new List<ReadOutcome>();
        await foreach (var outcome in reader.ReadAsync(CancellationToken.None))
            all.Add(outcome);
        return all;
    }

    /// <summary>The one article of one file.</summary>
    public static async Task<Article> OnlyArticleAsync(string path, string text) => (await OneFileAsync(path, Encoding.UTF8.GetBytes(text))).Article;

    public static async Task<(Article Article, FileFinished Finished)> OneFileAsync(string path, byte[] bytes)
    {
        using var corpus = new TempCorpus();
        corpus.Write(path, bytes);
        var outcomes = await corpus.ReadAsync();
        Assert.Equal(2, outcomes.Count);
        return (Assert.IsType<ArticleRead>(outcomes[0]).Article, Assert.IsType<FileFinished>(outcomes[1]));
    }

    /// <summary>The one failure of one file.</summary>
    public static async Task<ReadFailure> OnlyFailureAsync(string path, byte[] bytes, CorpusOptions? options = null)
    {
        using var corpus = new TempCorpus();
        corpus.Write(path, bytes);
        var outcomes = await corpus.ReadAsync(options is null ? null : new CorpusReader(options with { Paths = [corpus.Folder] }));
        return Assert.Single(outcomes.OfType<ReadFailure>());
    }

    public static Task<ReadFailure> OnlyFailureAsync(string path, string text) => OnlyFailureAsync(path, Encoding.UTF8.GetBytes(text));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
