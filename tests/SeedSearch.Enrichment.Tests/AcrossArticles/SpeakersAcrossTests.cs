using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.TestKit;

namespace SeedSearch.Enrichment.Tests.AcrossArticles;

public class SpeakersAcrossTests
{
    private const string Bridge = "The bridge will be open to bicycles before the first snow";

    [Fact]
    public void She_learns_her_name_from_the_article_that_prints_it()
    {
        var found = Printed.Compare(
            new Printed("a").Person("Mara Lindqvist", Gender.Female).Says(Bridge, "Mara Lindqvist", "Mara Lindqvist", SpeakerFoundBy.Name),
            new Printed("b").Says(Bridge, "she", null, SpeakerFoundBy.Pronoun));
        var quote = found["b"].Quotes[0];
        Assert.Equal(("Mara Lindqvist", SpeakerFoundBy.OtherArticle), (quote.Speaker, quote.FoundBy));
        Assert.Equal(("a", 1.0), (quote.ToldBy!.ArticleId, quote.ToldBy.Likeness));
        Assert.Equal(found["a"].Quotes[0].Statement, quote.Statement);
        Assert.NotNull(quote.Statement);
    }

    [Fact]
    public void A_surname_learns_the_full_name_that_another_article_prints_with_the_same_statement()
    {
        var found = Printed.Compare(
            new Printed("a").Person("Mara Lindqvist", Gender.Female).Says(Bridge, "Mara Lindqvist", "Mara Lindqvist", SpeakerFoundBy.Name),
            new Printed("b").Person("Lindqvist", Gender.Female).Says(Bridge, "Ms Lindqvist", "Lindqvist", SpeakerFoundBy.Name));
        Assert.Equal("Mara Lindqvist", found["b"].Quotes[0].Speaker);
        Assert.DoesNotContain("instead", found["b"].Quotes[0].Why + found["a"].Quotes[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_surname_that_two_people_of_one_statement_bear_learns_nobody() => Assert.Equal("Lindqvist", Printed.Compare(
        new Printed("a").Person("Mara Lindqvist", Gender.Female).Says(Bridge, "Mara Lindqvist", "Mara Lindqvist", SpeakerFoundBy.Name),
        new Printed("b").Person("Lindqvist", Gender.Unknown).Says(Bridge, "Lindqvist", "Lindqvist", SpeakerFoundBy.Name),
        new Printed("c").Person("Otto Lindqvist", Gender.Male).Says(Bridge, "Otto Lindqvist", "Otto Lindqvist", SpeakerFoundBy.Name))["b"].Quotes[0].Speaker);

    [Fact]
    public void A_quotation_without_any_source_learns_too() => Assert.Equal("Mara Lindqvist", Printed.Compare(
        new Printed("a").Person("Mara Lindqvist", Gender.Female).Says(Bridge, "Mara Lindqvist", "Mara Lindqvist", SpeakerFoundBy.Name),
        new Printed("b").Says(Bridge.Replace("to bicycles", "for bicycles"), null, null, SpeakerFoundBy.None))["b"].Quotes[0].Speaker);

    [Fact]
    public void A_pronoun_of_the_other_gender_does_not_learn() => Assert.Null(Printed.Compare(
        new Printed("a").Person("Mara Lindqvist", Gender.Female).Says(Bridge, "Mara Lindqvist", "Mara Lindqvist", SpeakerFoundBy.Name),
        new Printed("b").Says(Bridge, "he", null, SpeakerFoundBy.Pronoun))["b"].Quotes[0].Speaker);

    [Fact]
    public void A_reworded_statement_is_told_but_is_another_printing()
    {
        var found = Printed.Compare(
            new Printed("a").Person("Mara Lindqvist", Gender.Female)
                .Says("We warmly welcome builders and planners to the harbour, as long as they keep the old cranes", "Mara Lindqvist", "Mara Lindqvist", SpeakerFoundBy.Name),
            new Printed("b").Says("As long as they keep our old cranes, we warmly welcome builders of every kind to plan the harbour", "she", null, SpeakerFoundBy.Pronoun));
        Assert.Equal("Mara Lindqvist", found["b"].Quotes[0].Speaker);
        Assert.InRange(found["b"].Quotes[0].ToldBy!.Likeness, 0.5, 0.95);
    }

    [Fact]
    public void Different_statements_on_one_subject_stay_apart()
    {
        var found = Printed.Compare(
            new Printed("a").Person("Mara Lindqvist", Gender.Female).Says(Bridge, "Mara Lindqvist", "Mara Lindqvist", SpeakerFoundBy.Name),
            new Printed("b").Says("The bridge will not be open before the council has paid for its paint", "she", null, SpeakerFoundBy.Pronoun));
        Assert.Null(found["b"].Quotes[0].Speaker);
        Assert.Null(found["b"].Quotes[0].Statement);
    }

    [Fact]
    public void A_statement_and_its_denial_stay_apart() => Assert.Null(Printed.Compare(
        new Printed("a").Person("Mara Lindqvist", Gender.Female).Says(Bridge, "Mara Lindqvist", "Mara Lindqvist", SpeakerFoundBy.Name),
        new Printed("b").Says(Bridge.Replace("will be", "will not be"), "she", null, SpeakerFoundBy.Pronoun))["b"].Quotes[0].Speaker);

    [Fact]
    public void Articles_that_name_two_speakers_keep_both_and_say_so()
    {
        var found = Printed.Compare(
            new Printed("a").Says(Bridge, "Mara Lindqvist", "Mara Lindqvist", SpeakerFoundBy.Name),
            new Printed("b").Says(Bridge, "Otto Brandt", "Otto Brandt", SpeakerFoundBy.Name));
        Assert.Equal(("Mara Lindqvist", "Otto Brandt"), (found["a"].Quotes[0].Speaker, found["b"].Quotes[0].Speaker));
        Assert.Contains("b prints the same statement and names Otto Brandt instead", found["a"].Quotes[0].Why, StringComparison.Ordinal);
        Assert.Contains("a prints the same statement and names Mara Lindqvist instead", found["b"].Quotes[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_names_him_he_is_whom_every_article_names()
    {
        var found = Printed.Compare(
            new Printed("a").Person("Otto Brandt", Gender.Male).Person("Emil Sand", Gender.Male).Says(Bridge, "he", "Emil Sand", SpeakerFoundBy.Pronoun),
            new Printed("b").Person("Otto Brandt", Gender.Male).Person("Karl Voss", Gender.Male).Says(Bridge, "he", "Otto Brandt", SpeakerFoundBy.Pronoun));
        Assert.Equal("Otto Brandt", found["a"].Quotes[0].Speaker);
        Assert.Contains("the article alone would suggest Emil Sand", found["a"].Quotes[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_that_goes_on_is_of_the_speaker_that_was_learned()
    {
        var found = Printed.Compare(
            new Printed("a").Person("Otto Brandt", Gender.Male).Says(Bridge, "Otto Brandt", "Otto Brandt", SpeakerFoundBy.Name),
            new Printed("b").Person("Emil Sand", Gender.Male)
                .Says("Nobody counted the boats that passed below it last year", "he", "Emil Sand", SpeakerFoundBy.Pronoun)
                .Says(Bridge, null, null, SpeakerFoundBy.None));
        Assert.Equal(["Otto Brandt", "Otto Brandt"], found["b"].Quotes.Select(q => q.Speaker));
    }

    [Fact]
    public void A_saying_in_many_mouths_teaches_nobody()
    {
        var articles = new[] { "Ann Ahl", "Bo Berg", "Cyd Cole", "Dee Dorn" }.Select((name, n) =>
            new Printed($"a{n}").Says("All good things must come to an end some day", name, name, SpeakerFoundBy.Name));
        var found = Printed.Compare([.. articles, new Printed("b").Says("All good things must come to an end some day", "she", null, SpeakerFoundBy.Pronoun)]);
        Assert.Null(found["b"].Quotes[0].Speaker);
    }

    [Fact]
    public void A_title_learns_its_holder_from_articles_that_print_both()
    {
        var found = Printed.Compare(
            new Printed("a", "2020-01-02").Person("Mara Lindqvist", Gender.Female, "Northport mayor").Names(NameKind.Organisation, "Harbour Board"),
            new Printed("b", "2020-01-03").Names(NameKind.Organisation, "Harbour Board")
                .Says("The quay needs no second fence", "the Northport mayor", null, SpeakerFoundBy.Title));
        Assert.Equal("Mara Lindqvist", found["b"].Quotes[0].Speaker);
    }

    [Theory]
    [InlineData("Norway's prime minister", "Mara Lindqvist")]
    [InlineData("the Norwegian prime minister", "Mara Lindqvist")]
    [InlineData("the prime minister of Norway", "Mara Lindqvist")]
    [InlineData("Sweden's prime minister", null)]
    [InlineData("the former prime minister of Norway", null)]
    public void An_office_of_a_country_is_the_same_however_the_country_is_told(string printed, string? holder)
    {
        var found = Printed.Compare(
            new Printed("a", "2020-01-02").Person("Mara Lindqvist", Gender.Female, "Norwegian Prime Minister").Names(NameKind.Organisation, "Harbour Board"),
            new Printed("b", "2020-01-03").Names(NameKind.Organisation, "Harbour Board").Says("The quay needs no second fence", printed, null, SpeakerFoundBy.Title));
        Assert.Equal(holder, found["b"].Quotes[0].Speaker);
    }

    [Theory]
    [InlineData("the head of the Harbour Board", "Head of the Harbour Board", "Mara Lindqvist")]
    [InlineData("the former head of the Harbour Board", "Former head of the Harbour Board", "Former head of the Harbour Board")]
    [InlineData("an official of the Harbour Board", "Official of the Harbour Board", "Official of the Harbour Board")]
    public void The_holder_of_an_office_in_a_body_is_learned_where_an_article_only_describes_it(string printed, string described, string speaker)
    {
        var found = Printed.Compare(
            new Printed("a", "2020-01-02").Person("Mara Lindqvist", Gender.Female, "head of the Harbour Board").Names(NameKind.Organisation, "Harbour Board"),
            new Printed("b", "2020-01-03").Names(NameKind.Organisation, "Harbour Board").Says("The quay needs no second fence", printed, described, SpeakerFoundBy.Name, speakerKind: NameKind.Other));
        Assert.Equal(speaker, found["b"].Quotes[0].Speaker);
    }

    [Theory]
    [InlineData("2016-06-01", "Otto Berg")]
    [InlineData("2017-02-01", "Mara Lindqvist")]
    public void The_holder_of_an_office_is_the_one_of_that_time(string day, string speaker)
    {
        var before = Enumerable.Range(1, 3).Select(n => new Printed($"a{n}", $"2016-06-0{n}").Person("Otto Berg", Gender.Male, "Norwegian prime minister").Names(NameKind.Organisation, n == 1 ? "Quay Trust" : "Harbour Board"));
        var after = Enumerable.Range(1, 9).Select(n => new Printed($"b{n}", $"2017-02-0{n}").Person("Mara Lindqvist", Gender.Female, "Norwegian prime minister").Names(NameKind.Organisation, n == 1 ? "Quay Trust" : "Harbour Board"));
        var found = Printed.Compare([.. before, .. after, new Printed("z", day).Names(NameKind.Organisation, "Quay Trust")
            .Says("The quay needs no second fence", "Norway's prime minister", "Norway's prime minister", SpeakerFoundBy.Name, speakerKind: NameKind.Other)]);
        Assert.Equal(speaker, found["z"].Quotes[0].Speaker);
    }

    [Theory]
    [InlineData("one analyst", "One analyst", "Mara Lindqvist")]
    [InlineData("analysts", "Analysts", "Analysts")]
    [InlineData("the report", "Report", "Report")]
    public void Whoever_is_only_described_is_the_one_whom_another_article_names(string printed, string described, string speaker) => Assert.Equal(speaker, Printed.Compare(
        new Printed("a").Person("Mara Lindqvist", Gender.Female).Says(Bridge, "Mara Lindqvist", "Mara Lindqvist", SpeakerFoundBy.Name),
        new Printed("b").Says(Bridge, printed, described, SpeakerFoundBy.Name, speakerKind: NameKind.Other))["b"].Quotes[0].Speaker);

    [Theory]
    [InlineData("she", "Mara Lindqvist")]
    [InlineData("he", null)]
    [InlineData("we", null)]
    public void A_pronoun_that_one_article_surely_tells_teaches_those_that_name_nobody(string printed, string? speaker) => Assert.Equal(speaker, Printed.Compare(
        new Printed("a").Person("Mara Lindqvist", Gender.Female).Says(Bridge, "she", "Mara Lindqvist", SpeakerFoundBy.Pronoun),
        new Printed("b").Says(Bridge, printed, null, SpeakerFoundBy.Pronoun))["b"].Quotes[0].Speaker);

    [Theory]
    [InlineData("united states' president", "american president")]
    [InlineData("u.s. secretary of state", "american secretary of state")]
    [InlineData("south korea's president", "south korean president")]
    [InlineData("president of the united states", "american president")]
    [InlineData("philippines’ foreign secretary", "philippine foreign secretary")]
    [InlineData("south african", "south african")]
    [InlineData("chief of staff", "chief of staff")]
    [InlineData("", "")]
    public void Offices_are_named_alike(string printed, string office) => Assert.Equal(office, OfficeOfCountry.Of(printed));

    [Fact]
    public void The_order_in_which_articles_come_changes_nothing()
    {
        Printed[] articles =
        [
            new Printed("a").Person("Mara Lindqvist", Gender.Female).Says(Bridge, "Mara Lindqvist", "Mara Lindqvist", SpeakerFoundBy.Name),
            new Printed("b").Says(Bridge, "she", null, SpeakerFoundBy.Pronoun),
            new Printed("c").Says(Bridge + " and the ferry stops", null, null, SpeakerFoundBy.None),
            new Printed("d").Says(Bridge, "Otto Brandt", "Otto Brandt", SpeakerFoundBy.Name),
        ];
        var one = Printed.Compare(articles);
        var other = Printed.Compare(articles.Reverse());
        Assert.All(articles, a => Assert.Equal(
            one[a.Id].Quotes.Select(q => (q.Speaker, q.Why, q.Statement, q.Confidence)), other[a.Id].Quotes.Select(q => (q.Speaker, q.Why, q.Statement, q.Confidence))));
    }

    [Fact]
    public void Work_grows_in_proportion_to_the_articles()
    {
        // Every article repeats one statement: lists of equal statements must not be compared all with all, 400 million pairs.
        var articles = Enumerable.Range(0, 20_000).Select(n => new Printed($"a{n}").Says(Bridge, "she", null, SpeakerFoundBy.Pronoun).Digest).ToList();
        Patience.Ends(() => SeedSearch.Enrichment.AcrossArticles.ArticleComparison.Compare(articles, CancellationToken.None));
    }
}
