using SeedSearch.Enrichment.AcrossArticles;
using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.Tests.AcrossArticles;

public sealed class OfficeOfCountryTests
{
    [Theory]
    [InlineData("president of botswana")]
    [InlineData("botswana's president")]
    [InlineData("botswana’s president")]
    [InlineData("botswanan president")]
    public void A_country_and_its_adjective_name_one_office(string title) => Assert.Equal("botswanan president", OfficeOfCountry.Of(title));

    [Theory]
    [InlineData("prime minister of new zealand", "new zealand prime minister")]
    [InlineData("new zealand's prime minister", "new zealand prime minister")]
    [InlineData("uk prime minister", "uk prime minister")]
    [InlineData("u.s. president", "american president")]
    [InlineData("the netherlands' prime minister", "the netherlands' prime minister")]
    [InlineData("chair of the board", "chair of the board")]
    public void A_country_may_be_its_own_adjective(string title, string office) => Assert.Equal(office, OfficeOfCountry.Of(title));

    [Fact]
    public void Every_adjective_stands_once_and_beside_a_name()
    {
        Assert.All(CountryList.All, country => Assert.NotEmpty(country.Names));
        var names = CountryList.Names.ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("Norwegian", CountryList.Peoples);
        Assert.DoesNotContain("US", CountryList.Peoples);
    }
}
