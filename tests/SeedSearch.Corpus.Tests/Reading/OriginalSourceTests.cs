using SeedSearch.Corpus.Reading;

namespace SeedSearch.Corpus.Tests.Reading;

public sealed class OriginalSourceTests
{
    [Fact]
    public async Task A_file_of_the_corpus_is_shown_as_it_is()
    {
        using var corpus = new TempCorpus();
        corpus.Write("2015/page.html", "<p>The ferry <b>runs</b>.</p>\r\n");
        corpus.Write("wire.jsonl", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n");
        var source = new OriginalSource(new CorpusOptions { Paths = [corpus.Folder] });

        Assert.Equal("<p>The ferry <b>runs</b>.</p>\n", await source.ReadTextAsync("2015/page.html", null, CancellationToken.None));
        Assert.Equal("{\"text\":\"two\"}", await source.ReadTextAsync("wire.jsonl", 2, CancellationToken.None));
        Assert.Null(await source.ReadTextAsync("wire.jsonl", 3, CancellationToken.None));
        using var bytes = source.Open("2015/page.html");
        Assert.Equal(31, bytes!.Length);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("a/../a/b.txt")]
    [InlineData("./a/b.txt")]
    [InlineData("/a/b.txt")]
    [InlineData("a//b.txt")]
    [InlineData("a/b.txt/")]
    [InlineData("a\\..\\b.txt")]
    [InlineData("..\\secret.txt")]
    [InlineData("C:/secret.txt")]
    [InlineData("a/b.txt\0.html")]
    [InlineData("link.txt")]
    [InlineData("linked/secret.txt")]
    [InlineData(".hidden.txt")]
    [InlineData(".git/config.txt")]
    [InlineData("key.pem")]
    [InlineData("a")]
    [InlineData("a.txt")]
    [InlineData("index/segments.json")]
    [InlineData("")]
    [InlineData("no/such.txt")]
    public void Nothing_else_is(string path)
    {
        using var outside = new TempCorpus();
        outside.Write("secret.txt", "a secret");
        outside.Write("corpus/a/b.txt", "fine");
        outside.Write("corpus/.hidden.txt", "hidden");
        outside.Write("corpus/.git/config.txt", "hidden");
        outside.Write("corpus/key.pem", "a secret");
        outside.Write("corpus/index/segments.json", "{}");
        var folder = Path.Combine(outside.Folder, "corpus");
        Directory.CreateDirectory(Path.Combine(folder, "a.txt"));
        File.CreateSymbolicLink(Path.Combine(folder, "link.txt"), Path.Combine(outside.Folder, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "linked"), outside.Folder);
        var source = new OriginalSource(new CorpusOptions { Paths = [folder], LeaveOut = [Path.Combine(folder, "index")] });

        using var fine = source.Open("a/b.txt");
        Assert.NotNull(fine);
        Assert.Null(source.Open(path));
    }

    [Theory]
    [InlineData(3, "caf")]
    [InlineData(4, "caf")]
    [InlineData(5, "caf\u00E9")]
    [InlineData(9, "caf\u00E9")]
    public async Task A_long_file_is_shown_from_its_beginning(int longest, string shown)
    {
        using var corpus = new TempCorpus();
        corpus.Write("a.txt", "caf\u00E9");
        Assert.Equal(shown, await new OriginalSource(new CorpusOptions { Paths = [corpus.Folder], LongestText = longest }).ReadTextAsync("a.txt", null, CancellationToken.None));
    }

    [Fact]
    public void A_neighbour_of_the_named_files_is_not_in_the_corpus()
    {
        using var corpus = new TempCorpus();
        var named = corpus.Write("a.txt", "a");
        corpus.Write("b.txt", "b");
        Assert.Null(new OriginalSource(new CorpusOptions { Paths = [named] }).Open("b.txt"));
    }
}
