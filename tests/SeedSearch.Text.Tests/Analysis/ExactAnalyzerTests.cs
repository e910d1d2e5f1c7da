using System.Globalization;
using SeedSearch.TestKit.Requirements;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Text.Tests.Analysis;

public sealed class ExactAnalyzerTests
{
    [Theory]
    [InlineData("The Running of the Boats", "the running of the boats")]
    [InlineData("Caf\u00E9 Z\u00DCRICH na\u00EFve", "cafe zurich naive")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("\u0141\u00F3d\u017A Stra\u00DFe \u0130stanbul \u00C6gir S\u00F8ren \u00DEingvellir \u018Fliyev", "lodz strasse istanbul aegir soren thingvellir aliyev")]
    [InlineData("minister\u2019s weren't", "minister's weren't")]
    [InlineData("\uFB01nance \uFF28\uFF12", "finance h2")]
    [InlineData("\u041C\u0418\u0420 \u6771\u4EAC", "\u043C\u0438\u0440 \u6771 \u4EAC")]
    public void Words_are_lowered_and_folded_and_all_kept(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', AnalyzedTerm.Of(ExactAnalyzer.Instance, text).Select(term => term.Term)));

    [Fact]
    public void Places_are_those_of_the_original_text() =>
        Assert.Equal([new AnalyzedTerm("strasse", 4, 10, 1)], AnalyzedTerm.Of(ExactAnalyzer.Instance, "\u2014\u2014\u2014 Stra\u00DFe").ToArray());

    /// <summary>
    /// Letters of living alphabets (Latin-1, Latin Extended-A and -B, Additional) are folded as Lucene's ASCIIFoldingFilter folds
    /// them, but for the small g with stroke and with caron, which Lucene makes capitals, the long s with dot, of which it makes f,
    /// and the Middle-Welsh v, which it leaves.
    /// </summary>
    [FactThatNeeds(Need.JavaLucene, Need.JavaCompiler)]
    public void Latin_letters_are_folded_as_Lucene_folds_them()
    {
        var letters = Enumerable.Range(0xC0, 0x250 - 0xC0).Concat(Enumerable.Range(0x1E00, 0x100)).Concat(Enumerable.Range(0xFB00, 5)).Concat(Enumerable.Range(0xFF21, 58))
            .Select(code => ((char)code).ToString()).Where(letter => char.IsLetter(letter[0])).ToList();
        var theirs = LuceneTerms.Of("folding", letters);
        var folding = new FoldingFilter(new StandardTokenizer());
        var different = letters.Where((letter, i) => !LuceneTerms.Ours(folding, letter).SequenceEqual(theirs[i]))
            .Select(letter => ((int)letter[0]).ToString("X4", CultureInfo.InvariantCulture));
        Assert.Equal("01E5 01E7 1E9B 1EFD", string.Join(" ", different));
    }
}
