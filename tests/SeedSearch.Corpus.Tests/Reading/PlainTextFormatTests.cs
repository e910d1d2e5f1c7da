using System.Text;

namespace SeedSearch.Corpus.Tests.Reading;

public sealed class PlainTextFormatTests
{
    [Fact]
    public async Task A_header_is_read_and_does_not_belong_to_the_text()
    {
        var article = await TempCorpus.OnlyArticleAsync("a.txt",
            "Title: Ferry returns\r\nDate: 16 December 2015\r\nOutlet: Sample Gazette\r\nAuthor: River desk, Photo desk and Night desk\r\nURL: https://gazette.example/1\r\n\r\nFerry returns\r\n\r\nIt runs again.\r\n");

        Assert.Equal("Ferry returns\n\nIt runs again.\n", article.Text);
        Assert.Equal(("Ferry returns", "Sample Gazette", new DateOnly(2015, 12, 16)), (article.Title, article.Outlet, article.Date));
        Assert.Equal(["River desk", "Photo desk", "Night desk"], article.Authors);
        Assert.Equal(new Uri("https://gazette.example/1"), article.Address);
    }

    [Theory]
    [InlineData("Share\n\nFerry returns to the river\n\nIt runs again.", "Ferry returns to the river")]
    [InlineData("Will the ferry return?\nNobody knows.", "Will the ferry return?")]
    [InlineData("The ferry returned on Monday.\nIt was late.", null)]
    [InlineData("Ferry returns to the river", null)]
    [InlineData("\u201CIt is a new ferry,\u201D said the office.\nMore.", null)]
    [InlineData("Update: the ferry returns\nIt runs.", "Update: the ferry returns")]
    public async Task Without_a_header_the_text_is_the_whole_file_and_a_headline_is_looked_for(string text, string? title)
    {
        var article = await TempCorpus.OnlyArticleAsync("a.txt", text);
        Assert.Equal((text, title), (article.Text, article.Title));
    }

    [Fact]
    public async Task Nothing_below_a_header_is_a_failure() =>
        Assert.Contains("below the header", (await TempCorpus.OnlyFailureAsync("a.txt", "Title: Ferry\nDate: 2015-12-16\n\n \n")).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_date_that_is_none_is_noted_and_the_article_kept()
    {
        var (article, finished) = await TempCorpus.OneFileAsync("a.txt", "Date: soon\n\nIt runs."u8.ToArray());
        Assert.Null(article.Date);
        Assert.Contains("\"soon\"", Assert.Single(finished.Notes), StringComparison.Ordinal);
    }

    public static TheoryData<byte[], string, bool> Encodings() => new()
    {
        { [0xEF, 0xBB, 0xBF, .. "caf\u00E9"u8], "caf\u00E9", false },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("caf\u00E9 \u6771")], "caf\u00E9 \u6771", false },
        { [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("caf\u00E9")], "caf\u00E9", false },
        { [0x63, 0x61, 0x66, 0xE9, 0x20, 0x93, 0x61, 0x94], "caf\u00E9 \u201Ca\u201D", true },
        { [.. "a\0b\u0007c\td\re\u0085f\u2028g\uFEFFh"u8], "a b c\td\ne\nf\ng h", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task The_encoding_is_found_and_control_characters_are_cleaned(byte[] bytes, string text, bool guessed)
    {
        var (article, finished) = await TempCorpus.OneFileAsync("a.txt", bytes);
        Assert.Equal(text, article.Text);
        Assert.Equal(guessed, finished.Notes.Count == 1);
    }

    [Theory]
    [InlineData("picture", 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0, 0, 0, 0, 0)]
    [InlineData("UTF-16 without its mark", 0x54, 0, 0x68, 0, 0x65, 0, 0x20, 0, 0x73, 0, 0x65, 0, 0x61, 0, 0x2E, 0)]
    public async Task What_is_no_text_is_skipped_with_a_reason(string what, params int[] bytes)
    {
        var failure = await TempCorpus.OnlyFailureAsync("a.txt", [.. bytes.Select(value => (byte)value)]);
        Assert.True(failure.Reason == "it is no text, or UTF-16 without its mark", what);
    }
}
