using System.Text;
using SeedSearch.TestKit;
using SeedSearch.Text.Sentences;

namespace SeedSearch.Text.Tests.Sentences;

public class SentenceSplitterRobustnessTests
{
    /// <summary>Code units of the hostile lines; SEEDSEARCH_SLOW=1 takes the 50 million of the promise.</summary>
    private static readonly int LongLine = Environment.GetEnvironmentVariable("SEEDSEARCH_SLOW") == "1" ? 50_000_000 : 1_000_000;

    [Fact]
    public void Random_texts_of_every_mark_are_cut_without_loss()
    {
        var random = new Random(7);
        const string alphabet = "aBc 19.,!?…'\"“”‘’()[]«»-–—•:;/@#\n\r\u2028\u00A0。؟\uD83D\uDE00éЖ中\u0301";
        for (var round = 0; round < 10_000; round++)
        {
            var length = random.Next(80);
            Check(string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)])));
        }
    }

    [Fact]
    public void Every_code_unit_is_cut_without_loss()
    {
        var text = new StringBuilder();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            text.Append("Word").Append((char)c).Append(' ').Append((char)c).Append("Word. ").Append((char)c).Append('\n');
        }

        Check(text.ToString());
    }

    [Theory]
    [InlineData("", "a")]
    [InlineData("", ".")]
    [InlineData("", ". ")]
    [InlineData("", ")")]
    [InlineData("", "(a.")]
    [InlineData("", "\"")]
    [InlineData("", "“A. ")]
    [InlineData("", "1. a ")]
    [InlineData("", "a.b")]
    [InlineData("", "A.")]
    [InlineData("", "?!")]
    [InlineData("", "a\n")]
    [InlineData("", "[1]")]
    [InlineData("", "x@")]
    [InlineData("", "• ")]
    [InlineData("-", "a. b ")]
    [InlineData("(", "a... b ")]
    [InlineData("• ", "a. b ")]
    [InlineData("“", "a? b ")]
    [InlineData("a ", "a. ")]
    public void A_hostile_line_is_cut_however_long(string first, string then)
    {
        // A million units: quadratic work, a million million steps, would not end.
        var line = Line(first, then, LongLine);
        Patience.Ends(() =>
        {
            Check(line);
            return true;
        });
    }

    private static string Line(string first, string then, int length) => first.Length == 0 ? Repeat(then, length) : Repeat(first, length / 2) + Repeat(then, length / 2);

    private static string Repeat(string pattern, int length) => string.Concat(Enumerable.Repeat(pattern, length / pattern.Length));

    private static void Check(string text)
    {
        var at = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            Assert.True(sentence.Span.Start >= at && sentence.Span.Length > 0 && sentence.Span.End <= text.Length);
            Assert.True(text.AsSpan(at, sentence.Span.Start - at).IsWhiteSpace());
            Assert.False(char.IsWhiteSpace(text[sentence.Span.Start]) || char.IsWhiteSpace(text[sentence.Span.End - 1]));
            at = sentence.Span.End;
        }

        Assert.True(text.AsSpan(at).IsWhiteSpace());
    }
}
