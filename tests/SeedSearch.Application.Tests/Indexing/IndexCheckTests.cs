using SeedSearch.Application.Indexing;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Writing;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Application.Tests.Indexing;

public sealed class IndexCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("seedsearch-check-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string id)
    {
        using var writer = new IndexWriter(new FileStorage(_folder), new IndexWriterOptions { DefaultAnalyzer = EnglishAnalyzer.Instance });
        writer.AddDocument([new KeywordField("id", id)]);
    }

    [Fact]
    public void A_damaged_last_commit_is_told_with_what_is_searched_in_its_place()
    {
        Write("1");
        Assert.Equal(new IndexCheckOutcome(1, null), IndexCheck.Run(_folder));
        var first = Directory.GetFiles(_folder).ToDictionary(f => f, File.ReadAllBytes);
        var old = first.Keys.Single(f => Path.GetFileName(f).StartsWith("segments_", StringComparison.Ordinal));
        Write("2");
        var last = Directory.GetFiles(_folder, "segments_*").Single(f => f != old);
        foreach (var (file, bytes) in first)
            if (!File.Exists(file)) File.WriteAllBytes(file, bytes);
        File.WriteAllBytes(last, File.ReadAllBytes(last)[..20]);
        var found = IndexCheck.Run(_folder);
        Assert.Equal(1, found.Documents);
        Assert.Contains(Path.GetFileName(last), found.PassedOver, StringComparison.Ordinal);
    }
}
