using System.Text.Json;
using SeedSearch.TestKit.Requirements;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Text.Tests.Analysis;

public sealed class EnglishAnalyzerTests
{
    /// <summary>The file was written by Lucene.Net 4.8.0's EnglishAnalyzer; the texts are made up.</summary>
    [Fact]
    public void Every_text_of_the_fixture_has_the_terms_that_Lucene_Net_gave()
    {
        var path = Path.Combine(Needs.RepositoryRoot, "tests", "SeedSearch.Text.Tests", "Fixtures", "lucenenet-4.8-tokens.jsonl");
        var texts = 0;
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var expected = json.RootElement.GetProperty("tokens").EnumerateArray()
                .Select(token => new AnalyzedTerm(token[0].GetString()!, token[1].GetInt32(), token[2].GetInt32(), token[3].GetInt32()));
            Assert.Equal(expected, AnalyzedTerm.Of(EnglishAnalyzer.Instance, text));
            texts++;
        }

        Assert.Equal(406, texts);
    }

    [Fact]
    public void A_stop_word_leaves_its_place_free()
    {
        AnalyzedTerm[] expected = [new("minist", 4, 14, 2), new("open", 17, 23, 1), new("harbour", 28, 36, 2)];
        Assert.Equal(expected, AnalyzedTerm.Of(EnglishAnalyzer.Instance, "The minister's \u2014 opened the HARBOURS."));
    }

    [Fact]
    public void A_source_can_be_used_again_for_another_text()
    {
        var source = EnglishAnalyzer.Instance.CreateSource();
        Assert.Equal(3, AnalyzedTerm.Of(source, "ferries cross rivers").Count);
        Assert.Equal([new AnalyzedTerm("bridg", 4, 10, 2)], AnalyzedTerm.Of(source, "the bridge"));
        Assert.Empty(AnalyzedTerm.Of(source, ""));
    }
}
