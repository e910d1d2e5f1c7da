using System.Globalization;
using SeedSearch.TestKit.Requirements;
using SeedSearch.Text.Analysis;
using SeedSearch.Text.Analysis.WordBreaks;

namespace SeedSearch.Text.Tests.Analysis.WordBreaks;

/// <summary>
/// Unicode's own test file for words. Two things are no differences: segments without a letter, digit or ideograph are no
/// terms (Lucene drops them), and breaks between such segments don't show.
/// </summary>
public sealed class WordBreakTestFileTests
{
    /// <summary>
    /// The lines of Unicode 15's file that Unicode 6.3's rules, and so Lucene, cut otherwise: since Unicode 11 a zero-width joiner
    /// keeps a picture with what stands before it (WB3c), even with a letter.
    /// </summary>
    private static readonly string[] CutOtherwise = ["\u00F7 0061 \u00D7 200D \u00D7 1F6D1 \u00F7", "\u00F7 0061 \u00D7 200D \u00D7 2701 \u00F7"];

    [FactThatNeeds(Need.UnicodeData)]
    public void Words_are_cut_as_the_file_says()
    {
        var tokenizer = new StandardTokenizer();
        var lines = 0;
        var different = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(UnicodeFiles.Folder, "auxiliary", "WordBreakTest.txt")))
        {
            var data = line.Split('#')[0].Trim();
            if (data.Length == 0)
                continue;
            lines++;
            var (text, segments) = Read(data);
            var words = segments.Where(segment => HasWordCharacter(segment.In(text)));
            if (!words.SequenceEqual(AnalyzedTerm.Of(tokenizer, text).Select(term => TextSpan.FromBounds(term.Start, term.End))))
                different.Add(data);
        }

        Assert.Equal(1823, lines);
        Assert.Equal(CutOtherwise.Order(StringComparer.Ordinal), different.Order(StringComparer.Ordinal));
    }

    /// <summary>A line such as "÷ 0061 × 0308 ÷ 0020 ÷".</summary>
    private static (string Text, List<TextSpan> Segments) Read(string line)
    {
        var text = "";
        var segments = new List<TextSpan>();
        var start = 0;
        foreach (var part in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "\u00F7")
            {
                if (text.Length > start)
                    segments.Add(TextSpan.FromBounds(start, text.Length));
                start = text.Length;
            }
            else if (part != "\u00D7")
            {
                text += char.ConvertFromUtf32(int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            }
        }

        return (text, segments);
    }

    private static bool HasWordCharacter(ReadOnlySpan<char> segment)
    {
        foreach (var rune in segment.EnumerateRunes())
        {
            if (WordClasses.Of(rune.Value) is >= WordClass.Letter and <= WordClass.Numeric or WordClass.ComplexContext or WordClass.ComplexContextExtend)
                return true;
        }

        return false;
    }
}
