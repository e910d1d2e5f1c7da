using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Enrichment.Tests.Names.Finding;

public sealed class NamesAgainTests
{
    [Theory]
    [InlineData("Zorblat hired us , and we left Zorblat", NameKind.Organisation, 0.95, 2)]
    [InlineData("Zorblat hired us , and we left Zorblat", NameKind.Organisation, 0.8, 1)]
    [InlineData("Zorblat hired us , and we left Zorblat", NameKind.Place, 0.95, 1)]
    [InlineData("Zorblat hired us , and a zorblat left Zorblat", NameKind.Organisation, 0.95, 1)]
    [InlineData("Zorblat hired us , and we left Zorblat Avenue", NameKind.Organisation, 0.95, 1)]
    [InlineData("ZBLT hired us , and we left ZBLT", NameKind.Organisation, 0.95, 1)]
    [InlineData("Water hired us , and we left Water", NameKind.Organisation, 0.95, 1)]
    public void A_body_of_one_word_that_is_no_ordinary_one_is_found_again(string text, NameKind kind, double sure, int expected)
    {
        var words = new ArticleWords(NameReadings.Article(text), Gazetteer.Shipped);
        List<FoundName> names = [new FoundName(0, 0, 1, kind, sure)];
        NamesAgain.Add(words, new ArticleFacts(words), names);
        Assert.Equal(Enumerable.Repeat(kind, expected), names.Select(name => name.Kind));
    }
}
