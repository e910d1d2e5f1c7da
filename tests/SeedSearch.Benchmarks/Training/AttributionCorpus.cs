using System.IO.Compression;
using System.Text.Json;
using SeedSearch.Enrichment.Grammar;
using SeedSearch.Enrichment.Quotes.Finding;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Benchmarks.Training;

/// <summary>One attribution of the gold annotation as word numbers, marks at the edges left out.</summary>
internal sealed record GoldAttribution(int[] Source, int[] Cue, int[] Content);

/// <summary>One annotated article.</summary>
internal sealed record GoldArticle(QuoteText Text, IReadOnlyList<GoldAttribution> Attributions);

/// <summary>PolNeAR's articles, read from JSON lines.</summary>
internal static class AttributionCorpus
{
    public static List<GoldArticle> Read(string path, GrammarReader grammar)
    {
        var articles = new List<GoldArticle>();
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var quoteText = QuoteText.Of(text, SentenceSplitter.Split(text), grammar);
            var toUtf16 = CodePointOffsets(text);
            var attributions = json.RootElement.GetProperty("attributions").EnumerateArray()
                .Select(a => new GoldAttribution(Words(a, "source"), Words(a, "cue"), Words(a, "content")))
                .Where(a => a.Content.Length > 0)
                .ToList();
            articles.Add(new GoldArticle(quoteText, attributions));

            int[] Words(JsonElement attribution, string part) => attribution.GetProperty(part) is { ValueKind: JsonValueKind.Array } spans
                ? [.. spans.EnumerateArray().SelectMany(s => quoteText.WordsIn(toUtf16(s[0].GetInt32()), toUtf16(s[1].GetInt32())))]
                : [];
        }

        return articles;
    }

    // The corpus counts code points.
    private static Func<int, int> CodePointOffsets(string text)
    {
        if (!text.Any(char.IsSurrogate))
        {
            return offset => offset;
        }

        var table = new List<int>();
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            table.Add(i);
        }

        table.Add(text.Length);
        return offset => table[offset];
    }

    private static IEnumerable<int> WordsIn(this QuoteText text, int start, int end)
    {
        var spans = text.Words.Spans;
        int low = 0, high = spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        var first = low;
        var last = first;
        while (last < spans.Length && spans[last].Start < end)
        {
            last++;
        }

        // Marks at the edges belong to nobody: the scorer leaves them out too.
        while (first < last && IsEdge(text, first))
        {
            first++;
        }

        while (last > first && IsEdge(text, last - 1))
        {
            last--;
        }

        return Enumerable.Range(first, last - first);
    }

    private static bool IsEdge(QuoteText text, int word) => text.Words[word] is [var c] && "“”\"'‘’`«»,.;:!?()[]–—-".Contains(c, StringComparison.Ordinal);
}
