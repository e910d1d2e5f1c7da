using SeedSearch.Lucene.Querying;
using SeedSearch.Lucene.Querying.Highlighting;
using SeedSearch.Lucene.Querying.Syntax;
using SeedSearch.Lucene.Tests.Querying.Syntax;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Tests.Querying.Highlighting;

public sealed class HighlighterTests
{
    private const string Reference = "&amp;";

    private static readonly LetterAnalyzer Exact = new();

    private static readonly QuerySyntax Syntax = new()
    {
        DefaultField = new WordsField("text", EnglishAnalyzer.Instance) { ExactField = "exact", ExactAnalyzer = Exact },
        Fields = new Dictionary<string, SyntaxField> { ["org"] = new ValueField(value => FieldValue.Of(new TermQuery("body", value))) },
    };

    private static Highlighter For(string typed) =>
        new(Syntax.Read(typed).Query, new Dictionary<string, Analyzer> { ["text"] = EnglishAnalyzer.Instance, ["exact"] = Exact });

    [Theory]
    [InlineData("tax", "New [taxes], old [tax].")]
    [InlineData("\"tax\"", "New taxes, old [tax].")]
    [InlineData("\"new tax\"", "[New taxes], old tax.")]
    [InlineData("\"taxes tax\"~1", "New [taxes], old [tax].")]
    [InlineData("ta*", "New [taxes], old [tax].")]
    [InlineData("tac~1", "New taxes, old [tax].")]
    [InlineData("old -tax", "New taxes, [old] tax.")]
    [InlineData("old OR new", "[New] taxes, [old] tax.")]
    [InlineData("org:tax", "New taxes, old tax.")]
    [InlineData("\"new taxes\" taxes old", "[New taxes], [old] [tax].")]
    [InlineData("harbour", "New taxes, old tax.")]
    public void What_matched_is_marked(string typed, string expected)
    {
        var text = expected.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var marked = string.Concat(For(typed).Mark(text).Select(f => f.Marked ? $"[{f.Span.Of(text)}]" : f.Span.Of(text)));
        Assert.Equal(expected, marked);
    }

    [Theory]
    [InlineData("amp", "Sands &amp; Co", "&amp;")]
    [InlineData("8217", "it&#8217;s", "&#8217;")]
    public void A_character_reference_is_never_cut(string typed, string text, string marked) =>
        Assert.Equal([marked], For(typed).Find(text).Select(s => s.Of(text)));

    [Fact]
    public void Pieces_put_together_are_the_text_and_no_surrogate_pair_or_character_reference_is_cut()
    {
        var random = new Random(6);
        string[] words = ["tax", "taxes", "new", "the", "😀", "東京", "é", Reference, "amp", "re-opened", "-", "\ud83d", "U.N."];
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => words[random.Next(words.Length)] + (random.Next(3) == 0 ? "" : " ")));
            var query = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => words[random.Next(words.Length)] + (random.Next(4) == 0 ? "*" : "")));
            var pieces = For(query).Mark(text);
            Assert.Equal(text, string.Concat(pieces.Select(p => p.Span.Of(text))));
            foreach (var start in pieces.Skip(1).Select(p => p.Span.Start))
            {
                Assert.False(char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1]));
                for (var inside = 1; inside < Reference.Length; inside++) Assert.False(text.AsSpan(Math.Max(0, start - inside)).StartsWith(Reference, StringComparison.Ordinal) && start >= inside);
            }
        }
    }
}
