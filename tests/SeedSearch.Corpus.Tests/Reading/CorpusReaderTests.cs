using System.IO.Compression;
using System.Text;
using SeedSearch.Corpus.Reading;

namespace SeedSearch.Corpus.Tests.Reading;

public sealed class CorpusReaderTests
{
    [Fact]
    public async Task Files_come_in_ordinal_order_of_their_paths_and_each_ends_with_its_state()
    {
        using var corpus = new TempCorpus();
        corpus.Write("b.txt", "The ferry to the island was late.");
        corpus.Write("a/z.txt", "The harbour was closed.");
        corpus.Write("B.txt", "The bridge was open.");

        var outcomes = await corpus.ReadAsync();

        Assert.Equal(["B.txt", "a/z.txt", "b.txt"], outcomes.OfType<ArticleRead>().Select(read => read.Article.Id.Value));
        var last = Assert.IsType<FileFinished>(outcomes[^1]);
        Assert.Equal(("b.txt", 1), (last.Path, last.Articles));
        Assert.Equal(33, last.State!.Length);
        Assert.Equal(corpus.Reader().Hash(last.State), last.State.Hash);
    }

    [Fact]
    public async Task A_bad_file_is_reported_and_the_run_goes_on()
    {
        using var corpus = new TempCorpus();
        corpus.Write("a.txt", "");
        corpus.Write("b.jsonl", "{\"id\":\"1\",\"text\":\"Trams run again.\"}\n{\"id\":\n\n{\"id\":\"1\",\"text\":\"Buses too.\"}\n{\"title\":\"Empty\"}\n");
        corpus.Write("c.txt", "The market opened.");

        var outcomes = await corpus.ReadAsync();

        Assert.Equal(["1", "c.txt"], outcomes.OfType<ArticleRead>().Select(read => read.Article.Id.Value));
        Assert.Equal([("a.txt", null), ("b.jsonl", 2), ("b.jsonl", 4), ("b.jsonl", (int?)5)], outcomes.OfType<ReadFailure>().Select(failure => (failure.File, failure.Line)));
        Assert.All(outcomes.OfType<ReadFailure>(), failure => Assert.NotEmpty(failure.Cure));
    }

    [Fact]
    public void What_is_no_article_is_passed_over_and_counted()
    {
        using var corpus = new TempCorpus();
        corpus.Write("a.txt", "a");
        corpus.Write("b.pdf", "b");
        corpus.Write("c.PDF", "c");
        corpus.Write("LICENSE", "d");
        corpus.Write(".hidden.txt", "e");
        corpus.Write(".git/f.txt", "f");
        corpus.Write("index/segments.json", "{}");

        var listing = new CorpusReader(new CorpusOptions { Paths = [corpus.Folder], LeaveOut = [Path.Combine(corpus.Folder, "index")] }).List(CancellationToken.None);

        Assert.Equal(["a.txt"], listing.Files.Select(file => file.Path));
        Assert.Equal(new Dictionary<string, int> { [""] = 1, [".pdf"] = 2 }, listing.UnknownEndings);
    }

    [Fact]
    public void Links_are_named_and_never_followed()
    {
        using var outside = new TempCorpus();
        using var corpus = new TempCorpus();
        outside.Write("secret.txt", "a secret");
        corpus.Write("a.txt", "a");
        File.CreateSymbolicLink(Path.Combine(corpus.Folder, "file.txt"), Path.Combine(outside.Folder, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(corpus.Folder, "folder"), outside.Folder);
        Directory.CreateSymbolicLink(Path.Combine(corpus.Folder, "loop"), corpus.Folder);

        var listing = corpus.Reader().List(CancellationToken.None);

        Assert.Equal(["a.txt"], listing.Files.Select(file => file.Path));
        Assert.Equal(["file.txt", "folder", "loop"], listing.Links);
    }

    [Fact]
    public void A_single_file_and_several_folders_can_be_named()
    {
        using var corpus = new TempCorpus();
        var file = corpus.Write("north/a.txt", "a");
        corpus.Write("south/b.txt", "b");
        corpus.Write("west/c.txt", "c");

        Assert.Equal(["a.txt"], Paths(file));
        Assert.Equal(["north/a.txt", "south/b.txt"], Paths(file, Path.Combine(corpus.Folder, "south")));

        static IEnumerable<string> Paths(params string[] paths) =>
            new CorpusReader(new CorpusOptions { Paths = paths }).List(CancellationToken.None).Files.Select(found => found.Path);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_that_names_it()
    {
        var error = Assert.Throws<CorpusException>(() => new CorpusReader(new CorpusOptions { Paths = ["/no/such/folder"] }));
        Assert.Contains("/no/such/folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_file_is_read_like_the_file_in_it()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write("Date: 2015-12-16\n\nThe lock was mended."u8);

        var (article, finished) = await TempCorpus.OneFileAsync("a.txt.gz", packed.ToArray());
        Assert.Equal(("The lock was mended.", new DateOnly(2015, 12, 16)), (article.Text, article.Date));
        Assert.Equal(packed.Length, finished.State!.Length);

        var cut = await TempCorpus.OnlyFailureAsync("a.txt.gz", [1, 2, 3, 4, .. Encoding.ASCII.GetBytes("no gzip")]);
        Assert.Contains("damaged", cut.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_file_that_is_cut_says_so_wherever_it_is_cut()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write("The lock was mended, and the boats went through it all night long."u8);
        // The same file with its name in the head, as gzip writes it.
        byte[] named = [.. packed.ToArray().AsSpan(0, 3), 8, .. packed.ToArray().AsSpan(4, 6), .. "a-long-name-of-a-file.txt\0"u8, .. packed.ToArray().AsSpan(10)];
        Assert.Contains("boats", (await TempCorpus.OneFileAsync("a.txt.gz", named)).Article.Text, StringComparison.Ordinal);
        for (var length = 1; length < named.Length; length++)
        {
            Assert.StartsWith("the file is damaged", (await TempCorpus.OnlyFailureAsync("a.txt.gz", named[..length])).Reason, StringComparison.Ordinal);
        }

        Assert.Equal("the file is empty", (await TempCorpus.OnlyFailureAsync("a.txt.gz", [])).Reason);
    }

    [Fact]
    public async Task A_bomb_of_zeros_is_not_unpacked_to_its_end()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(new byte[10 << 20]);

        var failure = await TempCorpus.OnlyFailureAsync("a.txt.gz", packed.ToArray(), new CorpusOptions { Paths = [], LongestText = 1 << 20 });
        Assert.Equal("the file is longer than 1 MB", failure.Reason);
    }
}
