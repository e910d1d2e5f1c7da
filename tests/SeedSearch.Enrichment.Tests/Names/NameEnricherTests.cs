using System.Text;
using SeedSearch.Enrichment.Names;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.Tests.Names;

public sealed class NameEnricherTests
{
    [Fact]
    public void A_surname_stands_for_the_full_name()
    {
        var reading = NameReadings.Of("Analyst Margaret Wilson said the plan was sound. Ms Wilson added that it was late. Wilson spoke in London.");
        Assert.Equal(["Margaret Wilson", "Margaret Wilson", "Margaret Wilson"], reading.Names(NameKind.Person));
        Assert.Equal(["London"], reading.Names(NameKind.Place));
    }

    [Fact]
    public void A_surname_in_the_headline_learns_from_the_full_name_below() =>
        Assert.Equal(["Margaret Wilson", "Margaret Wilson"], NameReadings.Of("Plan is sound: Wilson\n\nAnalyst Margaret Wilson said on Friday that the plan was sound.").Names(NameKind.Person));

    [Fact]
    public void Two_people_of_one_surname_are_kept_apart()
    {
        var reading = NameReadings.Of("Peter Wilson and Margaret Wilson met reporters in Paris. Mr Wilson spoke first. Mrs Wilson said little.");
        Assert.Equal(["Peter Wilson", "Margaret Wilson", "Peter Wilson", "Margaret Wilson"], reading.Names(NameKind.Person));
    }

    [Theory]
    [InlineData("He Dongsheng, a professor at Northport University, spoke first. Professor He said the rules were clear. Dongsheng smiled.", "He Dongsheng", 3)]
    [InlineData("Chen Haoming, the deputy mayor, spoke first. Mr Chen said the rules were clear.", "Chen Haoming", 2)]
    public void A_surname_may_stand_first_and_may_be_an_ordinary_word(string text, string name, int mentions) =>
        Assert.Equal(mentions, NameReadings.Of(text).Person(name).Mentions.Count);

    [Theory]
    [InlineData("Jonathan \"Jack\" Miller")]
    [InlineData("Jonathan “Jack” Miller")]
    [InlineData("Jonathan Miller Jr.")]
    public void A_name_keeps_what_its_bearer_is_called_and_Jr(string printed)
    {
        const string Before = "The speech was given by ";
        var reading = NameReadings.Of($"{Before}{printed} in London on Friday. Mr Miller said the plan was sound.");
        var person = Assert.Single(reading.People);
        Assert.Equal("Jonathan Miller", person.Name);
        Assert.Equal(new TextSpan(Before.Length, printed.Length), person.Mentions[0]);
        Assert.Equal(2, person.Mentions.Count);
    }

    [Fact]
    public void A_surname_may_be_a_title_too() =>
        Assert.Equal(
            ["Margaret Player", "Margaret Player"],
            NameReadings.Of("Margaret Player, a lawyer, spoke in London on Friday. The plan was sound, she told Reuters. It was bad luck for Player when it rained.").Names(NameKind.Person));

    [Fact]
    public void A_name_in_quotation_marks_keeps_its_number() =>
        Assert.Contains("12 Kurier Party", NameReadings.Of("Paid writers, known to the public as the “12 Kurier Party”, praise the government in the comments.").Mentions.Select(mention => mention.Name));

    [Theory]
    [InlineData("Margaret Wilson, D-N.Y., met Peter Jones, R-Ohio, on Monday.")]
    [InlineData("Margaret Wilson (I-VT) met Peter Jones (R-S.C.) on Monday.")]
    public void A_party_and_a_state_are_no_name(string text) =>
        Assert.Equal(["Margaret Wilson", "Peter Jones"], NameReadings.Of(text).Mentions.Select(mention => mention.Name));

    [Fact]
    public void A_unit_goes_by_its_number_where_the_article_names_it_in_full() =>
        Assert.Equal(
            ["82nd Airborne Division", "82nd Airborne Division"],
            NameReadings.Of("The 82nd Airborne Division left Italy on the 3rd of May. After a week the 82nd was back.").Names(NameKind.Organisation));

    [Fact]
    public void A_slip_of_the_pen_is_the_same_person() =>
        Assert.Equal("Margaret Wilson", Assert.Single(NameReadings.Of("Margaret Wilson spoke in Paris. Later, Margaret Willson left Paris.").People).Name);

    [Fact]
    public void Letters_in_brackets_stand_for_the_name_before_them()
    {
        var reading = NameReadings.Of("Peter Wilson works for the Norwegian Institute of Coastal Research (NICR). On Monday NICR said it would close.");
        Assert.Equal(3, reading.Names(NameKind.Organisation).Count(name => name == "Norwegian Institute of Coastal Research"));
    }

    [Theory]
    [InlineData("The New York Times counted the boats. According to the Times, forty were lost, the Times said.", new[] { "New York Times", "New York Times", "New York Times" })]
    [InlineData("The New York Times and the Los Angeles Times counted the boats. According to the Times, forty were lost, the Times said.", new[] { "New York Times", "Los Angeles Times", "Times", "Times" })]
    public void A_paper_is_called_by_the_end_of_its_name_unless_two_are(string text, string[] names) =>
        Assert.Equal(names, NameReadings.Of(text).Names(NameKind.Organisation));

    [Fact]
    public void Known_short_names_and_company_forms_give_the_known_name() =>
        Assert.Equal(["International Monetary Fund", "Microsoft", "Foreign Ministry"], NameReadings.Of("The IMF asked Microsoft Corp and the Foreign Ministry for help.").Names(NameKind.Organisation));

    [Fact]
    public void An_ordinary_word_in_a_row_of_bodies_is_one() =>
        Assert.Equal(["Apple", "Facebook", "Microsoft"], NameReadings.Of("The visitors came from Apple, Facebook and Microsoft.").Names(NameKind.Organisation));

    [Fact]
    public void A_known_name_inside_a_longer_name_is_left_alone() =>
        Assert.DoesNotContain(NameReadings.Of("Chelsea Manning met Apple Martin on Monday in London.").Mentions, mention => mention.Name is "Chelsea" or "Apple");

    [Fact]
    public void The_same_article_gives_the_same_reading()
    {
        const string Text = "President Mary Smith met Bob Miller of the World Bank in Paris. Smith said the United Nations would help.";
        Assert.Equal(NameReadings.Of(Text).Mentions, NameReadings.Of(Text).Mentions);
    }

    [Fact]
    public void Mentions_stand_in_order_do_not_overlap_and_lie_in_the_text()
    {
        var random = new Random(7);
        string[] pieces = ["Mr", "Xi", "(RSIS)", "the", "of", "U.N.", "’s", "'", "\"", "Łódź", "中国", "😀", "\uD83D", "\0", "A.", "McX", "1996-08-30", "\n\n", ", ", ". ", "president", "Ltd.", "IMF", "said", "(", ")", "-", "University of"];
        for (var round = 0; round < 300; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(60); i > 0; i--)
            {
                text.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
            }

            var end = 0;
            foreach (var mention in NameReadings.Of(text.ToString()).Mentions)
            {
                Assert.True(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= text.Length);
                Assert.InRange(mention.Confidence, 0, 1);
                end = mention.Span.End;
            }
        }
    }
}
