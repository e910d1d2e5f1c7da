using System.Text;
using SeedSearch.Corpus.Reading;

namespace SeedSearch.Corpus.Tests.Reading;

/// <summary>What every format promises, whatever the bytes: no exception, each file finished, clean text, spans that can be trusted.</summary>
public sealed class ReaderContractTests
{
    private static readonly Dictionary<string, string> Whole = new()
    {
        ["txt"] = "Title: Ferry\nDate: 2015-12-16\n\nThe ferry runs.\n",
        ["md"] = "---\ntitle: Ferry\nauthors: [a, b]\n---\n\n# Ferry\n\n> The *ferry* [runs](x).\n\n| a | b |\n| - | - |\n| c | d |\n\n[^1]: note\n",
        ["html"] = "<!DOCTYPE html><html><head><meta charset=utf-8><title>Ferry</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\"}</script></head><body><article><p>The <b>ferry</b> runs.</p><table><tr><td>1</table></article></body></html>",
        ["jsonl"] = "{\"id\":\"1\",\"text\":\"The ferry runs.\",\"authors\":[\"a\"]}\n{\"text\":\"It is late.\",\"date\":\"2015-12-16\"}\n",
        ["json"] = "[{\"id\":\"1\",\"text\":\"The ferry runs.\",\"authors\":[{\"name\":\"a\"}]},{\"text\":\"It is late.\"}]",
        ["txt.gz"] = "\u001F\u008B\u0008no gzip",
    };

    public static TheoryData<string> Formats() => [.. Whole.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Damaged_files_are_read_or_reported(string format)
    {
        var random = new Random(20151216);
        using var corpus = new TempCorpus();
        const int Files = 150;
        for (var i = 0; i < Files; i++)
            corpus.Write($"{i:000}.{format}", Damaged(random, Encoding.UTF8.GetBytes(Whole[format])));

        var outcomes = await corpus.ReadAsync();

        Assert.Equal(Files, outcomes.OfType<FileFinished>().Count());
        foreach (var article in outcomes.OfType<ArticleRead>().Select(read => read.Article))
        {
            Assert.False(string.IsNullOrWhiteSpace(article.Text));
            Assert.DoesNotContain(article.Text, letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
            Assert.Equal(article.Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(article.Text)));
            Assert.NotEqual("", article.Id.Value);
        }

        Assert.All(outcomes.OfType<ReadFailure>(), failure => Assert.False(string.IsNullOrWhiteSpace(failure.Reason) || string.IsNullOrWhiteSpace(failure.Cure)));
    }

    /// <summary>Some bytes set, taken out, or written twice, by chance; now and then nothing but chance.</summary>
    private static byte[] Damaged(Random random, byte[] whole)
    {
        if (random.Next(10) == 0)
        {
            var noise = new byte[random.Next(300)];
            random.NextBytes(noise);
            return noise;
        }

        var bytes = whole.ToList();
        for (var changes = random.Next(1, 8); changes > 0 && bytes.Count > 1; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                default: bytes.RemoveRange(at, bytes.Count - at); break;
            }
        }

        return [.. bytes];
    }
}
