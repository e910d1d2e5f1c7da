using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Querying.Syntax;
using SeedSearch.Lucene.Writing;

namespace SeedSearch.Lucene.Tests.Damage;

/// <summary>A last commit that can't be read: an older one that is whole takes its place, and says so.</summary>
public sealed class CommitDamageTests
{
    private static readonly IndexWriterOptions Options = new() { DefaultAnalyzer = new LetterAnalyzer() };

    // Two commits; the files of the first are there too, as a deletion that did not come to its end leaves them.
    private static MemoryStorage TwoCommits()
    {
        var storage = new MemoryStorage();
        Dictionary<string, byte[]> first;
        using (var writer = new IndexWriter(storage, Options))
        {
            writer.AddDocument([new KeywordField("id", "1")]);
            writer.Commit();
            first = storage.List().ToDictionary(n => n, storage.Read);
            writer.AddDocument([new KeywordField("id", "2")]);
            writer.Commit();
        }
        foreach (var (name, bytes) in first)
            if (!storage.Exists(name)) storage.Put(name, bytes);
        return storage;
    }

    public static TheoryData<int> Cuts => [0, 1, 4, 20, 40, -1, -9];

    [Theory]
    [MemberData(nameof(Cuts))]
    public void An_older_commit_is_opened_and_the_damage_told(int cut)
    {
        var storage = TwoCommits();
        var whole = storage.Read("segments_2");
        storage.Put("segments_2", cut >= 0 ? whole.AsSpan(0, cut) : whole.AsSpan(0, whole.Length + cut));
        using (var snapshot = IndexSnapshot.Open(storage))
        {
            Assert.Equal(1, snapshot.NumDocs);
            Assert.Equal("segments_2", snapshot.Damage!.File);
        }
        using (var writer = new IndexWriter(storage, Options)) writer.AddDocument([new KeywordField("id", "3")]);
        Assert.False(storage.Exists("segments_2"));
        Assert.True(storage.Exists("segments_3"));
        using var after = IndexSnapshot.Open(storage);
        Assert.Equal(2, after.NumDocs);
        Assert.Null(after.Damage);
    }

    [Fact]
    public void A_damaged_segment_of_the_last_commit_is_passed_over_by_readers_and_refused_by_writers()
    {
        var storage = TwoCommits();
        storage.Put("_1.fnm", [1, 2, 3]);
        using var snapshot = IndexSnapshot.Open(storage);
        Assert.Equal(1, snapshot.NumDocs);
        Assert.Equal("_1.fnm", snapshot.Damage!.File);
        Assert.Equal("_1.fnm", Assert.ThrowsAny<CorruptIndexException>(() => new IndexWriter(storage, Options)).File);
        Assert.True(storage.Exists("segments_2"));
    }

    [Fact]
    public void With_no_older_commit_the_file_and_the_cure_are_named_and_building_anew_works()
    {
        var storage = new MemoryStorage();
        using (var writer = new IndexWriter(storage, Options)) writer.AddDocument([new KeywordField("id", "1")]);
        var name = storage.List().Single(n => n.StartsWith("segments_", StringComparison.Ordinal));
        storage.Put(name, storage.Read(name).AsSpan(0, 30));
        foreach (Action open in (Action[])[() => IndexSnapshot.Open(storage), () => _ = new IndexWriter(storage, Options)])
        {
            var error = Assert.ThrowsAny<CorruptIndexException>(open);
            Assert.Equal(name, error.File);
            Assert.Contains("build the index again", error.Message, StringComparison.Ordinal);
        }
        using (var writer = new IndexWriter(storage, Options with { StartEmpty = true }))
        {
            writer.AddDocument([new KeywordField("id", "1")]);
            writer.AddDocument([new KeywordField("id", "2")]);
        }
        Assert.False(storage.Exists(name));
        using var snapshot = IndexSnapshot.Open(storage);
        Assert.Equal(2, snapshot.NumDocs);
    }
}
