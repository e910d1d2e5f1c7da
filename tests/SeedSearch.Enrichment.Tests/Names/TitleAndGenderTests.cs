using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.Tests.Names;

public sealed class TitleAndGenderTests
{
    [Theory]
    [InlineData("\"It works\", said Peter Jones, the East Asia research director at Amnesty International.", "Amnesty International", "research director")]
    [InlineData("Kaspersky Lab chief executive Peter Jones said it worked.", "Kaspersky Lab", "chief executive")]
    [InlineData("Peter Jones, an expert with rights group Human Rights Watch, disagreed.", "Human Rights Watch", "expert")]
    [InlineData("World Bank President Peter Jones said it worked.", "World Bank", "president")]
    public void A_title_with_its_body_is_an_affiliation(string text, string body, string head)
    {
        var reading = NameReadings.Of(text);
        Assert.Contains(reading.Affiliations, affiliation => affiliation is { Person: "Peter Jones" } && affiliation.Organisation == body);
        Assert.Contains(reading.Person("Peter Jones").Titles, title => title.Head == head);
    }

    [Fact]
    public void A_name_of_a_body_is_an_affiliation_without_title()
    {
        var affiliation = Assert.Single(NameReadings.Of("According to Peter Jones of the East West Institute, it worked.").Affiliations);
        Assert.Equal(("Peter Jones", "EastWest Institute", null), (affiliation.Person, affiliation.Organisation, affiliation.Title));
    }

    [Fact]
    public void A_head_of_state_has_a_title_but_no_body()
    {
        var reading = NameReadings.Of("Norwegian President Peter Jones arrived in Paris on Monday.");
        Assert.Equal("Norwegian President", Assert.Single(reading.Person("Peter Jones").Titles).Text);
        Assert.Empty(reading.Affiliations);
    }

    [Theory]
    [InlineData("Ms Kam said so.", "Kam", Gender.Female)]
    [InlineData("Spokeswoman Kim Lee said so.", "Kim Lee", Gender.Female)]
    [InlineData("Peter Jones said so.", "Peter Jones", Gender.Male)]
    [InlineData("Analyst Dana Zorbal arrived. She said she would stay.", "Dana Zorbal", Gender.Female)]
    [InlineData("Angela Merkel said so.", "Angela Merkel", Gender.Female)]
    public void Gender_comes_with_its_evidence(string text, string name, Gender gender)
    {
        var person = NameReadings.Of(text).Person(name);
        Assert.Equal(gender, person.Gender);
        Assert.NotEmpty(person.GenderWhy);
    }
}
