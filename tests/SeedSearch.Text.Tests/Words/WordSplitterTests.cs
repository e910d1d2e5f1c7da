using SeedSearch.TestKit;
using SeedSearch.Text.Words;

namespace SeedSearch.Text.Tests.Words;

public class WordSplitterTests
{
    [Theory]
    [InlineData("He didn't say it's Xi's.", "He|did|n't|say|it|'s|Xi|'s|.")]
    [InlineData("They’ll go; we’ve gone, she’d know.", "They|’ll|go|;|we|’ve|gone|,|she|’d|know|.")]
    [InlineData("I cannot; O'Brien and the workers' union can't.", "I|can|not|;|O'Brien|and|the|workers|'|union|ca|n't|.")]
    [InlineData("the boys’ team", "the|boys|’|team")]
    public void Clitics_are_words_of_their_own(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Mr. Smith of the U.S. left at 5 a.m. today.", "Mr.|Smith|of|the|U.S.|left|at|5|a.m.|today|.")]
    [InlineData("J. K. Doe, Ph.D., of Acme Inc. spoke.", "J.|K.|Doe|,|Ph.D.|,|of|Acme|Inc.|spoke|.")]
    [InlineData("U.S.-based and the U.S.'s", "U.S.-based|and|the|U.S.|'s")]
    [InlineData("see No. 5, p. 7 and fig. 3", "see|No.|5|,|p.|7|and|fig.|3")]
    [InlineData("She said no. Then I.", "She|said|no|.|Then|I|.")]
    [InlineData("He felt ill.", "He|felt|ill|.")]
    public void An_abbreviation_keeps_its_stop(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("$1,000.50 or 3.5% at 10:30 on 12/31/2020", "$|1,000.50|or|3.5|%|at|10:30|on|12/31/2020")]
    [InlineData("in 1999,2000 and 5,6", "in|1999|,|2000|and|5|,|6")]
    [InlineData("the ’90s and 2nd", "the|’90s|and|2nd")]
    public void A_number_keeps_its_separators(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("a state-owned, AT&T-like well‑known firm – not—this", "a|state-owned|,|AT&T-like|well‑known|firm|–|not|—|this")]
    [InlineData("Wait... what--now….", "Wait|...|what|--|now|…|.")]
    [InlineData("“Yes,” ‘no’ «so» \"x\" 'y' ``z''", "“|Yes|,|”|‘|no|’|«|so|»|\"|x|\"|'|y|'|``|z|''")]
    [InlineData("(a) [b] {c}!?", "(|a|)|[|b|]|{|c|}|!|?")]
    public void Every_mark_stands_alone(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("See https://example.org/a_(b)?c=1. Ask me@example.org, @user_1 or #tag2!", "See|https://example.org/a_(b)?c=1|.|Ask|me@example.org|,|@user_1|or|#tag2|!")]
    [InlineData("GreatFire.org and (www.example.com).", "GreatFire.org|and|(|www.example.com|)|.")]
    [InlineData("It ended.Today begins", "It|ended|.|Today|begins")]
    public void Addresses_and_tags_stay_whole(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Zoë naïve 騰訊 x\u0301y", "Zoë|naïve|騰訊|x\u0301y")]
    [InlineData("hi 😀!", "hi|😀|!")]
    public void Every_script_is_cut(string text, string expected) => Check(text, expected);

    [Fact]
    public void Half_a_surrogate_pair_is_a_mark() => Check("\uD800 a \uDC00", "\uD800|a|\uDC00");

    [Fact]
    public void Only_the_range_is_cut_and_the_list_is_kept()
    {
        var words = new List<TextSpan> { new(0, 1) };
        WordSplitter.Split("one two three", new TextSpan(4, 3), words);
        Assert.Equal([new TextSpan(0, 1), new TextSpan(4, 3)], words);
    }

    [Fact]
    public void A_range_beyond_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WordSplitter.Split("ab", new TextSpan(1, 2), []));

    [Fact]
    public void Words_cover_everything_but_white_space_whatever_the_text()
    {
        var random = new Random(5);
        const string alphabet = "aZ9.,'’@#:/-–&\"“”()… \n\t_éש中\uD83D\uDE00\u0301";
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 40).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var words = new List<TextSpan>();
            WordSplitter.Split(text, new TextSpan(0, text.Length), words);
            var at = 0;
            foreach (var word in words)
            {
                Assert.True(word.Length > 0 && word.Start >= at, text);
                Assert.True(text[at..word.Start].All(char.IsWhiteSpace), text);
                at = word.End;
            }

            Assert.True(text[at..].All(char.IsWhiteSpace), text);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("aa.")]
    [InlineData("a@")]
    [InlineData("a-")]
    [InlineData("it's")]
    [InlineData("http://")]
    [InlineData("Ph.D-")]
    [InlineData("1,000")]
    public void A_word_without_end_is_cut_however_long(string pattern)
    {
        // Two million units: quadratic work, four million million steps, would not end.
        var text = string.Concat(Enumerable.Repeat(pattern, 2_000_000 / pattern.Length));
        var words = Patience.Ends(() =>
        {
            var found = new List<TextSpan>();
            WordSplitter.Split(text, new TextSpan(0, text.Length), found);
            return found;
        });
        Assert.NotEmpty(words);
    }

    private static void Check(string text, string expected)
    {
        var words = new List<TextSpan>();
        WordSplitter.Split(text, new TextSpan(0, text.Length), words);
        Assert.Equal(expected, string.Join('|', words.Select(word => word.Of(text))));
    }
}
