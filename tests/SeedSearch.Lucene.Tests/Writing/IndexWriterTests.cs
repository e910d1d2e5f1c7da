using System.Globalization;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Writing;

namespace SeedSearch.Lucene.Tests.Writing;

public sealed class IndexWriterTests
{
    private static readonly IndexWriterOptions Options = new() { DefaultAnalyzer = new WordAnalyzer(), FlushMegabytes = 1, SegmentsPerTier = 2 };

    private static PlainDocument Plain(int id, string text) => new(id.ToString(CultureInfo.InvariantCulture), text, id, "k" + id % 3, ["x"], null);

    private static Document Make(int id, string text) => AgainstAModelTests.Make(Plain(id, text));

    private static Term Id(int id) => new("id", id.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Several_threads_add_update_and_delete_while_others_look_and_segments_merge()
    {
        var storage = new MemoryStorage();
        var words = new MadeUpText(5);
        var texts = Enumerable.Range(0, 2000).Select(_ => words.Sentence(20)).ToArray();
        using (var writer = new IndexWriter(storage, Options))
        {
            // Each thread has its own documents, so that the outcome does not depend on who comes first.
            Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, thread =>
            {
                for (var i = thread; i < texts.Length; i += 4) writer.AddDocument(Make(i, "old " + texts[i]));
                for (var i = thread; i < texts.Length; i += 4) writer.UpdateDocument(Id(i), Make(i, texts[i]));
                for (var i = thread; i < texts.Length; i += 40) writer.DeleteDocuments(Id(i));
                using var snapshot = writer.GetSnapshot();
                Assert.True(snapshot.NumDocs <= texts.Length);
                writer.Commit();
            });
        }
        using var reopened = IndexSnapshot.Open(storage);
        reopened.Check();
        PlainModel.Equals([.. Enumerable.Range(0, texts.Length).Where(i => i % 40 >= 4).Select(i => Plain(i, texts[i]))], reopened);
    }

    [Fact]
    public void A_snapshot_stays_as_it_is_and_keeps_its_files_until_it_is_released()
    {
        var storage = new MemoryStorage();
        using var writer = new IndexWriter(storage, Options);
        for (var i = 0; i < 10; i++) writer.AddDocument(Make(i, "one"));
        writer.Commit();
        var snapshot = writer.GetSnapshot();
        var files = snapshot.Segments.SelectMany(s => s.Core.Info.Files).ToList();
        writer.DeleteDocuments(Id(3));
        for (var i = 10; i < 20; i++) writer.AddDocument(Make(i, "two"));
        writer.ForceMerge(1);
        writer.Commit();
        Assert.Equal(10, snapshot.NumDocs);
        PlainModel.Equals([.. Enumerable.Range(0, 10).Select(i => Plain(i, "one"))], snapshot);
        Assert.All(files, f => Assert.True(storage.Exists(f)));
        snapshot.Dispose();
        Assert.All(files, f => Assert.False(storage.Exists(f)));
        using var now = writer.GetSnapshot();
        Assert.Equal(19, now.NumDocs);
    }

    [Fact]
    public void Rolling_back_leaves_the_last_commit_and_no_files_of_what_came_after()
    {
        var storage = new MemoryStorage();
        var writer = new IndexWriter(storage, Options);
        writer.AddDocument(Make(1, "kept"));
        writer.Commit(new Dictionary<string, string> { ["state"] = "first" });
        var files = storage.List().Order(StringComparer.Ordinal).ToList();
        writer.AddDocument(Make(2, "lost"));
        writer.DeleteDocuments(Id(1));
        writer.GetSnapshot().Dispose();
        writer.Rollback();
        Assert.Equal(files, storage.List().Order(StringComparer.Ordinal));
        using var snapshot = IndexSnapshot.Open(storage);
        PlainModel.Equals([Plain(1, "kept")], snapshot);
        Assert.Equal("first", snapshot.UserData["state"]);
        Assert.Throws<ObjectDisposedException>(() => writer.AddDocument(Make(3, "late")));
    }

    [Fact]
    public void What_a_crash_left_is_removed_and_the_commit_before_it_stands()
    {
        var storage = new MemoryStorage();
        using (var writer = new IndexWriter(storage, Options)) writer.AddDocument(Make(1, "kept"));
        storage.Put("_zz.fdt", [1, 2, 3]);
        storage.Put("pending_segments_9", [1]);
        storage.Put("notes.txt", [1]);
        new IndexWriter(storage, Options).Dispose();
        Assert.False(storage.Exists("_zz.fdt"));
        Assert.False(storage.Exists("pending_segments_9"));
        Assert.True(storage.Exists("notes.txt"));
        using var snapshot = IndexSnapshot.Open(storage);
        PlainModel.Equals([Plain(1, "kept")], snapshot);
    }

    [Fact]
    public void A_document_that_does_not_fit_is_refused_and_the_others_stay()
    {
        var storage = new MemoryStorage();
        using (var writer = new IndexWriter(storage, Options))
        {
            writer.AddDocument(Make(1, "kept"));
            Assert.Contains("32766", Assert.Throws<ArgumentException>(() => writer.AddDocument(Make(2, new string('x', 32_767)))).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => writer.AddDocument([new SortedDocValuesField("number", "no number")]));
            Assert.Throws<ArgumentException>(() => writer.AddDocument([new FacetField("f", "")]));
            Assert.Throws<ArgumentException>(() => writer.AddDocument([new KeywordField("text", "a text field before")]));
            writer.AddDocument(Make(3, new string('x', 32_766)));
        }
        using var snapshot = IndexSnapshot.Open(storage);
        PlainModel.Equals([Plain(1, "kept"), Plain(3, new string('x', 32_766))], snapshot);
    }

    [Fact]
    public void Side_files_are_written_with_every_segment_and_go_with_it()
    {
        var storage = new MemoryStorage();
        using (var writer = new IndexWriter(storage, Options with { SideFiles = [new CountFile()] }))
        {
            writer.AddDocument(Make(1, "one"));
            writer.Commit();
            writer.AddDocument(Make(2, "two"));
            writer.ForceMerge(1);
        }
        Assert.Single(storage.List(), f => f.EndsWith(".ssx", StringComparison.Ordinal));
        using var snapshot = IndexSnapshot.Open(storage);
        Assert.Equal([2], snapshot.Segments[0].SideFile("ssx")!.Span.ToArray());
        Assert.Null(snapshot.Segments[0].SideFile("other"));
    }

    private sealed class CountFile : ISegmentSideFile
    {
        public string Extension => "ssx";

        public void Write(SegmentReader segment, StorageOutput output) => output.WriteByte((byte)segment.MaxDoc);
    }
}
