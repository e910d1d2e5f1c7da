using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.Tests.AcrossArticles;

public class NamesAcrossTests
{
    [Fact]
    public void A_surname_learns_the_full_name_in_like_company()
    {
        var found = Printed.Compare(
            new Printed("a").Person("Mara Lindqvist", Gender.Female).Names(NameKind.Organisation, "Harbour Board"),
            new Printed("b").Person("Lindqvist", Gender.Female).Names(NameKind.Organisation, "Harbour Board")
                .Says("The quay needs no second fence", "Ms Lindqvist", "Lindqvist", SpeakerFoundBy.Name));
        Assert.Equal("Mara Lindqvist", found["b"].Names[0].Name);
        Assert.Equal(("Mara Lindqvist", SpeakerFoundBy.OtherArticle, "a"), (found["b"].Quotes[0].Speaker, found["b"].Quotes[0].FoundBy, found["b"].Quotes[0].ToldBy!.ArticleId));
    }

    [Fact]
    public void A_surname_in_other_company_stays_as_it_is() => Assert.Equal("Lindqvist", Printed.Compare(
        new Printed("a").Person("Mara Lindqvist", Gender.Female).Names(NameKind.Organisation, "Harbour Board"),
        new Printed("b").Person("Lindqvist", Gender.Female).Names(NameKind.Organisation, "Chess Club"))["b"].Names[0].Name);

    [Theory]
    [InlineData("Owen Lewis", "Lewis")]
    [InlineData("Peter Madonna", "Madonna")]
    public void A_lone_given_name_and_who_is_known_by_one_word_stay_as_they_are(string full, string lone) => Assert.Equal(lone, Printed.Compare(
        new Printed("a").Person(full, Gender.Male).Names(NameKind.Organisation, "Harbour Board"),
        new Printed("b").Person(lone, Gender.Male).Names(NameKind.Organisation, "Harbour Board"))["b"].Names[0].Name);

    [Fact]
    public void A_surname_of_the_other_gender_stays_as_it_is() => Assert.Equal("Lindqvist", Printed.Compare(
        new Printed("a").Person("Mara Lindqvist", Gender.Female).Names(NameKind.Organisation, "Harbour Board"),
        new Printed("b").Person("Lindqvist", Gender.Male).Names(NameKind.Organisation, "Harbour Board"))["b"].Names[0].Name);

    [Theory]
    [InlineData("Marcus Plan", "the plan", "Plan")]
    [InlineData("George Boston", "Boston", "Boston")]
    public void A_common_noun_and_a_town_are_no_surnames(string full, string source, string speaker) => Assert.Equal(speaker, Printed.Compare(
        new Printed("a").Person(full, Gender.Male).Names(NameKind.Organisation, "Harbour Board"),
        new Printed("b").Names(NameKind.Organisation, "Harbour Board")
            .Says("The quay needs no second fence", source, speaker, SpeakerFoundBy.Name, speakerKind: NameKind.Other))["b"].Quotes[0].Speaker);

    [Theory]
    [InlineData("mayor", "president", "Lindqvist")]
    [InlineData("president", "president", "Otto Lindqvist")]
    [InlineData("former president", "president", "Otto Lindqvist")]
    [InlineData("mayor", "mayor", "Otto Lindqvist")]
    public void A_president_learns_the_name_of_a_president_only(string title, string printed, string name) => Assert.Equal(name, Printed.Compare(
        new Printed("a").Person("Otto Lindqvist", Gender.Male, title).Names(NameKind.Organisation, "Quay Trust"),
        new Printed("b").Person("Lindqvist", Gender.Male, printed).Names(NameKind.Organisation, "Quay Trust"))["b"].Names[0].Name);

    [Fact]
    public void A_surname_that_two_may_bear_stays_as_it_is() => Assert.Equal("Lindqvist", Printed.Compare(
        new Printed("a").Person("Mara Lindqvist", Gender.Female).Names(NameKind.Organisation, "Harbour Board"),
        new Printed("c").Person("Elsa Lindqvist", Gender.Female).Names(NameKind.Organisation, "Harbour Board"),
        new Printed("b").Person("Lindqvist", Gender.Female).Names(NameKind.Organisation, "Harbour Board"))["b"].Names[0].Name);

    [Theory]
    [InlineData("Jonathan Abel", "Jonnathan Abel")]
    [InlineData("Jonathan Abel", "Jontahan Abel")]
    [InlineData("Mara Lind-Qvist", "Mara Lindqvist")]
    public void A_slip_of_the_pen_gives_way_to_the_usual_spelling(string usual, string slip)
    {
        var found = Printed.Compare(
            new Printed("a").Names(NameKind.Person, usual, usual, usual).Names(NameKind.Organisation, "Harbour Board"),
            new Printed("b").Names(NameKind.Person, slip).Names(NameKind.Organisation, "Harbour Board"));
        Assert.Equal(usual, found["b"].Names[0].Name);
    }

    [Theory]
    [InlineData("Maria Berglund", "Marie Berglund")]
    [InlineData("Group of Seven", "Group of Eleven")]
    [InlineData("Committee of 12", "Committee of 13")]
    [InlineData("Erik Hansson", "Erik Jansson")]
    public void Names_that_only_look_alike_stay_apart(string one, string other)
    {
        var kind = char.IsDigit(one[^1]) || one.StartsWith("Group", StringComparison.Ordinal) ? NameKind.Organisation : NameKind.Person;
        var found = Printed.Compare(
            new Printed("a").Names(kind, one, one).Names(NameKind.Organisation, "Harbour Board"),
            new Printed("b").Names(kind, other).Names(NameKind.Organisation, "Harbour Board"));
        Assert.Equal(other, found["b"].Names[0].Name);
    }

    [Fact]
    public void An_acronym_is_what_other_articles_explain_it_to_be() => Assert.Equal("Northport Harbour Board", Printed.Compare(
        new Printed("a").Names(NameKind.Organisation, "Northport Harbour Board", "NHB=Northport Harbour Board"),
        new Printed("b").Names(NameKind.Organisation, "NHB"))["b"].Names[0].Name);

    [Fact]
    public void An_acronym_with_two_meanings_is_neither() => Assert.Equal("NHB", Printed.Compare(
        new Printed("a").Names(NameKind.Organisation, "Northport Harbour Board", "NHB=Northport Harbour Board"),
        new Printed("c").Names(NameKind.Organisation, "National Honey Bureau", "NHB=National Honey Bureau"),
        new Printed("b").Names(NameKind.Organisation, "NHB"))["b"].Names[0].Name);
}
