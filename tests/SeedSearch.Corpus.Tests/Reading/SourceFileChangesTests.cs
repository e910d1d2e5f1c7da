using SeedSearch.Corpus.Reading;

namespace SeedSearch.Corpus.Tests.Reading;

public sealed class SourceFileChangesTests
{
    [Fact]
    public async Task Only_what_is_new_or_other_is_read_again()
    {
        using var corpus = new TempCorpus();
        foreach (var name in new[] { "same", "touched", "edited", "longer", "gone" })
            corpus.Write(name + ".txt", "The gate is open.");
        var before = (await corpus.ReadAsync()).OfType<FileFinished>().Select(finished => finished.State!).ToList();

        File.SetLastWriteTimeUtc(Path.Combine(corpus.Folder, "touched.txt"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        corpus.Write("edited.txt", "The gate is shut.");
        File.SetLastWriteTimeUtc(Path.Combine(corpus.Folder, "edited.txt"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        corpus.Write("longer.txt", "The gate is open again.");
        File.Delete(Path.Combine(corpus.Folder, "gone.txt"));
        corpus.Write("new.txt", "A new gate.");

        var reader = corpus.Reader();
        var asked = new List<string>();
        var changes = SourceFileChanges.Between(before, reader.List(CancellationToken.None).Files, file =>
        {
            asked.Add(file.Path);
            return reader.Hash(file);
        });

        Assert.Equal(["new.txt"], changes.Added.Select(file => file.Path));
        Assert.Equal(["edited.txt", "longer.txt"], changes.Changed.Select(file => file.Path));
        Assert.Equal(["gone.txt"], changes.Removed.Select(file => file.Path));
        Assert.Equal(["same.txt", "touched.txt"], changes.Unchanged.Select(file => file.Path));
        Assert.Equal(["edited.txt", "touched.txt"], asked);
        Assert.True(changes.Any);
        Assert.All(changes.Unchanged, file => Assert.NotNull(file.Hash));
    }

    [Fact]
    public void Nothing_is_to_be_done_when_nothing_changed()
    {
        var state = new SourceFileState("a.txt", 1, DateTime.UnixEpoch, "ab");
        var changes = SourceFileChanges.Between([state], [state with { Hash = null }], _ => throw new InvalidOperationException("no need to read it"));
        Assert.False(changes.Any);
        Assert.Equal([state], changes.Unchanged);
    }
}
