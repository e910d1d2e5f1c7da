using SeedSearch.Corpus;
using SeedSearch.Corpus.Reading;

namespace SeedSearch.Application.Reading;

/// <summary>The file behind an article, as text to look at.</summary>
internal static class SourceFiles
{
    /// <value>Bytes, unpacked, that are shown of a file.</value>
    private const int Most = 4 << 20;

    /// <summary>The file's text, or the article's line of it; null when it is gone or lies elsewhere.</summary>
    public static async Task<string?> ReadAsync(string root, Article article, CancellationToken cancellationToken)
    {
        try
        {
            var corpus = new OriginalSource(new CorpusOptions { Paths = [root], LongestText = Most });
            return await corpus.ReadTextAsync(article.SourceFile, article.SourceLine, cancellationToken).ConfigureAwait(false);
        }
        catch (CorpusException)
        {
            return null;
        }
    }
}
