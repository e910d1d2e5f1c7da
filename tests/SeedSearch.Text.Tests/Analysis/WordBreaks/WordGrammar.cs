using static SeedSearch.Text.Analysis.WordBreaks.WordClass;
using static SeedSearch.Text.Tests.Analysis.WordBreaks.Pattern;

namespace SeedSearch.Text.Tests.Analysis.WordBreaks;

/// <summary>
/// UAX #29's rules for words (Unicode 6.3) as patterns over classes of characters, with the kinds of words that Lucene 4.10
/// tells apart. From each place the longest match counts, and of equally long ones the rule that stands first.
/// </summary>
internal static class WordGrammar
{
    public const string NoWord = "";

    public static IReadOnlyList<(Pattern Pattern, string Type)> Rules()
    {
        // WB4: what extends a character belongs to it.
        var hangul = Extended(Hangul);
        var letter = Extended(Letter, HanLetter, Hangul, Hebrew);
        var hebrew = Extended(Hebrew);
        var number = Extended(Numeric);
        var katakana = Extended(Katakana);
        var betweenLetters = Extended(MidLetter, MidNumLet, SingleQuote);
        var betweenDigits = Extended(MidNum, MidNumLet, SingleQuote);
        var underscore = Extended(ExtendNumLet);
        var singleQuote = Extended(SingleQuote);
        var doubleQuote = Extended(DoubleQuote);
        var flag = Extended(RegionalIndicator);

        // WB8, WB11, WB12, WB13a, WB13b
        var digits = number.Then(Either(underscore.Any(), betweenDigits).Then(number).Any());
        // WB5 to WB7c, WB9, WB10
        var letters = letter.Then(Either(underscore.Any(), betweenLetters).Then(letter).Any());
        var hebrewLetters = hebrew.Then(Either(singleQuote, doubleQuote.Then(hebrew)));
        // WB13
        var katakanas = katakana.Then(underscore.Any().Then(katakana).Any());
        var run = Either(katakanas, Either(hebrewLetters, digits, letters).Some());

        return
        [
            (underscore.Any().Then(number, Either(underscore.Any(), betweenDigits).Then(number).Any(), underscore.Any()), "Number"),
            (hangul.Some(), "Hangul"),
            (katakana.Some(), "Katakana"),
            (underscore.Any().Then(run, underscore.Some().Then(run).Any(), underscore.Any()), "Alphanumeric"),
            (Extended(ComplexContext, ComplexContextExtend).Some(), "SouthEastAsian"),
            (Extended(Han, HanLetter), "Ideographic"),
            (Extended(Hiragana), "Hiragana"),
            // WB13c: flags stay together; WB14: everything else stands alone.
            (flag.Then(flag.Some()), NoWord),
            (One(Enum.GetValues<SeedSearch.Text.Analysis.WordBreaks.WordClass>()), NoWord),
        ];
    }

    private static Pattern Extended(params SeedSearch.Text.Analysis.WordBreaks.WordClass[] classes) =>
        One(classes).Then(One(Extend, ComplexContextExtend).Any());
}
