using SeedSearch.Text.Sentences;

namespace SeedSearch.Text.Tests.Sentences;

/// <summary>In each table the expected cut is a bar; the text has a space in its place.</summary>
public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mr. Baker met Gen. Miller on Mt. Elm.|They talked.")]
    [InlineData("The firm, Elm Corp. of Austin, Tex., grew by 3 p.c. last year.|It paid $2.5 million.")]
    [InlineData("Oak Inc. said so.|He left Oak Inc.|She joined Elm Ltd.|It was sold.")]
    [InlineData("We met at 5 p.m. in Rome.|They left at 6 a.m.|Then it rained.|At 7 a.m. Mrs. Baker called.")]
    [InlineData("The U.S. Senate voted.|She lives in the U.S.|He does too.|The U.K. Treasury agreed.")]
    [InlineData("See No. 7 on p. 12, fig. 3.|He said no.|They agreed.")]
    [InlineData("Apples, pears, etc. were sold.|They sold apples, etc.|Nobody bought them.")]
    [InlineData("On Sept. 5 they met, e.g. in Paris.|The date was Jan. 9.")]
    [InlineData("She earned a Ph.D. in Ghent.|He has a Ph.D.|They work together.")]
    [InlineData("He lives on Elm St. in town.|St. Mary's is near.|It stands on 5th St.|The shop is shut.")]
    public void An_abbreviation_ends_a_sentence_only_before_a_new_one(string text) => Check(text);

    [Theory]
    [InlineData("J. R. Baker spoke.|Then A. Miller did.|It was you and I.|We won.")]
    [InlineData("They chose plan B.|It worked.|Anna B. Miller paid.")]
    public void An_initial_is_part_of_a_name(string text) => Check(text);

    [Theory]
    [InlineData("He paused... and went on.|She said nothing...|Then she left.")]
    [InlineData("We could … perhaps … try.|Nothing moved….|A bird sang.")]
    [InlineData("“... We can go.|(... Or stay.)|It is ours.”")]
    [InlineData("It was . . . strange.|They ran . . . .|Nobody followed.")]
    public void An_ellipsis_ends_a_sentence_only_before_a_new_one(string text) => Check(text);

    [Theory]
    [InlineData("“We won.|We did it.|It was hard,” she said.|He agreed.")]
    [InlineData("“Is it true?” he asked.|“It is!” Mrs. Baker said.|“Good.”|They left.")]
    [InlineData("‘It is done’, he said.|«C’est fini.»|„Schluss.“|“Over”.|“Over.”|Next.")]
    [InlineData("„Warum?“ Baker asked.|„Darum!“|He left.")]
    [InlineData("They sang “No! Never! Go!” and went on.|He said: “It rained.|We stayed.”|They left.")]
    [InlineData("They sang \"No! Never!\" and went.|\"It was late.|Nobody came.\"")]
    [InlineData("She called it \"a mess.\"|He called it 'art.'|Both paid.")]
    [InlineData("It was an open network.|“While it lasts, we use it”, he said.")]
    [InlineData("“As long as they pay, ” he said, “we sell.”|Then he left.")]
    public void Closing_marks_belong_to_the_sentence_before(string text) => Check(text);

    [Theory]
    [InlineData("He taught (She had taught before. He had not.) in the town.|They met.")]
    [InlineData("They met.|(It was late.)|He left [sic] early.")]
    [InlineData("The group (est. 1999) grew.|(See below.)|It split.")]
    public void A_sentence_goes_on_after_its_brackets(string text) => Check(text);

    [Theory]
    [InlineData("1. Buy milk 2. Buy bread 3. Go home", "1. Buy milk|2. Buy bread|3. Go home")]
    [InlineData("a) milk b) bread c) tea", "a) milk|b) bread|c) tea")]
    [InlineData("• Milk • Bread", "• Milk|• Bread")]
    [InlineData("Bring: milk.\n1. The big one.\n2. The small one.", "Bring: milk.|1. The big one.|2. The small one.")]
    [InlineData("It grew to 1. In the end it shrank.", "It grew to 1.|In the end it shrank.")]
    public void List_items_are_sentences(string text, string expected) => Assert.Equal(expected.Split('|'), Cut(text));

    [Theory]
    [InlineData("Talks fail again\nThe talks failed on Monday.\n\nWhat next\n", "Talks fail again|The talks failed on Monday.|What next")]
    [InlineData("The rain fell \non the town.", "The rain fell \non the town.")]
    [InlineData("The rain fell\r\non the town. It\rStopped.", "The rain fell\r\non the town.|It|Stopped.")]
    [InlineData("milk\nbread\ntea", "milk|bread|tea")]
    public void A_line_break_ends_a_headline_but_not_a_wrapped_line(string text, string expected) => Assert.Equal(expected.Split('|'), Cut(text));

    [Theory]
    [InlineData("It cost $3.50, or 1.200,75 in 3.5 years.|Version 2.0 came.")]
    [InlineData("Write to a.b@example.org or see www.example.org/A.B?x=1.|Thank you.")]
    [InlineData("See HealthPage.Gov and Our.org today.|It opened.")]
    [InlineData("Ask https://example.org/a.|GreatNet.org was down.|Node.js was up.")]
    public void Numbers_and_addresses_keep_their_stops(string text) => Check(text);

    [Fact]
    public void A_missing_space_is_no_reason_to_go_on() =>
        Assert.Equal(["It rained.", "They left in 1999.", "We stayed."], Cut("It rained.They left in 1999.We stayed."));

    [Fact]
    public void Scripts_without_capitals_are_cut_at_their_own_stops() =>
        Assert.Equal(["今天下雨。", "我们在家。", "لماذا؟", "نعم."], Cut("今天下雨。我们在家。\nلماذا؟ نعم."));

    [Fact]
    public void Spans_point_into_the_text_and_paragraphs_are_marked()
    {
        const string text = "  One. Two.\n\nThree.";
        var sentences = SentenceSplitter.Split(text);
        Assert.Equal([new Sentence(new TextSpan(2, 4), false, true), new Sentence(new TextSpan(7, 4), false, false), new Sentence(new TextSpan(13, 6), false, true)], sentences);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    public void Nothing_has_no_sentences(string text) => Assert.Empty(SentenceSplitter.Split(text));

    private static void Check(string text) => Assert.Equal(text.Split('|'), Cut(text.Replace("|", " ")));

    private static IEnumerable<string> Cut(string text) => SentenceSplitter.Split(text).Select(sentence => sentence.Span.Of(text));
}
