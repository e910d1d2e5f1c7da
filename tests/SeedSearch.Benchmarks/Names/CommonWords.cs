using SeedSearch.Text;
using SeedSearch.Text.Words;

namespace SeedSearch.Benchmarks.Names;

/// <summary>common-words DATA OUT: words that the open corpora write small at least four times in five, for Names/Lists/common-words.txt.</summary>
internal static class CommonWords
{
    private const int LeastCount = 2;

    public static int Run(string[] arguments)
    {
        var data = arguments[0];
        var counts = new Dictionary<string, (int Small, int Capital)>(StringComparer.Ordinal);
        foreach (var article in (List<AnnotatedArticle>)
        [
            .. ConllReader.Read(Path.Combine(data, "names", "wikigold", "wikigold.conll.gz")),
            .. ConllReader.Read(Path.Combine(data, "names", "wnut17", "train.conll.gz")),
            .. ConllReader.Read(Path.Combine(data, "names", "sec-filings", "train.conll.gz")),
            .. GumReader.Read(Path.Combine(data, "syntax", "gum-open-genres.conllu.gz")),
        ])
        {
            foreach (var sentence in article.Article.Sentences)
            {
                var words = new List<TextSpan>();
                WordSplitter.Split(article.Article.Text, sentence.Span, words);
                foreach (var word in words.Skip(1).Select(span => span.Of(article.Article.Text)).Where(word => word.Length > 1 && word.All(char.IsAsciiLetter)))
                {
                    var (small, capital) = counts.GetValueOrDefault(word.ToLowerInvariant());
                    counts[word.ToLowerInvariant()] = char.IsAsciiLetterLower(word[0]) ? (small + 1, capital) : (small, capital + 1);
                }
            }
        }

        var common = counts.Where(word => word.Value.Small >= LeastCount && word.Value.Small >= 4 * word.Value.Capital).Select(word => word.Key).Order(StringComparer.Ordinal).ToList();
        File.WriteAllLines(
            arguments[1],
            [
                "# Words that are mostly written small. Generated: dotnet run -c Release --project tests/SeedSearch.Benchmarks -- common-words DATA FILE.",
                "# Counted in WikiGold, WNUT 2017, SEC filings (CC BY) and GUM (annotations CC BY); bare words, no text.",
                .. common.Chunk(20).Select(chunk => string.Join(", ", chunk)),
            ]);
        Console.WriteLine($"{common.Count} words");
        return 0;
    }
}
