using SeedSearch.Lucene.Storage;
using SeedSearch.Lucene.Tests.Reading;
using SeedSearch.Lucene.Tests.Writing;
using SeedSearch.Lucene.Writing;
using SeedSearch.TestKit.Java;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.Lucene.Tests.Storage;

/// <summary>One writer at a time, whoever it is.</summary>
public sealed class WriteLockTests
{
    private static readonly IndexWriterOptions Options = new() { DefaultAnalyzer = new WordAnalyzer(), LockTimeout = TimeSpan.Zero };

    [Fact]
    public void A_second_writer_in_this_process_is_refused_until_the_first_is_done()
    {
        using var folder = new TemporaryFolder();
        using (new IndexWriter(new FileStorage(folder.Path), Options))
            Assert.Contains("write.lock", Assert.Throws<IOException>(() => new IndexWriter(new FileStorage(folder.Path), Options)).Message, StringComparison.Ordinal);
        new IndexWriter(new FileStorage(folder.Path), Options).Dispose();
    }

    [Fact]
    public void A_lock_file_that_a_crash_left_holds_nobody_up()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "write.lock"), "");
        new IndexWriter(new FileStorage(folder.Path), Options).Dispose();
    }

    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler)]
    public void Java_Lucene_is_refused_while_we_write()
    {
        using var folder = new TemporaryFolder();
        using var writer = new IndexWriter(new FileStorage(folder.Path), Options);
        Assert.Equal("refused", JavaLucene.RunSource(JavaIndexTests.Source("HoldWriteLock"), [folder.Path, Path.Combine(folder.Path, "sign")]).Lines()[^1]);
    }

    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler)]
    public void We_are_refused_while_Java_Lucene_writes()
    {
        using var folder = new TemporaryFolder();
        var sign = Path.Combine(folder.Path, "sign");
        var run = JavaLucene.RunSource(JavaIndexTests.Source("HoldWriteLock"), [folder.Path, sign], _ =>
        {
            for (var i = 0; i < 600 && !File.Exists(sign); i++) Thread.Sleep(100);
            Assert.Throws<IOException>(() => new IndexWriter(new FileStorage(folder.Path), Options));
        });
        Assert.Equal("held", run.Lines()[^1]);
        new IndexWriter(new FileStorage(folder.Path), Options).Dispose();
    }
}
