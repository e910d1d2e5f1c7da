using System.IO.Compression;
using System.Text;
using System.Text.Json;
using SeedSearch.TestKit.Requirements;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Text.Tests.Analysis;

/// <summary>Java Lucene 4.10.4 is the judge, live.</summary>
public sealed class LuceneComparisonTests
{
    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler, Need.SharedData)]
    public void The_news_articles_have_the_terms_that_Lucene_gives()
    {
        var texts = NewsTexts().ToList();
        var theirs = LuceneTerms.Hashes("english", texts);
        var source = EnglishAnalyzer.Instance.CreateSource();
        Assert.Equal(8000, theirs.Length);
        var different = Enumerable.Range(0, texts.Count).Where(i => LuceneTerms.OurHash(source, texts[i]) != theirs[i]).ToList();

        // The first text with a difference, term by term, says more than a hash.
        foreach (var i in different.Take(1))
            Assert.Equal(LuceneTerms.Of("english", [texts[i]])[0], LuceneTerms.Ours(source, texts[i]));
        Assert.Empty(different);
    }

    /// <summary>Each code point of Unicode in the middle of words, numbers and marks that bring its class to light.</summary>
    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler)]
    public void Every_code_point_of_Unicode_is_cut_as_Lucene_cuts_it() =>
        SameAsLucene("standard", new StandardTokenizer(), [.. CodePoints().Chunk(16).Select(some => string.Concat(some.Select(CodePointInWords)))]);

    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler)]
    public void Every_code_point_of_Unicode_is_lowered_as_Lucene_lowers_it() =>
        SameAsLucene("english", EnglishAnalyzer.Instance.CreateSource(), [.. CodePoints().Chunk(64).Select(some => string.Concat(some.Select(it => $"x{it}q ")))]);

    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler)]
    public void Random_texts_are_cut_as_Lucene_cuts_them()
    {
        var texts = RandomTexts(new Random(20151216), 30_000).ToList();
        SameAsLucene("standard", new StandardTokenizer(), texts);
        SameAsLucene("english", EnglishAnalyzer.Instance.CreateSource(), texts);
    }

    private static void SameAsLucene(string analysis, TermSource source, List<string> texts)
    {
        var theirs = LuceneTerms.Hashes(analysis, texts);
        var different = texts.Where((text, i) => LuceneTerms.OurHash(source, text) != theirs[i]).ToList();
        foreach (var text in different.Take(1))
            Assert.Equal(LuceneTerms.Of(analysis, [text])[0], LuceneTerms.Ours(source, text));
        Assert.Empty(different);

        var sample = texts.Where((_, i) => i % 97 == 0).ToList();
        Assert.Equal(LuceneTerms.Of(analysis, sample), sample.Select(text => LuceneTerms.Ours(source, text)));
    }

    /// <summary>All that may be assigned, and of the seven unassigned planes some.</summary>
    private static IEnumerable<string> CodePoints() =>
        Enumerable.Range(1, 0x10FFFF)
            .Where(i => i is < 0xD800 or (> 0xDFFF and < 0x30000) or (>= 0xE0000 and < 0xE0200) || (i > 0xDFFF && i % 251 == 0))
            .Select(char.ConvertFromUtf32);

    private static string CodePointInWords(string it) =>
        $"{it} a{it}b 1{it}2 \u05D0{it}\u05D0 \u30A2{it}\u30A2 _{it}_ \u4E00{it} \u0E01{it}\u0E01 \uD55C{it}\uD55C \n";

    /// <summary>Letters of every class in a row, short words and some longer than the longest that is allowed.</summary>
    private static IEnumerable<string> RandomTexts(Random random, int count)
    {
        string[] pieces =
        [
            "a", "b", "E", "s", "ing", "ed", "'s", "\u2019S", "1", "23", "\u00E9", "\u0130", "\u05D0", "\u05D1", "\u30A2", "\u30FC", "\u3042", "\u6771", "\u3005",
            "\uD55C", "\u0E01", "\u0E31", "\u1E9E", "_", "\u203F", ":", "\u00B7", ",", ";", ".", "\u2018", "\u2019", "'", "\"", "\u0301", "\u200D", "\u00AD",
            "\uD83C\uDDE9", "\uD83C\uDDEA", "\uD835\uDC00", "\uD801\uDC00", "\uD840\uDC00", "\uD800", "\uDC00", "-", " ", " ", "\n", "\r\n", "\uFF11", "\uFF07s", "y", "l", "at",
        ];
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            var few = random.Next(2, pieces.Length);
            var length = i % 50 == 0 ? random.Next(200, 800) : random.Next(1, 24);
            for (var j = 0; j < length; j++)
                text.Append(pieces[random.Next(few) * 7919 % pieces.Length]);
            yield return text.ToString();
        }
    }

    private static IEnumerable<string> NewsTexts()
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Needs.SharedFolder!, "data", "news", "allsides-8000.jsonl.gz")), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            yield return article.RootElement.GetProperty("text").GetString()!;
        }
    }
}
