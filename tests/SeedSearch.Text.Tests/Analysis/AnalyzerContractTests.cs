using System.Text;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Text.Tests.Analysis;

/// <summary>What every analyzer promises, whatever the text.</summary>
public sealed class AnalyzerContractTests
{
    public static TheoryData<string> Analyzers() => ["english", "exact"];

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void Terms_stand_in_the_text_in_order(string name)
    {
        var random = new Random(20151216);
        var source = Source(name);
        for (var round = 0; round < 3_000; round++)
        {
            var text = RandomText(random);
            var after = 0;
            source.Reset(text.AsMemory());
            while (source.Next())
            {
                Assert.InRange(source.Span.Start, after, text.Length);
                Assert.InRange(source.Span.Length, 1, StandardTokenizer.MaxTokenLength);
                Assert.InRange(source.Span.End, 1, text.Length);
                Assert.True(source.PositionIncrement >= 1);
                Assert.NotEqual(0, source.Term.Length);
                after = source.Span.End;
            }

            Assert.False(source.Next());
        }
    }

    /// <summary>Texts on which a scanner that goes back could take the square of their length: 400,000 letters would take minutes.</summary>
    [Theory]
    [InlineData("_")]
    [InlineData("a.")]
    [InlineData("1,")]
    [InlineData("a")]
    [InlineData("\u05D0\"")]
    [InlineData("\u0301")]
    [InlineData("a\u0301")]
    [InlineData("\u0E01\u0E31")]
    [InlineData("y")]
    [InlineData("\uD83C\uDDE9")]
    [InlineData("\uD83C")]
    public void Time_grows_with_the_text_only(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        var source = EnglishAnalyzer.Instance.CreateSource();
        source.Reset(text.AsMemory());
        var began = Environment.CpuUsage.TotalTime;
        while (source.Next())
        {
        }

        Assert.InRange(Environment.CpuUsage.TotalTime - began, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void A_term_costs_no_memory(string name)
    {
        var text = string.Concat(Enumerable.Repeat("The harbour's caf\u00E9s re-opened on Monday, said 12 officials of \u0141\u00F3d\u017A. ", 1_000)).AsMemory();
        var source = Source(name);
        Drain();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Drain();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);

        void Drain()
        {
            source.Reset(text);
            while (source.Next())
            {
            }
        }
    }

    private static TermSource Source(string name) => name == "english" ? EnglishAnalyzer.Instance.CreateSource() : ExactAnalyzer.Instance.CreateSource();

    /// <summary>Any UTF-16 at all: code points of all planes, and halves of them.</summary>
    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(60); i > 0; i--)
        {
            switch (random.Next(6))
            {
                case 0: text.Append((char)random.Next(0x80)); break;
                case 1: text.Append((char)random.Next(0x3000)); break;
                case 2: text.Append((char)random.Next(0x10000)); break;
                case 3: text.Append(char.ConvertFromUtf32(0x10000 + random.Next(0x100000))); break;
                case 4: text.Append((char)('a' + random.Next(26)), random.Next(1, random.Next(2, 400))); break;
                default: text.Append(' '); break;
            }
        }

        return text.ToString();
    }
}
