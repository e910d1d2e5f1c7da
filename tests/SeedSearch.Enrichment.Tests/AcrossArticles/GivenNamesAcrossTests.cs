using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Tests.AcrossArticles;

public class GivenNamesAcrossTests
{
    [Theory]
    [InlineData("Robert Lindqvist", "Bob Lindqvist")]
    [InlineData("Bob Lindqvist", "Robert Lindqvist")]
    [InlineData("Robert Lindqvist", "Robert A. Lindqvist")]
    [InlineData("Bob Lindqvist", "Rob Lindqvist")]
    [InlineData("Robert Lindqvist", "Bob A. Lindqvist")]
    [InlineData("Robert A. Lindqvist", "Robert Anton Lindqvist")]
    public void Forms_of_one_name_come_together_in_like_company(string usual, string other) => Assert.Equal(usual, Named(usual, other, Gender.Male, "Quay Trust"));

    [Theory]
    [InlineData("Robert A. Lindqvist", "Robert C. Lindqvist")]
    [InlineData("Robert Lindqvist", "Otto Lindqvist")]
    [InlineData("Robert Lindqvist", "Bob Lindgren")]
    [InlineData("Robert Lindqvist", "R. Lindqvist")]
    public void Others_stay_apart(string usual, string other) => Assert.Equal(other, Named(usual, other, Gender.Male, "Quay Trust"));

    [Fact]
    public void In_other_company_they_stay_apart() => Assert.Equal("Bob Lindqvist", Named("Robert Lindqvist", "Bob Lindqvist", Gender.Male, "Riverside Club"));

    [Fact]
    public void He_and_she_stay_apart() => Assert.Equal("Sam Lindqvist", Named("Samuel Lindqvist", "Sam Lindqvist", Gender.Female, "Quay Trust"));

    [Fact]
    public void A_name_that_may_be_either_of_two_stays_as_it_is()
    {
        var found = Printed.Compare(
            new Printed("a").Person("Robert A. Lindqvist", Gender.Male).Names(NameKind.Organisation, "Quay Trust"),
            new Printed("b").Person("Robert C. Lindqvist", Gender.Male).Names(NameKind.Organisation, "Quay Trust"),
            new Printed("c").Person("Robert Lindqvist", Gender.Male).Names(NameKind.Organisation, "Quay Trust"));
        Assert.Equal("Robert Lindqvist", found["c"].Names[0].Name);
    }

    [Fact]
    public void A_middle_name_is_not_left_out_where_more_articles_print_another()
    {
        var found = Printed.Compare(
            new Printed("a").Person("Robert Lindqvist", Gender.Male).Names(NameKind.Organisation, "Quay Trust"),
            new Printed("b").Person("Robert Lindqvist", Gender.Male).Names(NameKind.Organisation, "Quay Trust"),
            new Printed("c").Person("Robert A. Lindqvist", Gender.Male).Names(NameKind.Organisation, "Quay Trust"),
            new Printed("d").Person("Robert A. Lindqvist", Gender.Male).Names(NameKind.Organisation, "Quay Trust"),
            new Printed("e").Person("Robert C. Lindqvist", Gender.Male).Names(NameKind.Organisation, "Quay Trust"));
        Assert.Equal("Robert C. Lindqvist", found["e"].Names[0].Name);
    }

    [Fact]
    public void A_surname_with_a_particle_learns_the_full_name() => Assert.Equal("Otto de Brandt", Printed.Compare(
        new Printed("a").Person("Otto de Brandt", Gender.Male).Names(NameKind.Organisation, "Quay Trust"),
        new Printed("b").Person("De Brandt", Gender.Male).Names(NameKind.Organisation, "Quay Trust"))["b"].Names[0].Name);

    // What the other form is called in an article of that company, beside two articles that print the usual form.
    private static string Named(string usual, string other, Gender gender, string company)
    {
        var found = Printed.Compare(
            new Printed("a").Person(usual, Gender.Male).Names(NameKind.Organisation, "Quay Trust", "Harbour Board"),
            new Printed("b").Person(usual, Gender.Male).Names(NameKind.Organisation, "Quay Trust"),
            new Printed("c").Person(other, gender).Names(NameKind.Organisation, company, company == "Quay Trust" ? "Harbour Board" : company),
            new Printed("d").Names(NameKind.Organisation, "Chess Club"),
            new Printed("e").Names(NameKind.Organisation, "Chess Club"));
        return found["c"].Names[0].Name;
    }
}
